using MathNet.Numerics;

namespace Lykta.Analysis.Spatial;

/// <summary>How much of a Gaussian mound lies inside a rectangle: the product of two differences of the normal distribution.</summary>
internal sealed class MoundWindow(Grid grid, DensitySettings settings)
{
    private readonly double scale = settings.Bandwidth * Math.Sqrt(2);

    public double Mass(double x, double y) => Part(x, grid.X0, grid.X0 + (grid.Columns * grid.Side)) * Part(y, grid.Y0, grid.Y0 + (grid.Rows * grid.Side));

    /// <summary>What each event is divided by; null where the edge is not corrected so.</summary>
    public double[]? Masses(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (settings.Edge != EdgeCorrection.Diggle)
        {
            return null;
        }

        var masses = new double[x.Length];
        for (var i = 0; i < masses.Length; i++)
        {
            masses[i] = Mass(x[i], y[i]);
        }

        return masses;
    }

    private double Part(double at, double low, double high) => (SpecialFunctions.Erf((high - at) / scale) - SpecialFunctions.Erf((low - at) / scale)) / 2;
}
