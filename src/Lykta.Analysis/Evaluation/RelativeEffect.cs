using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Lykta.Analysis.Evaluation;

/// <summary>What a comparison with another place lets one say.</summary>
public enum EffectVerdict
{
    /// <summary>För få händelser: nothing is tested.</summary>
    TooFewEvents,

    /// <summary>Kan inte avgöras än: the interval holds no difference.</summary>
    CannotTell,

    /// <summary>Minskade, set against the comparison.</summary>
    Fell,

    /// <summary>Ökade, set against the comparison.</summary>
    Rose,
}

/// <summary>
/// The relative effect size of a measure at a place, set against a comparison place: the odds ratio RES = ad/(bc) with a, b the place before and after
/// and c, d the comparison. Above 1 the comparison did worse, so that the measure's place did better than it would have.
/// Var(ln RES) = Σ V(N)/N² over the four counts, V by <see cref="CountVariance"/>; the interval is normal on the log scale. With a count of zero, 0.5 is
/// added to all four, and it is said. Sources: D. P. Farrington &amp; B. C. Welsh in Journal of Experimental Criminology 3, 2007; P. Marchant on overdispersion.
/// </summary>
/// <param name="Ratio">RES.</param>
/// <param name="StandardError">Of ln RES.</param>
/// <param name="Low">The lower end of the confidence interval of RES.</param>
/// <param name="High">The upper end of it.</param>
/// <param name="HasZero">A count was zero, and 0.5 was added to all four.</param>
/// <param name="Events">The sum of the four counts.</param>
public sealed record RelativeEffect(double Ratio, double StandardError, double Low, double High, bool HasZero, int Events)
{
    /// <summary>With fewer events than this in all nothing is tested.</summary>
    public const int EventsNeeded = 20;

    public double LogRatio => Math.Log(Ratio);

    public double Z => LogRatio / StandardError;

    /// <summary>Two-sided, normal.</summary>
    public double P => SpecialFunctions.Erfc(Math.Abs(Z) / Constants.Sqrt2);

    /// <summary>The place's change set against the comparison's, in per cent: below zero it fell more, or rose less.</summary>
    public double PercentChange => ((1 / Ratio) - 1) * 100;

    public EffectVerdict Verdict => Events < EventsNeeded ? EffectVerdict.TooFewEvents
        : Low > 1 ? EffectVerdict.Fell
        : High < 1 ? EffectVerdict.Rose
        : EffectVerdict.CannotTell;

    /// <param name="place">Where the measure was.</param>
    /// <param name="comparison">Where it was not.</param>
    /// <param name="variance">Poisson if nothing is said.</param>
    public static RelativeEffect Of(BeforeAfter place, BeforeAfter comparison, CountVariance? variance = null, double level = 0.95)
    {
        var counts = (int[])[place.Before, place.After, comparison.Before, comparison.After];
        var hasZero = counts.Contains(0);
        var n = Array.ConvertAll(counts, count => count + (hasZero ? 0.5 : 0));
        var log = Math.Log(n[0] * n[3] / (n[1] * n[2]));
        var error = Math.Sqrt(n.Sum(count => (variance ?? CountVariance.Poisson).Of(count) / (count * count)));
        var reach = Normal.InvCDF(0, 1, (1 + level) / 2) * error;
        return new RelativeEffect(Math.Exp(log), error, Math.Exp(log - reach), Math.Exp(log + reach), hasZero, checked(place.Sum + comparison.Sum));
    }
}
