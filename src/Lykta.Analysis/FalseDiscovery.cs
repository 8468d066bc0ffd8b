namespace Lykta.Analysis;

/// <summary>
/// p-values adjusted for how many were tested, so that of those called findings at level q at most the share q is expected to be false (Y. Benjamini &amp; Y. Hochberg,
/// "Controlling the false discovery rate", JRSS B 57, 1995): q_(i) = min over j ≥ i of p_(j) m / j. What is not a number was not tested: it stays so, and m leaves it out.
/// </summary>
public static class FalseDiscovery
{
    /// <summary>As many as came in, in the same order.</summary>
    public static double[] Adjust(ReadOnlySpan<double> p)
    {
        var adjusted = new double[p.Length];
        var (sorted, order) = (new double[p.Length], new int[p.Length]);
        var tested = 0;
        for (var i = 0; i < p.Length; i++)
        {
            if (double.IsNaN(p[i]))
            {
                adjusted[i] = double.NaN;
            }
            else
            {
                (sorted[tested], order[tested]) = (p[i], i);
                tested++;
            }
        }

        Array.Sort(sorted, order, 0, tested);
        var least = 1.0;
        for (var rank = tested; rank > 0; rank--)
        {
            least = Math.Min(least, sorted[rank - 1] * tested / rank);
            adjusted[order[rank - 1]] = least;
        }

        return adjusted;
    }
}
