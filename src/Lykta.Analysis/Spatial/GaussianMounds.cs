using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lykta.Analysis.Spatial;

/// <summary>
/// Gaussian mounds of a short reach on a grid. With the middles evenly spaced, d = d₀ + kh in bandwidths, exp(−d²/2) = exp(−d₀²/2) · exp(−d₀h)ᵏ · exp(−k²h²/2): two exponentials
/// an axis, the last factor from a table, and the powers a vector at a time. Each step adds at most two roundings, so the relative error is below 1e-12 for the widest mound taken.
/// </summary>
internal sealed class GaussianMounds
{
    private const double LongestReach = 8;
    private const int MostSteps = 1000;
    private const int Narrow = 32;
    private readonly Grid grid;
    private readonly double[] table;
    private readonly double step;
    private readonly double sigma;
    private readonly double reach;

    public GaussianMounds(Grid grid, DensitySettings settings)
    {
        (this.grid, sigma, step, reach) = (grid, settings.Bandwidth, grid.Side / settings.Bandwidth, settings.Reach * settings.Bandwidth);
        table = [.. Enumerable.Range(0, Math.Min(Steps(grid, settings), Math.Max(grid.Columns, grid.Rows)) + 1 + Vector<double>.Count).Select(k => Math.Exp(-0.5 * k * k * step * step))];
    }

    /// <summary>Whether the mounds are low enough in number of cells and reach that nothing overflows and the roundings stay few.</summary>
    public static bool Fits(Grid grid, DensitySettings settings) =>
        settings.Kernel == DensityKernel.Gaussian && settings.Reach <= LongestReach && 2 * settings.Reach * settings.Bandwidth / grid.Side < MostSteps;

    /// <summary>Raises every event's mound on the rows of one band. The factors are made for all rows, so the sums are the same however the rows are shared.</summary>
    public void Raise(double[] density, double[] x, double[] y, double[]? weight, (int From, int To) band, CancellationToken ct)
    {
        var (across, up) = (new double[Math.Max(table.Length + Vector<double>.Count, Narrow)], new double[table.Length + Vector<double>.Count]);
        var scale = 1 / (2 * Math.PI * sigma * sigma);
        for (var i = 0; i < x.Length; i++)
        {
            if ((i & 4095) == 0)
            {
                ct.ThrowIfCancellationRequested();
            }

            var (west, east) = KernelDensity.Between(x[i], reach, grid.X0, grid.Side, 0, grid.Columns);
            var (south, north) = KernelDensity.Between(y[i], reach, grid.Y0, grid.Side, 0, grid.Rows);
            if (west >= east || south >= north || south >= band.To || north <= band.From)
            {
                continue;
            }

            Factors(across, east - west, x[i], west, grid.X0, 1);
            Factors(up, north - south, y[i], south, grid.Y0, scale / (weight?[i] ?? 1));
            var line = Whole(across, east - west, grid.Columns - west);
            var (firstRow, lastRow) = (Math.Max(south, band.From), Math.Min(north, band.To));
            if (Vector512.IsHardwareAccelerated && line.Length <= Narrow && grid.Columns - west >= Narrow)
            {
                across.AsSpan(line.Length, Narrow - line.Length).Clear();
                RaiseNarrow(density.AsSpan((firstRow * grid.Columns) + west), across, up.AsSpan(firstRow - south, lastRow - firstRow));
                continue;
            }

            for (var row = firstRow; row < lastRow; row++)
            {
                KernelDensity.Add(density.AsSpan((row * grid.Columns) + west, line.Length), line, up[row - south]);
            }
        }
    }

    /// <summary>A mound no wider than four of the widest vectors is held in registers while its rows are raised; products and sums are those of the other path, to the last bit.</summary>
    private void RaiseNarrow(Span<double> from, ReadOnlySpan<double> line, ReadOnlySpan<double> up)
    {
        ref var first = ref MemoryMarshal.GetReference(from[..(((up.Length - 1) * grid.Columns) + Narrow)]);
        var (a, b, c, d) = (Vector512.Create(line), Vector512.Create(line[8..]), Vector512.Create(line[16..]), Vector512.Create(line[24..]));
        for (var row = 0; row < up.Length; row++)
        {
            var times = up[row];
            ref var at = ref Unsafe.Add(ref first, row * grid.Columns);
            (Vector512.LoadUnsafe(ref at) + (a * times)).StoreUnsafe(ref at);
            (Vector512.LoadUnsafe(ref at, 8) + (b * times)).StoreUnsafe(ref at, 8);
            (Vector512.LoadUnsafe(ref at, 16) + (c * times)).StoreUnsafe(ref at, 16);
            (Vector512.LoadUnsafe(ref at, 24) + (d * times)).StoreUnsafe(ref at, 24);
        }
    }

    private static int Steps(Grid grid, DensitySettings settings) => (int)Math.Ceiling(2 * settings.Reach * settings.Bandwidth / grid.Side) + 1;

    /// <summary>Zeros after the line until it is whole vectors, where the row has room.</summary>
    private static ReadOnlySpan<double> Whole(double[] line, int length, int room)
    {
        var whole = (length + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        if (whole > room || whole > line.Length)
        {
            return line.AsSpan(0, length);
        }

        line.AsSpan(length, whole - length).Clear();
        return line.AsSpan(0, whole);
    }

    /// <summary>The factor of each column or row, from the first one on, as many at a time as a vector holds; what lies after them in the line is not read.</summary>
    private void Factors(double[] line, int count, double at, int first, double origin, double scale)
    {
        var from = (origin + ((first + 0.5) * grid.Side) - at) / sigma;
        var onward = Math.Exp(-from * step);
        Span<double> powers = stackalloc double[Vector<double>.Count];
        powers[0] = scale * Math.Exp(-0.5 * from * from);
        for (var k = 1; k < powers.Length; k++)
        {
            powers[k] = powers[k - 1] * onward;
        }

        var (power, leap) = (new Vector<double>(powers), new Vector<double>(powers[^1] / powers[0] * onward));
        for (var k = 0; k < count; k += Vector<double>.Count)
        {
            (power * new Vector<double>(table, k)).CopyTo(line, k);
            power *= leap;
        }
    }
}
