namespace Lykta.Analysis.Spatial;

/// <summary>
/// Kernel density (täthet): events per square kilometre at the middle of every cell of a grid. Not a probability: a picture for the eye, with no test in it.
/// <para><b>Edge cases.</b> No events: zero everywhere, which is so. Coordinates that are no numbers are refused. Sources: B. W. Silverman, "Density estimation", 1986;
/// S. Chainey &amp; J. Ratcliffe, "GIS and crime mapping", 2005.</para>
/// </summary>
public static class KernelDensity
{
    private const double PerSquareKilometre = 1e6;

    /// <param name="x">East, metres.</param>
    /// <param name="y">North, metres.</param>
    /// <param name="grid">Where the density is read; with an edge correction also the window.</param>
    /// <param name="settings">Kernel, bandwidth, edge, path.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>One a cell, events per km².</returns>
    /// <exception cref="ArgumentException">A coordinate or a setting is no finite number, the bandwidth is not above zero, or the settings do not go together.</exception>
    public static double[] OnGrid(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Grid grid, DensitySettings settings, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(settings);
        Points.Finite(x, y);
        DensitySettings.Check(settings, grid.Checked());
        var window = new MoundWindow(grid, settings);
        var density = settings.Path == DensityPath.CellMoments
            ? new CellMoments(grid, settings).Of(x, y, window.Masses(x, y), ct)
            : InBands(x, y, window.Masses(x, y), grid, settings, ct);
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
    /// <exception cref="ArgumentException">A coordinate or a setting is no finite number, the bandwidth is not above zero, or the settings do not go together.</exception>
    public static double[] At(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> atX, ReadOnlySpan<double> atY, Grid window, DensitySettings settings)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(settings);
        Points.Finite(x, y);
        Points.Finite(atX, atY);
        DensitySettings.Check(settings, window);
        var within = new MoundWindow(window, settings);
        var weight = within.Masses(x, y);
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

    /// <summary>Bands of rows: each is written by one thread alone, and a cell's events are added in the same order in all of them, so the sums are the same however many bands there are.</summary>
    private static double[] InBands(ReadOnlySpan<double> x, ReadOnlySpan<double> y, double[]? weight, Grid grid, DensitySettings settings, CancellationToken ct)
    {
        var options = settings.Parallel(ct);
        var bands = Math.Min(grid.Rows, options.MaxDegreeOfParallelism);
        var density = new double[grid.Cells];
        var mounds = settings.Kernel == DensityKernel.Gaussian ? new GaussianMounds(x, y, weight, grid, settings) : null;
        var (east, north) = mounds is null ? (x.ToArray(), y.ToArray()) : ([], []);
        Parallel.For(0, bands, options, one =>
        {
            var band = ((int)((long)grid.Rows * one / bands), (int)((long)grid.Rows * (one + 1) / bands));
            if (mounds is null)
            {
                QuarticMounds.Raise(density, east, north, grid, settings.Bandwidth, band, ct);
            }
            else
            {
                mounds.Raise(density, band, ct);
            }
        });
        return density;
    }

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
}
