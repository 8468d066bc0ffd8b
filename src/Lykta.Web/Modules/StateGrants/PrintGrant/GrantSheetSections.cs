using Lykta.Kernel;
using Lykta.Modules.Effects.Contracts;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Documents;
using static Lykta.Platform.Documents.OfficialSections;

namespace Lykta.Modules.StateGrants.PrintGrant;

/// <summary>An application and an account as the parts of a document: the same on screen, on paper and in Word. First the municipality's words, then what the measures say.</summary>
internal static class GrantSheetSections
{
    public static IReadOnlyList<OfficialSection> Of(GrantContent c) =>
    [
        Words(GrantTexts.Purpose, c.Purpose),
        Words(GrantTexts.Use, c.Use) with { Lines = [.. c.Measures.SelectMany(UseOf)] },
        Words(GrantTexts.TimePlan, [c.TimePlan, .. c.Measures.Count == 0 ? (string[])[] : [GrantSheetTexts.Sum.With(GrantTexts.Money(c.Applied)).ToString()]]) with { Table = TimesAndCosts(c) },
        Words(GrantTexts.Cooperation, c.Cooperation) with { Lines = [.. c.Measures.SelectMany(ActorsOf)] },
        Words(GrantTexts.OtherGrants, c.OtherGrants),
        Words(GrantTexts.Evaluation, c.IsEvaluation ? GrantTexts.IsEvaluation.ToString() : null, c.Evaluation) with { Lines = [.. c.Measures.Select(EvaluationOf)] },
    ];

    public static IReadOnlyList<OfficialSection> Of(GrantAccount a) =>
    [
        Words(GrantSheetTexts.Money, GrantSheetTexts.MoneyLine.With(GrantTexts.Money(a.Granted), GrantTexts.Money(a.Used), GrantTexts.Money(a.ToRepay)).ToString()) with { Table = Money(a) },
        Words(GrantSheetTexts.UsedFor, a.Use) with { Lines = [.. a.Measures.Where(m => m.UsedFor is not null).Select(m => Said(m.Name, m.UsedFor!))] },
        Table(GrantSheetTexts.HowItWent, [GrantTexts.Measure, GrantTexts.State, GrantSheetTexts.Verdict], a.Measures.Select(m => (string[])[m.Name, m.State.Name().ToString(), (m.Verdict?.Name() ?? GrantSheetTexts.NotJudged).ToString()])),
        Words(GrantTexts.Purpose, a.Purpose),
        Words(GrantSheetTexts.Results, a.Results),
    ];

    private static IEnumerable<string> UseOf(GrantContentMeasure m) =>
    [
        m.Problem is null ? m.Name : GrantSheetTexts.Against.With(m.Name, m.Problem).ToString(),
        .. m.Words is null ? (string[])[] : [Said(m.Name, m.Words)],
    ];

    private static IEnumerable<string> ActorsOf(GrantContentMeasure m) =>
        m.Partners.Select(p => GrantSheetTexts.Helps.With(p, m.Name).ToString()).Prepend(GrantSheetTexts.Responsible.With(m.Responsible, m.Name).ToString());

    private static string EvaluationOf(GrantContentMeasure m) => string.Join(' ', ((Text?[])
    [
        m.Goal is not null ? GrantSheetTexts.Goal.With(m.Name, m.Goal) : m.HasGoal ? GrantSheetTexts.GoalForFew.With(m.Name) : GrantSheetTexts.NoGoal.With(m.Name),
        m.FollowUpOn is { } followed ? GrantSheetTexts.FollowUp.With(GrantTexts.Day(followed)) : null,
        m.JudgedOn is { } judged ? GrantSheetTexts.Judged.With(GrantTexts.Day(judged)) : null,
    ]).OfType<Text>());

    private static OfficialTable TimesAndCosts(GrantContent c) => Numbers(
        GrantTexts.TimePlan,
        [GrantTexts.Measure, GrantTexts.Start, GrantTexts.Due, GrantTexts.Cost, GrantTexts.Applied],
        c.Measures.Select(m => (string[])[m.Name, GrantTexts.DayOrNot(m.Start), GrantTexts.Day(m.Due), GrantTexts.Money(m.Cost), GrantTexts.Money(m.Applied)]),
        3);

    private static OfficialTable Money(GrantAccount a) => Numbers(
        GrantSheetTexts.Money,
        [GrantTexts.Measure, GrantTexts.Applied, GrantTexts.Used],
        a.Measures.Select(m => (string[])[m.Name, GrantTexts.Money(m.Applied), GrantTexts.Money(m.Used)]).Append([GrantTexts.Total.ToString(), GrantTexts.Money(a.Measures.Sum(m => (long)(m.Applied ?? 0))), GrantTexts.Money(a.Used)]),
        1);

    private static string Said(string name, string words) => GrantSheetTexts.Said.With(name, words).ToString();

    private static OfficialTable Numbers(Text caption, IReadOnlyList<Text> heads, IEnumerable<string[]> rows, int numbersFrom) =>
        new(caption.ToString(), [.. heads.Select(h => h.ToString())], [.. rows], numbersFrom);
}
