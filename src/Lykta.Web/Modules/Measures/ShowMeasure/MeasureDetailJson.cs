using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Measures.FindMeasures;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Measures.ShowMeasure;

/// <summary>One measure as the API tells it: with its history, follow-ups and the baseline in force.</summary>
internal sealed record MeasureDetailJson(
    MeasureJson Measure,
    IReadOnlyList<string> Partners,
    IReadOnlyList<StepJson> History,
    IReadOnlyList<FollowUpJson> FollowUps,
    BaselineJson? Baseline,
    int Reports)
{
    /// <param name="seesPlaces">A single place's counts are not everybody's.</param>
    public static MeasureDetailJson Of(ShownMeasure shown, DateOnly today, bool seesPlaces) => new(
        MeasureJson.Of(shown.Row.Measure, today),
        shown.Partners,
        [.. shown.Steps.Select(s => new StepJson(s.Move, s.At, s.Organisation, s.Function, s.Day, s.Words))],
        [.. shown.FollowUps.Select(f => new FollowUpJson(f.Day, f.Outcome, f.Words, f.Audience, f.Organisation))],
        shown.Baselines.Count == 0 || (shown.Baselines[0].Series.Place is not null && !seesPlaces) ? null : BaselineJson.Of(shown.Baselines[0].Series),
        shown.ReportsInAll);
}

internal sealed record StepJson(MeasureMove Step, DateTime At, string Organisation, string Function, DateOnly? Day, string? Reason);

internal sealed record FollowUpJson(DateOnly Date, FollowUpOutcome Outcome, string? Text, Audience Audience, string Organisation);

/// <summary>What was frozen when the measure began; nothing is compared where no comparison was chosen in time.</summary>
internal sealed record BaselineJson(
    string? Kind, string? AreaCode, string? PlaceId, DateOnly To, DateOnly? JudgedOn, IReadOnlyList<ComparedJson> Compared, IReadOnlyList<BaselineWeekJson> Weeks)
{
    public static BaselineJson Of(BaselineSeries series) => new(
        series.Kind, series.Area, series.Place?.ToString(), series.To, series.JudgedOn,
        [.. series.Compared.Select(c => new ComparedJson(c.Role, c.Area, c.Place?.ToString(), InWeeks(c.Weeks)))], InWeeks(series.Weeks));

    private static IReadOnlyList<BaselineWeekJson> InWeeks(IEnumerable<BaselineWeek> weeks) => [.. weeks.Select(w => new BaselineWeekJson(w.Week.ToString(), w.Count))];
}

internal sealed record ComparedJson(ComparedRole Role, string? AreaCode, string? PlaceId, IReadOnlyList<BaselineWeekJson> Weeks);

internal sealed record BaselineWeekJson(string Week, int? Count);
