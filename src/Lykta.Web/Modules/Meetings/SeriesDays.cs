using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.YearWheels.Contracts;

namespace Lykta.Modules.Meetings;

/// <summary>Which day a series comes to next. A proposal: people choose.</summary>
internal static class SeriesDays
{
    /// <summary>The day after <paramref name="last"/> in the series' rhythm, past any span without meeting.</summary>
    public static DateOnly Next(Cadence cadence, DayOfWeek day, DateOnly last, IReadOnlyList<NoMeetingSpan> without)
    {
        var next = Step(cadence, day, last);
        while (without.Any(s => s.Holds(next)))
        {
            next = Step(cadence, day, next);
        }

        return next;
    }

    /// <summary>The first day of the week asked for, from a day on.</summary>
    public static DateOnly FirstFrom(DateOnly from, DayOfWeek day) => from.AddDays(((int)day - (int)from.DayOfWeek + 7) % 7);

    private static DateOnly Step(Cadence cadence, DayOfWeek day, DateOnly last) => cadence switch
    {
        Cadence.Weekly => FirstFrom(last.AddDays(1), day),
        Cadence.EverySecondWeek or Cadence.TwiceAMonth => FirstFrom(last.AddDays(8), day),
        _ => InMonth(last, day),
    };

    /// <summary>The same weekday of the month as last time, the fifth one becoming the fourth where there is none.</summary>
    private static DateOnly InMonth(DateOnly last, DayOfWeek day)
    {
        var first = FirstFrom(new DateOnly(last.Year, last.Month, 1).AddMonths(1), day);
        return first.AddDays(7 * Math.Min((last.Day - 1) / 7, 3));
    }
}
