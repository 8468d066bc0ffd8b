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
    public static MeasureDetailJson Of(ShownMeasure shown, DateOnly today) => new(
        MeasureJson.Of(shown.Row.Measure, today),
        shown.Partners,
        [.. shown.Steps.Select(s => new StepJson(s.Move, s.At, s.Organisation, s.Function, s.Day, s.Words))],
        [.. shown.FollowUps.Select(f => new FollowUpJson(f.Day, f.Outcome, f.Words, f.Audience, f.Organisation))],
        shown.Baselines.Count == 0 ? null : BaselineJson.Of(shown.Baselines[0].Series),
        shown.ReportsInAll);
}

internal sealed record StepJson(MeasureMove Step, DateTime At, string Organisation, string Function, DateOnly? Day, string? Reason);

internal sealed record FollowUpJson(DateOnly Date, FollowUpOutcome Outcome, string? Text, Audience Audience, string Organisation);

/// <summary>What was frozen when the measure began; the compared place is null until one is chosen.</summary>
internal sealed record BaselineJson(string? Kind, string? AreaCode, string? PlaceId, DateOnly To, string? ComparedPlace, IReadOnlyList<BaselineWeekJson> Weeks)
{
    public static BaselineJson Of(BaselineSeries series) => new(
        series.Kind, series.Area, series.Place?.ToString(), series.To, series.ComparedPlace, [.. series.Weeks.Select(w => new BaselineWeekJson(w.Week.ToString(), w.Count))]);
}

internal sealed record BaselineWeekJson(string Week, int? Count);
