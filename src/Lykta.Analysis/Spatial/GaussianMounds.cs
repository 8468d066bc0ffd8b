using System.Numerics;

namespace Lykta.Analysis.Spatial;

/// <summary>
/// Gaussian mounds of a short reach on a grid. With the middles evenly spaced, d = d₀ + kh in bandwidths, exp(−d²/2) = exp(−d₀²/2) · exp(−d₀h)ᵏ · exp(−k²h²/2): three exponentials
/// an axis, the last factor from a table. Each step adds at most two roundings, so the relative error is below 1e-12 for the widest mound taken.
/// </summary>
internal sealed class GaussianMounds
{
    private const double LongestReach = 8;
    private const int MostSteps = 1000;
    private readonly Grid grid;
    private readonly double[] table;
    private readonly double step;
    private readonly double sigma;
    private readonly double reach;

    public GaussianMounds(Grid grid, DensitySettings settings)
    {
        (this.grid, sigma, step, reach) = (grid, settings.Bandwidth, grid.Side / settings.Bandwidth, settings.Reach * settings.Bandwidth);
        table = [.. Enumerable.Range(0, Math.Min(Steps(grid, settings), Math.Max(grid.Columns, grid.Rows)) + 1).Select(k => Math.Exp(-0.5 * k * k * step * step))];
    }

    /// <summary>Whether the mounds are low enough in number of cells and reach that nothing overflows and the roundings stay few.</summary>
    public static bool Fits(Grid grid, DensitySettings settings) =>
        settings.Kernel == DensityKernel.Gaussian && settings.Reach <= LongestReach && 2 * settings.Reach * settings.Bandwidth / grid.Side < MostSteps;

    /// <summary>Raises every event's mound on the rows of one band. The factors are made for all rows, so the sums are the same however the rows are shared.</summary>
    public void Raise(double[] density, double[] x, double[] y, double[]? weight, (int From, int To) band, CancellationToken ct)
    {
        var (across, up) = (new double[table.Length + Vector<double>.Count], new double[table.Length]);
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

            Factors(across.AsSpan(0, east - west), x[i], west, grid.X0, 1);
            Factors(up.AsSpan(0, north - south), y[i], south, grid.Y0, scale / (weight?[i] ?? 1));
            var line = Whole(across, east - west, grid.Columns - west);
            for (var row = Math.Max(south, band.From); row < Math.Min(north, band.To); row++)
            {
                KernelDensity.Add(density.AsSpan((row * grid.Columns) + west, line.Length), line, up[row - south]);
            }
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

    /// <summary>The factor of each column or row, walked both ways from the nearest middle.</summary>
    private void Factors(Span<double> line, double at, int first, double origin, double scale)
    {
        var middle = (int)Math.Clamp(Math.Round(((at - origin) / grid.Side) - first - 0.5), 0, line.Length - 1);
        var from = (origin + ((first + middle + 0.5) * grid.Side) - at) / sigma;
        var top = scale * Math.Exp(-0.5 * from * from);
        var onward = Math.Exp(-from * step);
        var back = 1 / onward;
        line[middle] = top;
        for (var (k, power) = (1, top * onward); middle + k < line.Length; k++, power *= onward)
        {
            line[middle + k] = power * table[k];
        }

        for (var (k, power) = (1, top * back); k <= middle; k++, power *= back)
        {
            line[middle - k] = power * table[k];
        }
    }
}
