using Lykta.Analysis;
using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures.Domain;

/// <summary>What was counted, of one kind.</summary>
/// <param name="Kind">Its code.</param>
internal sealed record KindFigure(string Kind, int Count);

/// <summary>
/// What had been reported at a place over a time (underlag i siffror): how much, of which kinds, and when in the week and the day. Counts, never reports.
/// </summary>
/// <param name="Total">Every reviewed report.</param>
/// <param name="Kinds">Most first.</param>
/// <param name="Timed">Those that say something of the hour; the shares are of them.</param>
/// <param name="Weekdays">Monday first; seven, and sum to <paramref name="Timed"/>.</param>
/// <param name="Hours">From midnight; twenty-four, and sum to <paramref name="Timed"/>.</param>
internal sealed record IncidentFigures(int Total, IReadOnlyList<KindFigure> Kinds, int Timed, IReadOnlyList<double> Weekdays, IReadOnlyList<double> Hours)
{
    public const int DaysInRow = 3;
    public const int HoursInRow = 6;
    public const int MostYears = 3;

    /// <summary>An event known to lie in an interval is spread over its hours (<see cref="Counting.WeekdayByHour"/>).</summary>
    public static IncidentFigures Of(IReadOnlyCollection<(string Kind, DateTime From, DateTime To)> reports)
    {
        var clock = Counting.WeekdayByHour(reports.Select(r => (r.From, r.To)), SwedishTime.Zone);
        return new IncidentFigures(
            reports.Count,
            [.. reports.GroupBy(r => r.Kind, StringComparer.Ordinal).Select(g => new KindFigure(g.Key, g.Count())).OrderByDescending(k => k.Count).ThenBy(k => k.Kind, StringComparer.Ordinal)],
            clock.Counted,
            [.. Enumerable.Range(0, 7).Select(day => Math.Round(Enumerable.Range(0, 24).Sum(hour => clock.Table[day, hour]), 2))],
            [.. Enumerable.Range(0, 24).Select(hour => Math.Round(Enumerable.Range(0, 7).Sum(day => clock.Table[day, hour]), 2))]);
    }

    /// <summary>The days in a row that hold most, by the first of them, and their share in percent; null where nothing is timed.</summary>
    public Stretch? BusiestDays => Busiest(Weekdays, DaysInRow);

    /// <summary>The hours in a row that hold most.</summary>
    public Stretch? BusiestHours => Busiest(Hours, HoursInRow);

    /// <summary>Whether a time can be counted: both days or none, in order, and no longer than can be surveyed.</summary>
    public static Refusal? RefusalOf(DateOnly? from, DateOnly? to) =>
        from is null != to is null || to < from ? new CountedPeriodIsWrong() : to >= from?.AddYears(MostYears) ? new CountedPeriodIsTooLong() : null;

    private Stretch? Busiest(IReadOnlyList<double> values, int length)
    {
        if (Timed == 0)
        {
            return null;
        }

        var (first, sum) = Enumerable.Range(0, values.Count).Select(i => (First: i, Sum: Enumerable.Range(i, length).Sum(n => values[n % values.Count]))).MaxBy(s => s.Sum);
        return new Stretch(first, (first + length) % values.Count, (int)Math.Round(100 * sum / Timed));
    }
}

/// <summary>A stretch of the week or the day, round its end.</summary>
/// <param name="After">What comes after the last of it: with hours, when it ends.</param>
internal sealed record Stretch(int First, int After, int Percent);
