namespace Lykta.Analysis;

/// <summary>What a change of counts is when one knows how many reported.</summary>
public enum EffortReading
{
    /// <summary>No change that is more than chance.</summary>
    NoChange,

    /// <summary>More, also for each unit that reported.</summary>
    MoreHappens,

    /// <summary>Fewer, also for each unit that reported.</summary>
    FewerHappens,

    /// <summary>More reports, but no more for each unit: it may be that more report.</summary>
    ExplainedByMoreReporters,

    /// <summary>Fewer reports, but no fewer for each unit: it may be that fewer report.</summary>
    ExplainedByFewerReporters,

    /// <summary>Nobody reported in one of the periods: there is nothing to compare.</summary>
    NobodyReported,
}

/// <summary>
/// Counts set against how many stood behind them (rapporteringsiver): events a unit-week, a unit-week being one unit that reported, also that there was nothing, in one week. A change is
/// first asked of the counts with each period's weeks as time, and then with its unit-weeks; what is there in the first and gone in the second is explained by who reports. Both tests
/// are exact (<see cref="RateComparison"/>). Two tests at one level in the same direction, the second only where the first found something, keep the level.
/// </summary>
/// <param name="Rate">Events a unit-week now; no number where nobody reported.</param>
/// <param name="Low">The lower end of its exact 95 % interval.</param>
/// <param name="High">The upper end of it.</param>
/// <param name="Plain">Compared week by week.</param>
/// <param name="Adjusted">Compared unit-week by unit-week; null where nobody reported in one of the periods.</param>
public sealed record EffortAdjustedChange(double Rate, double Low, double High, RateComparison Plain, RateComparison? Adjusted)
{
    public const double Level = 0.05;

    public EffortReading Reading => Adjusted is null ? EffortReading.NobodyReported
        : Plain.PTwoSided > Level ? EffortReading.NoChange
        : Plain.Ratio > 1 ? (Adjusted is { PTwoSided: <= Level, Ratio: > 1 } ? EffortReading.MoreHappens : EffortReading.ExplainedByMoreReporters)
        : Adjusted is { PTwoSided: <= Level, Ratio: < 1 } ? EffortReading.FewerHappens : EffortReading.ExplainedByFewerReporters;

    /// <param name="now">Events now.</param>
    /// <param name="weeksNow">Weeks now, above zero.</param>
    /// <param name="unitWeeksNow">How many unit-weeks now, zero or more.</param>
    /// <param name="before">Events before.</param>
    /// <param name="weeksBefore">Weeks before, above zero.</param>
    /// <param name="unitWeeksBefore">Unit-weeks before, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count or a time is below what it may be.</exception>
    public static EffortAdjustedChange Of(int now, double weeksNow, double unitWeeksNow, int before, double weeksBefore, double unitWeeksBefore)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unitWeeksNow);
        ArgumentOutOfRangeException.ThrowIfNegative(unitWeeksBefore);
        var (low, high) = PoissonExact.Interval(now);
        var each = unitWeeksNow > 0 ? 1 / unitWeeksNow : double.NaN;
        return new EffortAdjustedChange(
            now * each, low * each, high * each, RateComparison.Of(now, weeksNow, before, weeksBefore),
            unitWeeksNow > 0 && unitWeeksBefore > 0 ? RateComparison.Of(now, unitWeeksNow, before, unitWeeksBefore) : null);
    }
}
