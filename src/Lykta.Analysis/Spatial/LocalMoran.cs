namespace Lykta.Analysis.Spatial;

/// <summary>How the spread of local Moran is reckoned: given the cell's own value, as if the others changed places (conditional), or as if all did (total).</summary>
public enum MoranVariance
{
    Conditional,
    Total,
}

/// <summary>A cell and its neighbours, each above or below the mean of all: many among many, few among few, or one that differs from those around it.</summary>
public enum MoranQuadrant
{
    LowLow,
    LowHigh,
    HighLow,
    HighHigh,
}

/// <summary>
/// Cells that resemble or differ from their neighbours: local Moran, I_i = (z_i/m₂) Σ_j w_ij z_j with row-standardised weights of the eight around it (itself not among
/// them), z = x − x̄, m₂ = Σz²/n. Its mean and variance by one of two rules, p two-sided by the normal distribution.
/// <para>Conditional: E = −z_i² W/((n − 1) m₂), V = (z_i/m₂)² (n/(n − 2)) (S₁ − W²/(n − 1)) (m₂ − z_i²/(n − 1)). Total: E = −W/(n − 1),
/// V = A S₁ + B (W² − S₁) − E², A = (n − b₂)/(n − 1), B = (2b₂ − n)/((n − 1)(n − 2)), b₂ = m₄/m₂². W = Σw = 1 and S₁ = Σw² = 1/k for k neighbours.
/// Of chance alone p is uniform by the conditional rule. By the total one it is not: there I is a product of two that vary, which is no normal; it is here because others use it.</para>
/// <para><b>Edge cases.</b> A cell without neighbours or outside the mask, all cells alike, fewer than three cells: not a number, and no quadrant. Sources: L. Anselin, "Local
/// indicators of spatial association", Geographical Analysis 27, 1995; R. R. Sokal, N. L. Oden &amp; B. A. Thomson, Geographical Analysis 30, 1998.</para>
/// </summary>
/// <param name="I">The statistic of every cell.</param>
/// <param name="Expected">Its mean where neighbours are as by chance.</param>
/// <param name="Variance">Its variance then.</param>
public sealed record LocalMoran(
    IReadOnlyList<double> I, IReadOnlyList<double> Expected, IReadOnlyList<double> Variance, IReadOnlyList<double> Z, IReadOnlyList<double> P, IReadOnlyList<MoranQuadrant?> Quadrant, MoranVariance By)
{
    private readonly Lazy<double[]> q = new(() => FalseDiscovery.Adjust([.. P]));

    /// <summary>p after Benjamini–Hochberg over every cell tested; counted when it is asked for.</summary>
    public IReadOnlyList<double> Q => q.Value;

    /// <param name="values">One a cell.</param>
    /// <param name="grid">The cells.</param>
    /// <param name="variance">Which rule; the answer names it.</param>
    /// <param name="mask">True for the cells that count; empty for all.</param>
    /// <exception cref="ArgumentException">There are not as many values as cells, or one is no finite number.</exception>
    public static LocalMoran Of(ReadOnlySpan<double> values, Grid grid, MoranVariance variance = MoranVariance.Conditional, ReadOnlySpan<bool> mask = default)
    {
        var field = Field.Of(values, grid, mask);
        var n = values.Length;
        var (index, expected, spread, z, p) = (new double[n], new double[n], new double[n], new double[n], new double[n]);
        var quadrant = new MoranQuadrant?[n];
        var sums = Neighbourhood.Queen.Sums(grid, field.Values);
        var weights = Neighbourhood.Queen.Sums(grid, field.Inside);
        for (var i = 0; i < n; i++)
        {
            var neighbours = weights[i] - 1;
            if (field.Inside[i] == 0 || neighbours < 1 || !(field.SecondMoment > 0) || field.Count < 3)
            {
                (index[i], expected[i], spread[i], z[i], p[i]) = (double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
                continue;
            }

            var own = field.Values[i] - field.Mean;
            var lag = ((sums[i] - field.Values[i]) / neighbours) - field.Mean;
            index[i] = own / field.SecondMoment * lag;
            (expected[i], spread[i]) = variance == MoranVariance.Conditional ? Conditional(field, own, 1 / neighbours) : Total(field, 1 / neighbours);
            z[i] = (index[i] - expected[i]) / Math.Sqrt(spread[i]);
            p[i] = StandardNormal.TwoSided(z[i]);
            quadrant[i] = (own > 0, lag > 0) switch { (true, true) => MoranQuadrant.HighHigh, (true, false) => MoranQuadrant.HighLow, (false, true) => MoranQuadrant.LowHigh, _ => MoranQuadrant.LowLow };
        }

        return new LocalMoran(index, expected, spread, z, p, quadrant, variance);
    }

    private static (double Mean, double Variance) Conditional(Field f, double own, double squares)
    {
        double n = f.Count;
        return (-own * own / ((n - 1) * f.SecondMoment), own / f.SecondMoment * (own / f.SecondMoment) * (n / (n - 2)) * (squares - (1 / (n - 1))) * (f.SecondMoment - (own * own / (n - 1))));
    }

    private static (double Mean, double Variance) Total(Field f, double squares)
    {
        double n = f.Count;
        var kurtosis = f.FourthMoment / (f.SecondMoment * f.SecondMoment);
        var mean = -1 / (n - 1);
        return (mean, ((n - kurtosis) / (n - 1) * squares) + (((2 * kurtosis) - n) / ((n - 1) * (n - 2)) * (1 - squares)) - (mean * mean));
    }
}
