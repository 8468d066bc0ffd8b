namespace Lykta.Analysis;

/// <summary>
/// Whole events counted in a table (tabell), one pass and nothing allocated but the table. What lies outside the table is told in <paramref name="Outside"/>, never dropped:
/// Σ <paramref name="Counts"/> + Outside is the number of events. No events: a table of zeros.
/// </summary>
/// <param name="Counts">Row by row, the last dimension fastest.</param>
/// <param name="Outside">How many events had no place in the table.</param>
public sealed record Tabulation(int[] Counts, int Outside)
{
    private const int HoursOfWeek = 7 * 24;

    /// <summary>Week × area × kind: cell (w, a, k) is number (w · areas + a) · kinds + k. A number below zero or not below its dimension is outside.</summary>
    /// <exception cref="ArgumentException">The lengths differ, a dimension is below one, or the table would have more than 2³¹ − 1 cells.</exception>
    public static Tabulation WeekAreaKind(ReadOnlySpan<int> week, int weeks, ReadOnlySpan<int> area, int areas, ReadOnlySpan<int> kind, int kinds)
    {
        if (week.Length != area.Length || week.Length != kind.Length)
        {
            throw new ArgumentException($"There are {week.Length} weeks, {area.Length} areas and {kind.Length} kinds: an event has one of each.", nameof(week));
        }

        if (weeks < 1 || areas < 1 || kinds < 1 || (Int128)weeks * areas * kinds > Array.MaxLength)
        {
            throw new ArgumentException("Each dimension has at least one value, and the table fits in an array.", nameof(weeks));
        }

        var (counts, outside) = (new int[weeks * areas * kinds], 0);
        for (var i = 0; i < week.Length; i++)
        {
            var (w, a, k) = (week[i], area[i], kind[i]);
            if ((uint)w < (uint)weeks && (uint)a < (uint)areas && (uint)k < (uint)kinds)
            {
                counts[(((w * areas) + a) * kinds) + k]++;
            }
            else
            {
                outside++;
            }
        }

        return new Tabulation(counts, outside);
    }

    /// <summary>Weekday × hour of moments known to the hour: 7 × 24, Monday 00 first. Every hour has a place, so none is outside.</summary>
    /// <param name="localHours">Whole hours of the local clock since midnight on any Monday; before it is below zero.</param>
    public static Tabulation WeekdayByHour(ReadOnlySpan<int> localHours)
    {
        var counts = new int[HoursOfWeek];
        foreach (var hour in localHours)
        {
            var at = hour % HoursOfWeek;
            counts[at < 0 ? at + HoursOfWeek : at]++;
        }

        return new Tabulation(counts, 0);
    }
}
