using System.Globalization;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.Plans.ShowPlan;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Plans.PrintPlan;

/// <summary>The sections of a plan's document, in the order a board reads them.</summary>
internal static class PlanSheetSections
{
    /// <param name="open">What everybody may read.</param>
    /// <param name="shown">How it goes today.</param>
    public static IEnumerable<OfficialSection> Of(PlanContent open, ShownPlan shown)
    {
        if (open.Head.Purpose.Length > 0)
        {
            yield return new(PlanTexts.Purpose.ToString(), open.Head.Purpose.Split('\n', StringSplitOptions.RemoveEmptyEntries), [], null);
        }

        if (open.Conclusions.Count > 0)
        {
            yield return new(
                PrintPlanTexts.ConclusionsTitle.ToString(),
                [PrintPlanTexts.ConclusionsLead.With(open.Head.Basis).ToString()],
                [.. open.Conclusions.Select(c => $"{PlanTexts.Conclusion.With(c.Number)}. {c.Words} {Answer(c, open)}".Trim())],
                null);
        }

        yield return new(PlanTexts.Measures.ToString(), open.Measures.Count == 0 ? [ShowPlanTexts.NoMeasures.ToString()] : [], [], open.Measures.Count == 0 ? null : Measures(open));
        yield return new(PrintPlanTexts.Chain.ToString(), [PrintPlanTexts.ChainLead.ToString()], [], open.Measures.Count == 0 ? null : Chain(open));
        if (shown.Plan.State != PlanState.Draft)
        {
            yield return new(
                ShowPlanTexts.Goes.ToString(),
                [PrintPlanTexts.AsOf.With(PlanTexts.Day(shown.Today)).ToString()],
                [],
                Progress(shown))
            {
                Chart = Standing(shown),
            };
        }

        yield return new(PrintPlanTexts.Sources.ToString(), [.. Sources(open)], [], null);
    }

    /// <summary>What the fuller version holds beyond the open one; null where it is nothing.</summary>
    public static OfficialSection? Appendix(PlanContent open, PlanContent full)
    {
        var conclusions = full.Conclusions.Where(c => open.Conclusions.All(o => o.Id != c.Id)).Select(c => $"{PlanTexts.Conclusion.With(c.Number)}. {c.Words} {Answer(c, full)}".Trim());
        var links = full.Measures.Zip(open.Measures).SelectMany(p => p.First.Chain.Where(l => !p.Second.Chain.Contains(l)).Select(l => $"{p.First.Name} · {(l.IsGoal ? PlanTexts.Goal : PlanTexts.Causes)}: {l.Words}"));
        IReadOnlyList<string> lines = [.. conclusions, .. links];
        return lines.Count == 0 ? null : new(OfficialTexts.Appendix.ToString(), [OfficialTexts.AppendixLead.ToString()], lines, null);
    }

    private static OfficialTable Measures(PlanContent content) => new(
        PlanTexts.Measures.ToString(),
        [PlanTexts.Measure.ToString(), PlanTexts.Responsible.ToString(), PlanTexts.Where.ToString(), PlanTexts.Term.ToString(), PrintPlanTexts.Time.ToString(), PlanTexts.Cost.ToString(), PrintPlanTexts.AYear.ToString()],
        [
            .. content.Measures.Select(m => (IReadOnlyList<string>)[m.Name, m.Responsible, m.Where ?? "–", (m.Term == MeasureTerm.Strategic ? PlanTexts.Long : PlanTexts.Short).ToString(), Time(m), Money(m.Cost), Money(m.YearlyCost)]),
            [ShowPlanTexts.Total.ToString(), "", "", "", "", Money(content.Cost), Money(content.YearlyCost)],
        ],
        5);

    private static string Time(PlannedMeasure m) => (m.Start is { } start && start < m.Due ? PlanTexts.Span.With(PlanTexts.Day(start), PlanTexts.Day(m.Due)) : PrintPlanTexts.By.With(PlanTexts.Day(m.Due))).ToString();

    private static string Money(long? crowns) => PlanTexts.Money(crowns, null);

    private static OfficialTable Chain(PlanContent content) => new(
        PrintPlanTexts.Chain.ToString(),
        [PlanTexts.Problem.ToString(), PlanTexts.Causes.ToString(), PlanTexts.Measure.ToString(), PlanTexts.Goal.ToString(), PlanTexts.FollowUp.ToString()],
        [.. content.Measures.OrderBy(m => m.Problem is null).ThenBy(m => m.Problem, StringComparer.CurrentCulture).Select(m => (IReadOnlyList<string>)
            [m.Problem ?? "–", Kept(string.Join("; ", m.CauseWords), m.Causes), m.Name, m.GoalWords ?? (m.HasGoal ? PrintPlanTexts.Elsewhere.ToString() : "–"), m.FollowUpOn is { } f ? PlanTexts.Day(f) : "–"])],
        99);

    private static OfficialTable Progress(ShownPlan shown) => new(
        ShowPlanTexts.Goes.ToString(),
        [PlanTexts.Responsible.ToString(), ShowPlanTexts.Done.ToString(), ShowPlanTexts.Begun.ToString(), ShowPlanTexts.NotBegun.ToString(), ShowPlanTexts.Stopped.ToString(), ShowPlanTexts.Overdue.ToString(), ShowPlanTexts.All.ToString()],
        [.. shown.Parts.Append(shown.Whole).Select(t => (IReadOnlyList<string>)[t.Of, N(t.Done), N(t.Begun), N(t.NotBegun), N(t.Stopped), N(t.Overdue), N(t.All)])],
        1);

    private static OfficialChart Standing(ShownPlan shown)
    {
        var whole = shown.Whole;
        return new(
            ShowPlanTexts.Finding.With(whole.Done, whole.All, whole.Begun, whole.Overdue).ToString(),
            PlanTexts.Measures.ToString(),
            [(ShowPlanTexts.Done.ToString(), whole.Done), (ShowPlanTexts.Begun.ToString(), whole.Begun), (ShowPlanTexts.NotBegun.ToString(), whole.NotBegun), (ShowPlanTexts.Stopped.ToString(), whole.Stopped)]);
    }

    private static IEnumerable<string> Sources(PlanContent content)
    {
        yield return content.Head.Basis is { } basis ? PrintPlanTexts.SourcePicture.With(basis, content.Head.BasisHash).ToString() : PrintPlanTexts.NoBasis.ToString();
        yield return PrintPlanTexts.SourceRule.ToString();
        if (content.LeftOut > 0)
        {
            yield return PrintPlanTexts.LeftOut.With(content.LeftOut).ToString();
        }
    }

    private static string Kept(string words, int causes) => words.Length > 0 ? words : causes > 0 ? PrintPlanTexts.Elsewhere.ToString() : "–";

    private static string Answer(PlanConclusion c, PlanContent content) =>
        c.AnsweredBy.Count > 0 ? ShowPlanTexts.AnsweredBy.With(string.Join(", ", content.Measures.Where(m => c.AnsweredBy.Contains(m.Id)).Select(m => m.Name))) + "."
        : c.Stance is not null ? ShowPlanTexts.NoMeasureBecause.With(c.Stance).ToString() : string.Empty;

    private static string N(int number) => number.ToString(CultureInfo.CurrentCulture);
}
