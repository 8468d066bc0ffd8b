using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>Which period a cadence (takt) puts a day in, and when its reports are due.</summary>
internal static class CadencePeriods
{
    /// <summary>A Monday to count pairs of weeks from: odd and even weeks would break in a year of 53.</summary>
    private static readonly DateOnly FirstMonday = new(2000, 1, 3);

    public static Period PeriodOf(this Cadence cadence, DateOnly day) => cadence switch
    {
        Cadence.Weekly => Period.Around(day, PeriodKind.Week),
        Cadence.EverySecondWeek => PairOfWeeks(day),
        Cadence.TwiceAMonth => day.Day <= 15
            ? Period.Between(new(day.Year, day.Month, 1), new(day.Year, day.Month, 15))
            : Period.Between(new(day.Year, day.Month, 16), Period.OfMonth(day.Year, day.Month).To),
        Cadence.Monthly => Period.OfMonth(day.Year, day.Month),
        _ => throw new ArgumentOutOfRangeException(nameof(cadence), cadence, null),
    };

    /// <summary>The day of stop time (stopptid): the first stop day after the period's last day.</summary>
    public static DateOnly StopDayAfter(this SeenMunicipality municipality, Period period)
    {
        var next = period.To.AddDays(1);
        return next.AddDays(((int)municipality.StopDay - (int)next.DayOfWeek + 7) % 7);
    }

    /// <summary>The moment after which a report of the period is late.</summary>
    public static DateTime StopAt(this SeenMunicipality municipality, Period period) =>
        SwedishTime.ToUtc(municipality.StopDayAfter(period), municipality.StopTime);

    /// <summary>The period to answer for now: the one before until its stop time, then the one that holds today.</summary>
    public static Period OpenPeriod(this SeenMunicipality municipality, Cadence cadence, DateTime now)
    {
        var current = cadence.PeriodOf(SwedishTime.DayOf(now));
        var before = cadence.PeriodOf(current.From.AddDays(-1));
        return now < municipality.StopAt(before) ? before : current;
    }

    private static Period PairOfWeeks(DateOnly day)
    {
        var first = day.AddDays(-((day.DayNumber - FirstMonday.DayNumber) % 14 + 14) % 14);
        return Period.Between(first, first.AddDays(13));
    }
}
