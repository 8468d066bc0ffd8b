namespace Lykta.Analysis.SpaceTime;

/// <summary>
/// Whether what happens is followed by the same nearby and soon (närupprepning): Knox' test in bands. Every one of the N = n(n − 1)/2 pairs of events is counted in a row by
/// how far apart the two are and a column by how many whole days; row 0 is the very same place, the last row and column are all that is further. If place and day have nothing to
/// do with each other the mean of a cell is E = S_r T_c / N, exactly, of the row's and the column's pairs; how improbable the count is told by shuffling the days:
/// p = (1 + shuffles with as many or more)/(shuffles + 1).
/// <para><b>Edge cases.</b> Fewer than two events: all zero, and p is not a number. Addresses that many events share make row 0 large: it is told by itself. Without shuffles p is
/// not a number. Sources: E. G. Knox, "The detection of space-time interactions", Applied Statistics 13, 1964; J. H. Ratcliffe &amp; G. F. Rengert, "Near-repeat patterns in
/// Philadelphia shootings", Security Journal 21, 2008.</para>
/// </summary>
/// <param name="Observed">Pairs, rows × columns.</param>
/// <param name="Expected">The mean if place and day have nothing to do with each other.</param>
/// <param name="P">One-sided, for more than that.</param>
/// <param name="Events">How many events there were.</param>
public sealed record NearRepeat(IReadOnlyList<long[]> Observed, IReadOnlyList<double[]> Expected, IReadOnlyList<double[]> P, int Events)
{
    /// <param name="x">East, metres.</param>
    /// <param name="y">North, metres.</param>
    /// <param name="day">Whole days from any first day; at most <see cref="NearRepeatSettings.MostDays"/> from the earliest to the latest.</param>
    /// <param name="settings">Bands, distance, shuffles.</param>
    /// <param name="progress">How large a part of the pairs is done, from 0 to 1.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ArgumentException">The lengths differ, a coordinate is no finite number, the days span too long, or the bands are not ascending.</exception>
    public static NearRepeat Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<int> day, NearRepeatSettings settings, IProgress<double>? progress = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        NearRepeatSettings.Checked(settings);
        Spatial.Points.Finite(x, y);
        if (day.Length != x.Length)
        {
            throw new ArgumentException($"There are {x.Length} places and {day.Length} days: an event has one of each.", nameof(day));
        }

        var (rows, columns, n) = (settings.Space.Count + 2, settings.Time.Count + 1, x.Length);
        var pairs = new NearPairs(x, y, settings);
        var shuffled = new ShuffledDays(pairs.InOrder(day), settings);
        var counts = new PairCounts(pairs, shuffled, settings).Count(progress, ct);
        var (whole, byTime) = ((long)n * (n - 1) / 2, PairsByTime(day, settings.Time));
        var near = Enumerable.Range(0, rows - 1).Select(counts.PairsOf).ToArray();
        long[] bySpace = [.. near, whole - near.Sum()];
        var observed = Table(counts, 0, bySpace, byTime);
        var exceeded = observed.Select(row => new int[row.Length]).ToArray();
        for (var shuffle = 1; shuffle <= settings.Permutations; shuffle++)
        {
            var table = Table(counts, shuffle, bySpace, byTime);
            for (var r = 0; r < rows; r++)
            {
                for (var c = 0; c < columns; c++)
                {
                    exceeded[r][c] += table[r][c] >= observed[r][c] ? 1 : 0;
                }
            }
        }

        return new NearRepeat(
            observed,
            [.. bySpace.Select(s => Array.ConvertAll(byTime, t => whole == 0 ? 0 : (double)s * t / whole))],
            [.. exceeded.Select(row => Array.ConvertAll(row, e => n < 2 || settings.Permutations == 0 ? double.NaN : (1.0 + e) / (settings.Permutations + 1)))],
            n);
    }

    /// <summary>The counts below each end of time as bands, and the last row as what is left of each column.</summary>
    private static long[][] Table(PairCounts counts, int shuffle, long[] bySpace, long[] byTime)
    {
        var (rows, columns) = (bySpace.Length, byTime.Length);
        var table = new long[rows][];
        for (var r = 0; r < rows - 1; r++)
        {
            table[r] = new long[columns];
            for (var c = 0; c < columns; c++)
            {
                table[r][c] = (c == columns - 1 ? bySpace[r] : counts.Below(r, c, shuffle)) - (c == 0 ? 0 : counts.Below(r, c - 1, shuffle));
            }
        }

        table[^1] = [.. Enumerable.Range(0, columns).Select(c => byTime[c] - Enumerable.Range(0, rows - 1).Sum(r => table[r][c]))];
        return table;
    }

    /// <summary>How many pairs are so many days apart, by a walk along the sorted days.</summary>
    private static long[] PairsByTime(ReadOnlySpan<int> day, IReadOnlyList<int> ends)
    {
        var sorted = day.ToArray();
        Array.Sort(sorted);
        var below = new long[ends.Count + 1];
        for (var c = 0; c < ends.Count; c++)
        {
            for (var (first, last) = (0, 0); last < sorted.Length; last++)
            {
                while ((long)sorted[last] - sorted[first] >= ends[c])
                {
                    first++;
                }

                below[c] += last - first;
            }
        }

        below[^1] = (long)sorted.Length * (sorted.Length - 1) / 2;
        return [.. below.Select((b, c) => b - (c == 0 ? 0 : below[c - 1]))];
    }
}
