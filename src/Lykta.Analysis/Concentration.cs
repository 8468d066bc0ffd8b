namespace Lykta.Analysis;

/// <summary>
/// How much of what happens that happens at how few places (koncentration): over every place, also those where nothing did, since the denominator is what the answer
/// hangs on. Gini = 2Σ i x_(i)/(nΣx) − (n + 1)/n, ascending. Where there are fewer events than places even an even spread leaves most of them empty, and the generalised
/// Gini takes that away: G' = max(1/c, 1/n)(2Σ i y_i − n − 1) − max(n/c, 1) + 1, y the shares (W. Bernasco &amp; W. Steenbeek, Journal of Quantitative Criminology 33, 2017).
/// <para><b>Edge cases.</b> No places, or no events: nothing is concentrated, and every figure is not a number. Source: D. Weisburd, "The law of crime concentration and the
/// criminology of place", Criminology 53, 2015.</para>
/// </summary>
/// <param name="Places">How many places there are, the empty among them: n.</param>
/// <param name="Events">How many events: c.</param>
public sealed record Concentration(int Places, long Events, double Gini, double GeneralisedGini, ConcentrationShare Share25, ConcentrationShare Share50, ConcentrationShare Share80)
{
    /// <param name="counts">Events of every place, none below zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is below zero.</exception>
    public static Concentration Of(ReadOnlySpan<int> counts)
    {
        var sorted = counts.ToArray();
        Array.Sort(sorted);
        var (weighted, total, n) = (0.0, 0L, sorted.Length);
        for (var i = 0; i < n; i++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(sorted[i], nameof(counts));
            weighted += (i + 1.0) * sorted[i];
            total += sorted[i];
        }

        if (total == 0)
        {
            return new Concentration(n, 0, double.NaN, double.NaN, ConcentrationShare.None, ConcentrationShare.None, ConcentrationShare.None);
        }

        var gini = (2 * weighted / ((double)n * total)) - ((n + 1.0) / n);
        var generalised = (Math.Max(1.0 / total, 1.0 / n) * ((2 * weighted / total) - n - 1)) - Math.Max((double)n / total, 1) + 1;
        return new Concentration(n, total, gini, generalised, Share(0.25), Share(0.5), Share(0.8));

        // The fewest places that hold the part; whole events are compared with a part of them, so a hair of rounding must not ask for one place more.
        ConcentrationShare Share(double part)
        {
            var (held, places) = (0L, 0);
            while (held < (part * total) - 1e-9)
            {
                held += sorted[n - ++places];
            }

            return new ConcentrationShare(places, (double)places / n);
        }
    }
}

/// <summary>The fewest places that hold a part of all events, and which share of all places they are.</summary>
public readonly record struct ConcentrationShare(int Places, double Share)
{
    public static readonly ConcentrationShare None = new(0, double.NaN);
}
