using System.Globalization;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.CrimePreventionAct.ShowDuties;
using Lykta.Modules.Effects.Contracts;
using Lykta.Modules.Plans.Contracts;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.ReportToCouncil;

/// <summary>Writes the report to the municipal council (13 §) from what there is: the Act, the picture's conclusions, the plan and the verdicts. Only what everybody may read is in it.</summary>
internal sealed class CouncilReportQuery(LyktaDbContext db, CurrentViewer current, DutiesQuery duties)
{
    private const int MostConclusions = 7;

    public DocumentMark Mark => new() { Type = DocumentType.CouncilReport, Day = duties.Today };

    public async Task<OfficialSheetModel> ReadAsync(CancellationToken ct)
    {
        var shown = await duties.RunAsync(ct);
        var answers = shown.Responsibility;
        return new OfficialSheetModel
        {
            Title = CouncilReportTexts.Title.ToString(),
            Kind = CouncilReportTexts.Kind.ToString(),
            Municipality = current.Viewer.MunicipalityName,
            Head =
            [
                $"{CouncilReportTexts.Minutes.With(Day(duties.Today))} {CouncilReportTexts.SourceRule}",
                CouncilReportTexts.Leads.With(answers?.LeadingOrgan ?? CouncilReportTexts.NotSaid.ToString(), answers?.CoordinationFunction ?? CouncilReportTexts.NotSaid.ToString()).ToString(),
            ],
            Mark = Mark.Line(),
            Sections =
            [
                new(CouncilReportTexts.Act.ToString(), [DutyTexts.Summary.With(shown.Count(DutyState.Met), shown.Demands, shown.Count(DutyState.Partly), shown.Count(DutyState.Missing)).ToString(), Clocks(shown)], [], null),
                await ConclusionsAsync(ct),
                await PlanAsync(ct),
                await EffectsAsync(ct),
                Lacks(shown),
            ],
        };
    }

    private static string Clocks(ShownDuties shown) => CouncilReportTexts.Clock.With(Of(shown.Picture), Of(shown.Plan)).ToString();

    private static string Of(TwoYearClock clock) => clock.Due is { } due
        ? $"{DutyTexts.Of(clock.State).ToString().ToLower(CultureInfo.CurrentCulture)} ({DutyTexts.DueOn.With(Day(due)).ToString().ToLower(CultureInfo.CurrentCulture)})" : DutyTexts.NeverDecided.ToString().ToLower(CultureInfo.CurrentCulture);

    private async Task<OfficialSection> ConclusionsAsync(CancellationToken ct)
    {
        var latest = await db.AdoptedStatutoryPicturesAsync(ct) is [var first, ..] ? first : null;
        IReadOnlyList<string> lines = [.. (await db.ConclusionsAsync(latest?.Id, ct)).Where(c => c.Audience == Audience.All).Take(MostConclusions).Select(c => c.Words)];
        return new(CouncilReportTexts.Conclusions.ToString(), [(lines.Count == 0 ? CouncilReportTexts.NoConclusions : CouncilReportTexts.From.With(latest!.Name)).ToString()], lines, null);
    }

    private async Task<OfficialSection> PlanAsync(CancellationToken ct)
    {
        var plans = await db.PlansSeenBy(current.Viewer).Where(p => p.Kind == PlanKind.Action && p.State == PlanState.Adopted).OrderByDescending(p => p.DecidedOn).ToListAsync(ct);
        return new(
            CouncilReportTexts.Plan.ToString(),
            plans.Count == 0 ? [CouncilReportTexts.NoPlan.ToString()] : [.. plans.Select(p => CouncilReportTexts.PlanLine.With(p.Name, p.Done, p.Measures, p.Begun).ToString())],
            [],
            null);
    }

    private async Task<OfficialSection> EffectsAsync(CancellationToken ct)
    {
        var verdicts = (await db.Verdicts().GroupBy(v => v.Verdict).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)).ToDictionary(g => g.Key, g => g.Count);
        var all = verdicts.Values.Sum();
        int Count(Analysis.Evaluation.EffectVerdict verdict) => verdicts.GetValueOrDefault(verdict);
        var (fell, rose) = (Count(Analysis.Evaluation.EffectVerdict.Fell), Count(Analysis.Evaluation.EffectVerdict.Rose));
        return new(
            CouncilReportTexts.Effects.ToString(),
            all == 0 ? [CouncilReportTexts.NoEffects.ToString()] : [CouncilReportTexts.EffectRule.ToString()],
            [],
            null)
        {
            Chart = all == 0 ? null : new(
                CouncilReportTexts.EffectLine.With(all, fell, rose, all - fell - rose).ToString(),
                CouncilReportTexts.Judged.ToString(),
                [(CouncilReportTexts.Fell.ToString(), fell), (CouncilReportTexts.Rose.ToString(), rose), (CouncilReportTexts.CannotTell.ToString(), all - fell - rose)]),
        };
    }

    private static OfficialSection Lacks(ShownDuties shown)
    {
        IReadOnlyList<string> lines = [.. shown.All.Where(d => d.State is DutyState.Partly or DutyState.Missing).SelectMany(d => d.Missing.Select(m => $"{DutyTexts.Paragraph.With(d.Paragraph)}: {m}"))];
        return new(CouncilReportTexts.Lacks.ToString(), lines.Count == 0 ? [CouncilReportTexts.NothingLacks.ToString()] : [], lines, null);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
