using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.CrimePreventionAct.ShowDuties;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Plans.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;

/// <summary>The answers as they stood on a day. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class ShownAnswers
{
    internal DateOnly Day { get; init; }

    internal IReadOnlyList<QuestionnaireAnswer> All { get; init; } = [];

    internal int Count(ShortAnswer answer) => All.Count(a => a.Short == answer);
}

/// <summary>Counts of a day that are beside the duties.</summary>
/// <param name="Covered">The themes of the latest picture, by name.</param>
/// <param name="LeftOut">Those it says why it leaves out.</param>
/// <param name="Actors">The other parties of the agreements in force, by name.</param>
internal sealed record QuestionnaireCounts(IReadOnlyList<string> Covered, IReadOnlyList<string> LeftOut, int Measures, int Done, int Begun, IReadOnlyList<string> Actors);

/// <summary>Makes the answers: how each paragraph stands from the duties, and beside it what is counted on the day.</summary>
internal sealed class QuestionnaireQuery(LyktaDbContext db, CurrentViewer current, DutiesQuery duties)
{
    /// <summary>The day the Act came into force.</summary>
    public static readonly DateOnly FirstDay = new(2023, 7, 1);

    public DateOnly Today => duties.Today;

    /// <param name="asked">The day; today where none is said, and never ahead or before the Act.</param>
    public async Task<ShownAnswers> RunAsync(DateOnly? asked, CancellationToken ct)
    {
        var day = asked is not { } on || on > Today ? Today : on < FirstDay ? FirstDay : on;
        var shown = await duties.RunAsync(day, ct);
        var answers = QuestionnaireAnswers.Of(shown, await CountAsync(shown, day, ct));
        var own = await db.Set<QuestionnaireWords>().AsNoTracking().Where(w => w.Year == day.Year && w.Words != string.Empty).ToDictionaryAsync(w => w.Paragraph, w => w.Words, ct);
        return new ShownAnswers { Day = day, All = [.. answers.Select(a => a with { OwnWords = own.GetValueOrDefault(a.Paragraph) })] };
    }

    private async Task<QuestionnaireCounts> CountAsync(ShownDuties shown, DateOnly day, CancellationToken ct)
    {
        var names = (await db.Themes().ToListAsync(ct)).ToDictionary(t => t.Code, t => t.Label.ToString());
        var themes = shown.Rows.Pictures is [var picture, ..] ? await db.ThemesOfPictureAsync(picture.Id, ct) : [];
        var (all, done, begun) = shown.Rows.Plans is [var plan, ..] ? await MeasuresAsync(plan, day, ct) : (0, 0, 0);
        return new QuestionnaireCounts(
            [.. themes.Where(t => t.IsCovered).Select(t => names.GetValueOrDefault(t.Theme, t.Theme))], [.. themes.Where(t => !t.IsCovered).Select(t => names.GetValueOrDefault(t.Theme, t.Theme))],
            all, done, begun, await ActorsAsync(shown.Rows.Agreements, ct));
    }

    /// <summary>How many measures the plan has, and how many of them were done and under way on the day.</summary>
    private async Task<(int All, int Done, int Begun)> MeasuresAsync(SeenPlan plan, DateOnly day, CancellationToken ct)
    {
        var inPlan = db.MeasuresInPlans().Where(p => p.PlanId == plan.Id);
        var measures = await db.MeasuresSeenBy(current.Viewer).Where(m => inPlan.Any(p => p.MeasureId == m.Id)).Select(m => new { m.State, m.StartedOn, m.EndedOn }).ToListAsync(ct);
        return (
            measures.Count,
            measures.Count(m => m.State == MeasureState.Done && m.EndedOn <= day),
            measures.Count(m => m.StartedOn <= day && (m.EndedOn is null || m.EndedOn > day)));
    }

    private async Task<IReadOnlyList<string>> ActorsAsync(IReadOnlyList<SeenAgreement> agreements, CancellationToken ct)
    {
        var ids = agreements.Select(a => a.Id).ToList();
        var own = db.Organisations().Where(o => o.IsMunicipalitysOwn);
        return ids.Count == 0 ? [] : await db.AgreementParties().Where(p => ids.Contains(p.AgreementId) && !own.Any(o => o.Id == p.OrganisationId)).Select(p => p.Name).Distinct().OrderBy(n => n).ToListAsync(ct);
    }
}
