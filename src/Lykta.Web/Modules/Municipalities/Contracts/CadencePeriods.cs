using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>How a cadence (takt) cuts the calendar: every day belongs to exactly one period.</summary>
internal static class CadencePeriods
{
    /// <summary>A Monday. Fortnights are counted from it, not from week numbers: a year of 53 weeks does not turn them over.</summary>
    private static readonly DateOnly FirstFortnight = new(2024, 1, 1);

    public static Period PeriodOf(this Cadence cadence, DateOnly day) => cadence switch
    {
        Cadence.Weekly => Period.Around(day, PeriodKind.Week),
        Cadence.EverySecondWeek => Fortnight(day),
        Cadence.TwiceAMonth => Period.HalfMonth(day),
        Cadence.Monthly => Period.Around(day, PeriodKind.Month),
        _ => throw new ArgumentOutOfRangeException(nameof(cadence)),
    };

    private static Period Fortnight(DateOnly day)
    {
        var into = (((day.DayNumber - FirstFortnight.DayNumber) % 14) + 14) % 14;
        return Period.Between(day.AddDays(-into), day.AddDays(13 - into));
    }
}
