namespace Lykta.Analysis;

/// <summary>Counts over the clock.</summary>
public static class Counting
{
    /// <summary>Beyond this an interval says nothing about the hour of the week: every hour would get its share.</summary>
    public static readonly TimeSpan LongestInterval = TimeSpan.FromDays(7);

    /// <summary>
    /// Weekday × hour by aoristic weights: an event known only to lie in [t1, t2] spreads a weight of one over the local hours it
    /// touches, in proportion to the time it spends in each. A moment (t1 = t2) gives its whole weight to its hour; an interval that
    /// ends on the hour does not touch the hour that begins. Source: J. H. Ratcliffe, "Aoristic analysis: the spatial interpretation of
    /// unspecific temporal events", Int. J. Geographical Information Science 14(7), 2000.
    /// <para>Time is walked in UTC and named in local time, so the hour that spring skips gets nothing, and the hour that autumn
    /// doubles gets both its turns. The sum of the table is the number of events counted, within rounding.</para>
    /// </summary>
    /// <param name="events">Moments in UTC, both ends of each interval.</param>
    /// <param name="zone">The zone whose wall clock names the hours.</param>
    /// <exception cref="ArgumentException">An interval runs backwards, or a moment is local time.</exception>
    public static WeekdayHours WeekdayByHour(IEnumerable<(DateTime FromUtc, DateTime ToUtc)> events, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(zone);
        var table = new double[7, 24];
        var (counted, tooLong) = (0, 0);
        foreach (var (from, to) in events)
        {
            if (from > to || from.Kind == DateTimeKind.Local || to.Kind == DateTimeKind.Local)
            {
                throw new ArgumentException("An interval is two moments in UTC, the first not after the second.", nameof(events));
            }

            if (to - from > LongestInterval)
            {
                tooLong++;
                continue;
            }

            Spread(table, from, to, zone);
            counted++;
        }

        return new WeekdayHours(table, counted, tooLong);
    }

    private static void Spread(double[,] table, DateTime from, DateTime to, TimeZoneInfo zone)
    {
        if (from == to)
        {
            Add(table, Local(from, zone), 1);
            return;
        }

        var whole = (double)(to - from).Ticks;
        for (var at = from; at < to;)
        {
            // Clocks change on a whole local hour, so within one the offset stands still.
            var local = Local(at, zone);
            var next = at.AddTicks(TimeSpan.TicksPerHour - (local.Ticks % TimeSpan.TicksPerHour));
            var end = next < to ? next : to;
            Add(table, local, (end - at).Ticks / whole);
            at = end;
        }
    }

    private static DateTime Local(DateTime utc, TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeFromUtc(utc, zone);

    private static void Add(double[,] table, DateTime local, double weight) => table[WeekdayHours.Row(local.DayOfWeek), local.Hour] += weight;
}
