using System.Numerics;

namespace Lykta.Analysis.Spatial;

/// <summary>The shape of the mound that every event raises around itself.</summary>
public enum DensityKernel
{
    /// <summary>exp(−d²/2σ²)/(2πσ²), bandwidth σ.</summary>
    Gaussian,

    /// <summary>3/(πh²)(1 − d²/h²)² within h, bandwidth h.</summary>
    Quartic,
}

/// <summary>What is done about events near the window's side, whose mounds lie partly outside it.</summary>
public enum EdgeCorrection
{
    None,

    /// <summary>The density at a place is divided by how much of a mound there would lie inside.</summary>
    Uniform,

    /// <summary>Each event is divided by how much of its own mound lies inside (P. J. Diggle, Applied Statistics 34, 1985), so that the whole keeps its number.</summary>
    Diggle,
}

/// <param name="Bandwidth">Metres.</param>
/// <param name="Reach">How many bandwidths a Gaussian mound is followed, in each direction; infinite by default, which is exact. At 4 each mound is left out where it is below a three-thousandth of its top.</param>
/// <param name="Threads">How many share the work; 0 for all cores. The answer is the same.</param>
public sealed record DensitySettings(DensityKernel Kernel = DensityKernel.Gaussian, double Bandwidth = 300, EdgeCorrection Edge = EdgeCorrection.None, double Reach = double.PositiveInfinity, int Threads = 0);

/// <summary>
/// Kernel density (täthet): events per square kilometre at the middle of every cell of a grid. The Gaussian is a product of one factor east and one north, so each
/// event costs columns + rows exponentials and one multiplication a cell. Not a probability: a picture for the eye, with no test in it.
/// <para><b>Edge cases.</b> No events: zero everywhere, which is so. Coordinates that are no numbers are refused. Sources: B. W. Silverman, "Density estimation", 1986;
/// S. Chainey &amp; J. Ratcliffe, "GIS and crime mapping", 2005.</para>
/// </summary>
public static class KernelDensity
{
    private const double PerSquareKilometre = 1e6;

    /// <param name="x">East, metres.</param>
    /// <param name="y">North, metres.</param>
    /// <param name="grid">Where the density is read; with an edge correction also the window.</param>
    /// <param name="settings">Kernel, bandwidth, edge.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>One a cell, events per km².</returns>
    /// <exception cref="ArgumentException">A coordinate or a setting is no finite number, or the bandwidth is not above zero.</exception>
    public static double[] OnGrid(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Grid grid, DensitySettings settings, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(settings);
        Points.Finite(x, y);
        Check(settings);
        var (columns, rows) = (grid.Checked().Columns, grid.Rows);
        var window = new Window(grid, settings);
        var weight = settings.Edge == EdgeCorrection.Diggle ? window.Masses(x, y) : null;
        var (east, north) = (x.ToArray(), y.ToArray());
        var mounds = GaussianMounds.Fits(grid, settings) ? new GaussianMounds(grid, settings) : null;

        // Bands of rows: each band is written by one thread alone, in the order of the events, so the sums are the same however many there are.
        var threads = settings.Threads > 0 ? settings.Threads : Environment.ProcessorCount;
        var bands = Math.Min(rows, Math.Max(1, threads));
        var density = new double[grid.Cells];
        Parallel.For(0, bands, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = ct }, band =>
        {
            var (from, to) = ((int)((long)rows * band / bands), (int)((long)rows * (band + 1) / bands));
            if (mounds is not null)
            {
                mounds.Raise(density, east, north, weight, (from, to), ct);
                return;
            }

            Raise(density, grid, settings, east, north, weight, from, to, ct);
        });
        for (var cell = 0; cell < density.Length; cell++)
        {
            var (atX, atY) = grid.Centre(cell);
            density[cell] *= PerSquareKilometre / (settings.Edge == EdgeCorrection.Uniform ? window.Mass(atX, atY) : 1);
        }

        return density;
    }

    /// <summary>The same, at places of one's own choosing: pairs of every place and every event.</summary>
    /// <param name="x">East of the events.</param>
    /// <param name="y">North of the events.</param>
    /// <param name="atX">East of the places.</param>
    /// <param name="atY">North of the places.</param>
    /// <param name="window">The window that the edge correction knows of.</param>
    /// <param name="settings">Kernel, bandwidth, edge.</param>
    /// <exception cref="ArgumentException">A coordinate or a setting is no finite number, or the bandwidth is not above zero.</exception>
    public static double[] At(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> atX, ReadOnlySpan<double> atY, Grid window, DensitySettings settings)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(settings);
        Points.Finite(x, y);
        Points.Finite(atX, atY);
        Check(settings);
        var within = new Window(window, settings);
        var weight = settings.Edge == EdgeCorrection.Diggle ? within.Masses(x, y) : null;
        var density = new double[atX.Length];
        for (var i = 0; i < density.Length; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < x.Length; j++)
            {
                sum += Height(((x[j] - atX[i]) * (x[j] - atX[i])) + ((y[j] - atY[i]) * (y[j] - atY[i])), settings) / (weight?[j] ?? 1);
            }

            density[i] = sum * PerSquareKilometre / (settings.Edge == EdgeCorrection.Uniform ? within.Mass(atX[i], atY[i]) : 1);
        }

        return density;
    }

    /// <summary>The rule of thumb for a Gaussian's σ (D. W. Scott, 1992): the standard deviation times n^(−1/6), east and north; not a number for fewer than two events.</summary>
    public static (double X, double Y) Scott(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Points.Finite(x, y);
        var shrink = Math.Pow(x.Length, -1.0 / 6);
        return (Deviation(x) * shrink, Deviation(y) * shrink);
    }

    private static void Raise(double[] density, Grid grid, DensitySettings settings, double[] x, double[] y, double[]? weight, int fromRow, int toRow, CancellationToken ct)
    {
        var reach = settings.Kernel == DensityKernel.Quartic ? settings.Bandwidth : settings.Reach * settings.Bandwidth;
        var across = new double[grid.Columns];
        var scale = settings.Kernel == DensityKernel.Gaussian ? 1 / (2 * Math.PI * settings.Bandwidth * settings.Bandwidth) : 3 / (Math.PI * settings.Bandwidth * settings.Bandwidth);
        for (var i = 0; i < x.Length; i++)
        {
            if ((i & 4095) == 0)
            {
                ct.ThrowIfCancellationRequested();
            }

            var (west, east) = Between(x[i], reach, grid.X0, grid.Side, 0, grid.Columns);
            var (south, north) = Between(y[i], reach, grid.Y0, grid.Side, fromRow, toRow);
            if (west >= east || south >= north)
            {
                continue;
            }

            var line = across.AsSpan(0, east - west);
            Across(line, x[i], west, grid, settings);
            for (var row = south; row < north; row++)
            {
                var dy = grid.Y0 + ((row + 0.5) * grid.Side) - y[i];
                var into = density.AsSpan((row * grid.Columns) + west, line.Length);
                if (settings.Kernel == DensityKernel.Gaussian)
                {
                    Add(into, line, scale / (weight?[i] ?? 1) * Math.Exp(-(dy * dy) / (2 * settings.Bandwidth * settings.Bandwidth)));
                }
                else
                {
                    AddQuartic(into, line, dy * dy / (settings.Bandwidth * settings.Bandwidth), scale / (weight?[i] ?? 1));
                }
            }
        }
    }

    /// <summary>Of a Gaussian, the factor of each column; of a quartic, its squared distance in bandwidths.</summary>
    private static void Across(Span<double> line, double x, int first, Grid grid, DensitySettings settings)
    {
        var twice = settings.Kernel == DensityKernel.Gaussian ? 2 * settings.Bandwidth * settings.Bandwidth : settings.Bandwidth * settings.Bandwidth;
        for (var k = 0; k < line.Length; k++)
        {
            var dx = grid.X0 + ((first + k + 0.5) * grid.Side) - x;
            line[k] = settings.Kernel == DensityKernel.Gaussian ? Math.Exp(-(dx * dx) / twice) : dx * dx / twice;
        }
    }

    internal static void Add(Span<double> into, ReadOnlySpan<double> line, double times)
    {
        var k = 0;
        for (; k <= line.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            (new Vector<double>(into[k..]) + (new Vector<double>(line[k..]) * times)).CopyTo(into[k..]);
        }

        for (; k < line.Length; k++)
        {
            into[k] += line[k] * times;
        }
    }

    private static void AddQuartic(Span<double> into, ReadOnlySpan<double> squares, double rest, double scale)
    {
        for (var k = 0; k < squares.Length; k++)
        {
            var height = 1 - squares[k] - rest;
            into[k] += height > 0 ? scale * height * height : 0;
        }
    }

    /// <summary>The cells of a row or column whose middles lie within reach: from, and up to but not with.</summary>
    internal static (int From, int To) Between(double at, double reach, double origin, double side, int first, int last) => double.IsPositiveInfinity(reach) ? (first, last) :
        ((int)Math.Clamp(Math.Ceiling(((at - reach - origin) / side) - 0.5), first, last), (int)Math.Clamp(Math.Floor(((at + reach - origin) / side) - 0.5) + 1, first, last));

    private static double Height(double square, DensitySettings s)
    {
        var h = s.Bandwidth * s.Bandwidth;
        return s.Kernel == DensityKernel.Gaussian ? Math.Exp(-square / (2 * h)) / (2 * Math.PI * h) : square < h ? 3 / (Math.PI * h) * (1 - (square / h)) * (1 - (square / h)) : 0;
    }

    private static double Deviation(ReadOnlySpan<double> values)
    {
        var (n, mean, squares) = (0, 0.0, 0.0);
        foreach (var value in values)
        {
            n++;
            var from = value - mean;
            mean += from / n;
            squares += from * (value - mean);
        }

        return Math.Sqrt(squares / (n - 1));
    }

    private static void Check(DensitySettings s)
    {
        if (!(s.Bandwidth > 0 && double.IsFinite(s.Bandwidth)) || !(s.Reach > 0))
        {
            throw new ArgumentException("The bandwidth is a finite number of metres above zero, and the reach is above zero.", nameof(s));
        }

        if (s.Kernel == DensityKernel.Quartic && s.Edge != EdgeCorrection.None)
        {
            throw new ArgumentException("The edge is corrected for the Gaussian kernel only.", nameof(s));
        }
    }

    /// <summary>How much of a Gaussian mound lies inside a rectangle: the product of two differences of the normal distribution.</summary>
    private sealed class Window(Grid grid, DensitySettings settings)
    {
        private readonly double scale = settings.Bandwidth * Math.Sqrt(2);

        public double Mass(double x, double y) => Part(x, grid.X0, grid.X0 + (grid.Columns * grid.Side)) * Part(y, grid.Y0, grid.Y0 + (grid.Rows * grid.Side));

        public double[] Masses(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
        {
            var masses = new double[x.Length];
            for (var i = 0; i < masses.Length; i++)
            {
                masses[i] = Mass(x[i], y[i]);
            }

            return masses;
        }

        private double Part(double at, double low, double high) =>
            (MathNet.Numerics.SpecialFunctions.Erf((high - at) / scale) - MathNet.Numerics.SpecialFunctions.Erf((low - at) / scale)) / 2;
    }
}
