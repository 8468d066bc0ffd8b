using MathNet.Numerics;

namespace Lykta.Analysis.Evaluation;

/// <summary>
/// Whether place and comparison went the same way before the measure (förtrend): the difference of their slopes in ln μ = β₀ + β₁t + β₂R + β₃tR, with
/// quasi-Poisson errors. A difference in the level (β₂) does no harm; a difference of the slopes (β₃) makes the comparison a poor one.
/// </summary>
/// <param name="Ratio">exp β₃: how many times more the place's rate grew for each period than the comparison's; 1 is the same.</param>
/// <param name="P">Two-sided, normal. A small one says that they went apart; a large one does not say that they did not.</param>
/// <param name="Periods">How many periods it is built on.</param>
public sealed record PreTrend(double Ratio, double P, int Periods)
{
    /// <summary>Below this the slopes are said to differ.</summary>
    public const double Level = 0.05;

    public bool GoesApart => P < Level;

    /// <returns>Null where nothing can be said: fewer than <see cref="SeriesTooShort.BeforeNeeded"/> periods, or next to no events.</returns>
    /// <param name="place">Counts of equal periods before the measure, oldest first.</param>
    /// <param name="comparison">The same periods of the comparison place.</param>
    /// <exception cref="ArgumentException">The two are not equally long.</exception>
    public static PreTrend? Of(IReadOnlyList<int> place, IReadOnlyList<int> comparison)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(comparison);
        if (place.Count != comparison.Count)
        {
            throw new ArgumentException("Both are counted in the same periods.", nameof(comparison));
        }

        if (place.Count < SeriesTooShort.BeforeNeeded)
        {
            return null;
        }

        var rows = place.Select((_, t) => (double[])[1, t, 1, t]).Concat(comparison.Select((_, t) => (double[])[1, t, 0, 0])).ToList();
        if (PoissonFit.Of(rows, [.. place, .. comparison]) is not { } fit)
        {
            return null;
        }

        // Fewer surprises than Poisson has are chance: the error is never taken to be smaller.
        var error = fit.QuasiError(3) / Math.Sqrt(Math.Min(1, fit.Dispersion));
        return new PreTrend(Math.Exp(fit.Estimates[3]), SpecialFunctions.Erfc(Math.Abs(fit.Estimates[3]) / error / Constants.Sqrt2), place.Count);
    }
}
