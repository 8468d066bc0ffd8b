using System.Numerics;
using System.Runtime.InteropServices;

namespace Lykta.Analysis.SpaceTime;

/// <summary>Which of a run of events lie near one, row by row: first the same place, then by band. One thread's own; nothing in it branches on a distance.</summary>
internal sealed class NearEvents
{
    /// <summary>So many events of a run at a time.</summary>
    public const int Most = 1024;

    private readonly bool isManhattan;
    private readonly double[] limits;
    private readonly double[] apart = new double[Most];
    private readonly double[] nearApart = new double[Most + 1];
    private readonly int[] near = new int[Most + 1];
    private readonly int[][] rows;
    private readonly int[] held;

    public NearEvents(NearRepeatSettings settings)
    {
        isManhattan = settings.Distance == PairDistance.Manhattan;
        limits = [.. settings.Space.Select(s => isManhattan ? s : LargestSquare(s))];
        rows = [.. Enumerable.Range(0, limits.Length + 1).Select(_ => new int[Most + 1])];
        held = new int[rows.Length];
    }

    public ReadOnlySpan<int> Row(int row) => rows[row].AsSpan(0, held[row]);

    /// <summary>Finds those among at most <see cref="Most"/> events, from and up to but not with.</summary>
    public void Find(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int one, int from, int to)
    {
        Measure(x[from..to], y[from..to], x[one], y[one]);
        var (count, furthest) = (0, limits[^1]);
        for (var k = 0; k < to - from; k++)
        {
            (near[count], nearApart[count]) = (from + k, apart[k]);
            count += apart[k] <= furthest ? 1 : 0;
        }

        Array.Clear(held);
        for (var k = 0; k < count; k++)
        {
            var row = nearApart[k] > 0 ? 1 : 0;
            for (var band = 0; band < limits.Length - 1; band++)
            {
                row += nearApart[k] > limits[band] ? 1 : 0;
            }

            rows[row][held[row]++] = near[k];
        }
    }

    /// <summary>The distance to each, squared where it is as the crow flies.</summary>
    private void Measure(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double atX, double atY)
    {
        var east = MemoryMarshal.Cast<double, Vector<double>>(x);
        var north = MemoryMarshal.Cast<double, Vector<double>>(y);
        var wide = MemoryMarshal.Cast<double, Vector<double>>(apart.AsSpan());
        for (var v = 0; v < east.Length; v++)
        {
            var (dx, dy) = (east[v] - new Vector<double>(atX), north[v] - new Vector<double>(atY));
            wide[v] = isManhattan ? Vector.Abs(dx) + Vector.Abs(dy) : (dx * dx) + (dy * dy);
        }

        for (var k = east.Length * Vector<double>.Count; k < x.Length; k++)
        {
            var (dx, dy) = (x[k] - atX, y[k] - atY);
            apart[k] = isManhattan ? Math.Abs(dx) + Math.Abs(dy) : (dx * dx) + (dy * dy);
        }
    }

    /// <summary>The largest number whose root is no more than the distance: to compare with it is to compare roots, to the last bit.</summary>
    private static double LargestSquare(double distance)
    {
        var square = distance * distance;
        while (Math.Sqrt(square) > distance)
        {
            square = Math.BitDecrement(square);
        }

        while (Math.Sqrt(Math.BitIncrement(square)) <= distance)
        {
            square = Math.BitIncrement(square);
        }

        return square;
    }
}
