using Lykta.Analysis.Spatial;

namespace Lykta.Analysis.SpaceTime;

/// <summary>
/// The events sorted by cells as wide as the longest distance asked about, row by row of cells: what may be near an event and comes after it lies in two runs, the rest of its own cell with
/// the cell east of it, and the three cells north of those.
/// </summary>
internal sealed class NearPairs
{
    // A hair wider than the distance, so that rounding never puts two cells between two events that are near.
    private const double Loose = 1 + 1e-12;

    private readonly double[] x;
    private readonly double[] y;
    private readonly int[] eventAt;
    private readonly int[] starts;
    private readonly (int From, int To)[] north;
    private readonly int[] ends;

    public NearPairs(ReadOnlySpan<double> east, ReadOnlySpan<double> up, NearRepeatSettings settings)
    {
        var (west, south, right, top) = Points.Extent(east, up);
        var side = settings.Space[^1] * Loose;
        var (wide, high) = (east.IsEmpty ? 1 : Math.Floor((right - west) / side) + 3, east.IsEmpty ? 1 : Math.Floor((top - south) / side) + 3);
        if (wide * high > long.MaxValue / 4)
        {
            throw new ArgumentException("The events lie too far apart for so short distances.", nameof(settings));
        }

        var columns = (long)wide;
        var keys = new long[east.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = (((long)Math.Floor((up[i] - south) / side) + 1) * columns) + (long)Math.Floor((east[i] - west) / side) + 1;
        }

        eventAt = RadixOrder.Sort(keys);
        (x, y) = (new double[east.Length], new double[east.Length]);
        var (cells, from) = (new List<long>(), new List<int>());
        for (var i = 0; i < keys.Length; i++)
        {
            (x[i], y[i]) = (east[eventAt[i]], up[eventAt[i]]);
            if (i == 0 || keys[i] != keys[i - 1])
            {
                cells.Add(keys[i]);
                from.Add(i);
            }
        }

        from.Add(keys.Length);
        starts = [.. from];
        ends = [.. cells.Select(code => starts[FirstFrom(cells, code + 2)])];
        north = [.. cells.Select(code => (starts[FirstFrom(cells, code + columns - 1)], starts[FirstFrom(cells, code + columns + 2)]))];
    }

    public int Cells => starts.Length - 1;

    public ReadOnlySpan<double> X => x;

    public ReadOnlySpan<double> Y => y;

    /// <summary>The events of a cell, and where the runs of those that may be near them end and begin.</summary>
    public (int From, int To, int RunTo, (int From, int To) North) Of(int cell) => (starts[cell], starts[cell + 1], ends[cell], north[cell]);

    /// <summary>The events' values in the order they are sorted in.</summary>
    public int[] InOrder(ReadOnlySpan<int> values)
    {
        var ordered = new int[eventAt.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = values[eventAt[i]];
        }

        return ordered;
    }

    /// <summary>The first cell whose code is no less.</summary>
    private static int FirstFrom(List<long> cells, long code) => cells.BinarySearch(code) is var at && at < 0 ? ~at : at;
}
