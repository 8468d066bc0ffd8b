using MathNet.Numerics.Distributions;

namespace Lykta.Analysis.Evaluation;

/// <summary>How the spread between studies is taken.</summary>
public enum PoolingModel
{
    /// <summary>One true effect: the studies differ by chance alone.</summary>
    Fixed,

    /// <summary>Effects differ; their variance by moments (R. DerSimonian &amp; N. Laird, Controlled Clinical Trials 7, 1986).</summary>
    DerSimonianLaird,

    /// <summary>The same by restricted maximum likelihood (W. Viechtbauer, J. Educational and Behavioral Statistics 30, 2005).</summary>
    RestrictedMaximumLikelihood,
}

/// <summary>
/// Several effects as one (sammanvägd effekt), each weighted by how sure it is: 1/(v + τ²), τ² the variance between true effects. Effects are on a scale where they add, such as ln RES.
/// <para><b>Edge cases.</b> One study: itself, τ² = 0, and nothing about heterogeneity (<see cref="QP"/> is not a number). None: null.</para>
/// </summary>
/// <param name="Estimate">The pooled effect.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="Low">The lower end of the normal 95 % interval.</param>
/// <param name="High">The upper end of it.</param>
/// <param name="Q">Cochran's Q: how much the effects differ from one another.</param>
/// <param name="QP">Its p-value by χ² with one less than the studies.</param>
/// <param name="Tau2">τ².</param>
/// <param name="I2">The part of the spread, in per cent, that is more than chance.</param>
public sealed record PooledEffect(double Estimate, double Error, double Low, double High, double Q, double QP, double Tau2, double I2)
{
    private const double TwoSided95 = 1.959963984540054;

    /// <param name="effects">Each study's effect and its variance, above zero.</param>
    /// <param name="model">How the spread between them is taken.</param>
    /// <exception cref="ArgumentException">An effect is no finite number, or a variance is not above zero.</exception>
    public static PooledEffect? Of(IReadOnlyList<(double Effect, double Variance)> effects, PoolingModel model)
    {
        if (effects.Any(e => !double.IsFinite(e.Effect) || !(e.Variance > 0) || !double.IsFinite(e.Variance)))
        {
            throw new ArgumentException("An effect is a finite number and its variance is above zero.", nameof(effects));
        }

        if (effects.Count == 0)
        {
            return null;
        }

        var (weights, k) = (effects.Sum(e => 1 / e.Variance), effects.Count);
        var q = Spread(effects, 0);
        var typical = k > 1 ? (k - 1) * weights / ((weights * weights) - effects.Sum(e => 1 / (e.Variance * e.Variance))) : double.NaN;
        var tau2 = k == 1 ? 0 : model switch
        {
            PoolingModel.DerSimonianLaird => Math.Max(0, (q - (k - 1)) / (weights - (effects.Sum(e => 1 / (e.Variance * e.Variance)) / weights))),
            PoolingModel.RestrictedMaximumLikelihood => Restricted(effects),
            _ => 0,
        };
        var (mean, error) = (Mean(effects, tau2), Math.Sqrt(1 / effects.Sum(e => 1 / (e.Variance + tau2))));
        var i2 = k == 1 ? 0 : model == PoolingModel.Fixed ? Math.Max(0, 100 * (q - (k - 1)) / q) : 100 * tau2 / (tau2 + typical);
        return new PooledEffect(mean, error, mean - (TwoSided95 * error), mean + (TwoSided95 * error), q, k == 1 ? double.NaN : 1 - ChiSquared.CDF(k - 1, q), tau2, double.IsNaN(i2) ? 0 : i2);
    }

    private static double Mean(IReadOnlyList<(double Effect, double Variance)> effects, double tau2) => effects.Sum(e => e.Effect / (e.Variance + tau2)) / effects.Sum(e => 1 / (e.Variance + tau2));

    private static double Spread(IReadOnlyList<(double Effect, double Variance)> effects, double tau2)
    {
        var mean = Mean(effects, tau2);
        return effects.Sum(e => (e.Effect - mean) * (e.Effect - mean) / (e.Variance + tau2));
    }

    /// <summary>Where the derivative of the restricted likelihood is zero; zero where it falls from the start.</summary>
    private static double Restricted(IReadOnlyList<(double Effect, double Variance)> effects)
    {
        var high = Math.Max(effects.Max(e => e.Variance), effects.Max(e => e.Effect) - effects.Min(e => e.Effect));
        high = Math.Max(high, high * high) * 100;
        return Score(effects, 0) <= 0 ? 0 : Bisection.Root(tau2 => -Score(effects, tau2), 0, high);
    }

    private static double Score(IReadOnlyList<(double Effect, double Variance)> effects, double tau2)
    {
        var (mean, w, w2, distance) = (Mean(effects, tau2), 0.0, 0.0, 0.0);
        foreach (var (effect, variance) in effects)
        {
            var weight = 1 / (variance + tau2);
            (w, w2, distance) = (w + weight, w2 + (weight * weight), distance + (weight * weight * (effect - mean) * (effect - mean)));
        }

        return distance - w + (w2 / w);
    }
}
