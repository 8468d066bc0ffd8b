using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.CrimePreventionAct.ShowDuties;
using Lykta.Modules.Plans.Contracts;
using Lykta.Modules.Plans.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;

/// <summary>
/// Writes answers for the yearly questionnaire by which Brå follows up the Act (2023:196): paragraph by paragraph, from what there is. The questions' own wording is
/// Brå's and differs from year to year, so what is answered is the paragraph. What is missing is told, never made up.
/// </summary>
internal sealed class QuestionnaireQuery(LyktaDbContext db, CurrentViewer current, DutiesQuery duties)
{
    /// <summary>What is answered with a paragraph that the municipality may use but need not.</summary>
    private const string Camera = "14";

    public DocumentMark Mark => new() { Type = DocumentType.CouncilReport, Day = duties.Today };

    public async Task<OfficialSheetModel> ReadAsync(CancellationToken ct)
    {
        var shown = await duties.RunAsync(ct);
        return new OfficialSheetModel
        {
            Title = QuestionnaireTexts.Title.ToString(),
            Kind = QuestionnaireTexts.Kind.ToString(),
            Municipality = current.Viewer.MunicipalityName,
            Head = [QuestionnaireTexts.AsOf.With(Day(duties.Today)).ToString(), QuestionnaireTexts.Wording.ToString()],
            Sections =
            [
                new(QuestionnaireTexts.ByParagraph.ToString(), [], [], Answers(shown)),
                new(QuestionnaireTexts.Figures.ToString(), [QuestionnaireTexts.FiguresRule.ToString()], [], await FiguresAsync(shown, ct)),
            ],
        };
    }

    private static OfficialTable Answers(ShownDuties shown) => new(
        QuestionnaireTexts.ByParagraph.ToString(),
        [QuestionnaireTexts.Paragraph.ToString(), QuestionnaireTexts.Asks.ToString(), QuestionnaireTexts.Answer.ToString(), QuestionnaireTexts.Shows.ToString(), QuestionnaireTexts.Lacks.ToString()],
        [.. shown.All.Select(d => (IReadOnlyList<string>)[DutyTexts.Paragraph.With(d.Paragraph).ToString(), d.Asks.ToString(), AnswerOf(d).ToString(), Joined(d.Evidence.Select(e => e.Words)), Joined(d.Missing.Select(m => m.ToString()))])],
        99);

    /// <summary>A paragraph that need not be used is answered with whether it is.</summary>
    private static Text AnswerOf(Duty duty) => duty.Paragraph == Camera
        ? duty.Missing.Contains(DutyTexts.NoCameras) ? QuestionnaireTexts.NotUsed : QuestionnaireTexts.Used
        : duty.State switch { DutyState.Met => QuestionnaireTexts.Yes, DutyState.Partly => QuestionnaireTexts.Partly, _ => QuestionnaireTexts.No };

    private async Task<OfficialTable> FiguresAsync(ShownDuties shown, CancellationToken ct)
    {
        var plan = await db.PlansSeenBy(current.Viewer).Where(p => p.Kind == PlanKind.Action && p.State == PlanState.Adopted).OrderByDescending(p => p.DecidedOn).FirstOrDefaultAsync(ct);
        var agreements = await db.AgreementsInForce(duties.Today).Select(a => a.Id).ToListAsync(ct);
        var parties = await db.AgreementParties().Where(p => agreements.Contains(p.AgreementId)).Select(p => p.Name).Distinct().ToListAsync(ct);
        var council = await db.Councils().Where(c => c.IsStrategic && c.Ended == null).OrderByDescending(c => c.OutsideMembers).FirstOrDefaultAsync(ct);
        (Text What, string Says)[] rows =
        [
            (QuestionnaireTexts.PictureDecided, Decided(shown.Picture)),
            (QuestionnaireTexts.PlanDecided, Decided(shown.Plan)),
            (QuestionnaireTexts.PlanOrgan, plan?.Organ ?? None),
            (QuestionnaireTexts.PlanMeasures, plan is null ? None : QuestionnaireTexts.DoneOf.With(plan.Done, plan.Measures, plan.Begun).ToString()),
            (QuestionnaireTexts.Agreements, agreements.Count.ToString(CultureInfo.CurrentCulture)),
            (QuestionnaireTexts.AgreementParties, parties.Count == 0 ? None : Joined(parties.Order(StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true)))),
            (QuestionnaireTexts.CouncilMembers, council is null ? None : QuestionnaireTexts.MembersOf.With(council.Members, council.OutsideMembers, council.OutsideMembers - council.OutsideMembersNotLeading).ToString()),
            (QuestionnaireTexts.Function, shown.Responsibility?.CoordinationFunction ?? None),
            (QuestionnaireTexts.Organ, shown.Responsibility?.LeadingOrgan ?? None),
        ];
        return new(QuestionnaireTexts.Figures.ToString(), [QuestionnaireTexts.What.ToString(), QuestionnaireTexts.Answer.ToString()], [.. rows.Select(r => (IReadOnlyList<string>)[r.What.ToString(), r.Says])], 99);
    }

    private static string None => QuestionnaireTexts.None.ToString();

    private static string Decided(TwoYearClock clock) => clock.Decided is { } day ? Day(day) : DutyTexts.NeverDecided.ToString();

    private static string Joined(IEnumerable<string> words) => string.Join("; ", words) is { Length: > 0 } joined ? joined : "–";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
