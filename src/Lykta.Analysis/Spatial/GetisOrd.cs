namespace Lykta.Analysis.Spatial;

/// <summary>
/// Hot and cold cells (heta och kalla rutor): Getis–Ord Gi*, every cell's neighbourhood with itself against all cells,
/// z_i = (Σ_j w_ij x_j − W_i x̄) / (s √((n W_i − W_i²)/(n − 1))) with binary weights, W_i the number of neighbours and itself, s² = Σ(x − x̄)²/n. Row-standardised weights
/// give the same z. p is two-sided by the normal distribution, q the same adjusted for all cells tested (Caldas de Castro &amp; Singer, 2006).
/// <para><b>Mask.</b> Cells outside the town must not be among n, x̄ and s: empty sea makes every street hot.</para>
/// <para><b>Edge cases.</b> All cells alike (s = 0), fewer than two cells, a cell outside the mask, a cell whose neighbourhood is everything: not a number, which means
/// that it cannot be said; never zero. Source: J. K. Ord &amp; A. Getis, "Local spatial autocorrelation statistics", Geographical Analysis 27, 1995.</para>
/// </summary>
/// <param name="Z">Of every cell; not a number where nothing can be said.</param>
/// <param name="Tested">How many cells were tested.</param>
public sealed record GetisOrd(IReadOnlyList<double> Z, int Tested)
{
    private readonly Lazy<double[]> p = new(() => [.. Z.Select(StandardNormal.TwoSided)]);
    private readonly Lazy<double[]> q = new(() => FalseDiscovery.Adjust([.. Z.Select(StandardNormal.TwoSided)]));

    /// <summary>Two-sided; counted when it is asked for.</summary>
    public IReadOnlyList<double> P => p.Value;

    /// <summary>The same after Benjamini–Hochberg over every cell tested; counted when it is asked for.</summary>
    public IReadOnlyList<double> Q => q.Value;

    /// <param name="values">One a cell, as <see cref="Grid"/> numbers them: counts or any other finite value.</param>
    /// <param name="grid">The cells.</param>
    /// <param name="neighbours">Who is a neighbour.</param>
    /// <param name="mask">True for the cells that are part of the town; empty for all.</param>
    /// <exception cref="ArgumentException">There are not as many values as cells, or one is no finite number.</exception>
    public static GetisOrd Of(ReadOnlySpan<double> values, Grid grid, Neighbourhood neighbours, ReadOnlySpan<bool> mask = default)
    {
        ArgumentNullException.ThrowIfNull(neighbours);
        var field = Field.Of(values, grid, mask);
        var z = new double[values.Length];
        var spread = Math.Sqrt(field.SecondMoment);
        var sums = neighbours.Sums(grid, field.Values);
        var weights = neighbours.Sums(grid, field.Inside);
        var tested = 0;
        for (var i = 0; i < z.Length; i++)
        {
            var w = weights[i];
            var variance = ((field.Count * w) - (w * w)) / (field.Count - 1);
            z[i] = field.Inside[i] > 0 && spread > 0 && variance > 0 ? (sums[i] - (w * field.Mean)) / (spread * Math.Sqrt(variance)) : double.NaN;
            tested += double.IsNaN(z[i]) ? 0 : 1;
        }

        return new GetisOrd(z, tested);
    }
}
