using MathNet.Numerics;

namespace Lykta.Analysis;

/// <summary>
/// Exact probabilities for one Poisson count Y with expected value μ: P(Y ≥ y) = P(y, μ) and P(Y ≤ y) = Q(y + 1, μ), the regularised
/// incomplete gamma functions, so that small tails keep their relative accuracy. Counts are whole and not negative, μ ≥ 0 in events per
/// period; anything else throws. With μ = 0 only y = 0 is possible. Sources: F. Garwood, "Fiducial limits for the Poisson
/// distribution", Biometrika 28, 1936; H. O. Lancaster, "Significance tests in discrete distributions", JASA 56, 1961 (mid-p).
/// </summary>
public static class PoissonExact
{
    /// <summary>P(Y ≥ y). The mid-p variant counts only half of P(Y = y): less conservative, and no longer a guaranteed level.</summary>
    public static double UpperTail(int observed, double expected, bool midP = false)
    {
        Check(observed, expected);
        var tail = observed == 0 ? 1 : expected == 0 ? 0 : SpecialFunctions.GammaLowerRegularized(observed, expected);
        return midP ? tail - (Probability(observed, expected) / 2) : tail;
    }

    /// <summary>P(Y ≤ y), or its mid-p variant.</summary>
    public static double LowerTail(int observed, double expected, bool midP = false)
    {
        Check(observed, expected);
        var tail = expected == 0 ? 1 : SpecialFunctions.GammaUpperRegularized(observed + 1.0, expected);
        return midP ? tail - (Probability(observed, expected) / 2) : tail;
    }

    /// <summary>P(Y = y).</summary>
    public static double Probability(int observed, double expected)
    {
        Check(observed, expected);
        return expected == 0
            ? (observed == 0 ? 1 : 0)
            : Math.Exp((observed * Math.Log(expected)) - expected - SpecialFunctions.GammaLn(observed + 1.0));
    }

    /// <summary>The two-sided p-value: the sum of all outcomes no more probable than the observed one (see <see cref="TwoSidedTest"/>).</summary>
    public static double TwoSided(int observed, double expected)
    {
        Check(observed, expected);
        return TwoSidedTest.PValue(
            observed, expected, int.MaxValue, y => Probability(y, expected), y => LowerTail(y, expected), y => UpperTail(y, expected));
    }

    /// <summary>Garwood's exact confidence interval for the expected value behind a count.</summary>
    public static (double Low, double High) Interval(int observed, double level = 0.95)
    {
        Check(observed, 0);
        var half = (1 - level) / 2;
        var ceiling = (2.0 * observed) + 100;
        var low = observed == 0 ? 0 : Bisection.Root(mean => UpperTail(observed, mean) - half, 0, observed);
        return (low, Bisection.Root(mean => half - LowerTail(observed, mean), observed, ceiling));
    }

    private static void Check(int observed, double expected)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(observed);
        if (!(expected >= 0 && double.IsFinite(expected)))
        {
            throw new ArgumentOutOfRangeException(nameof(expected), expected, "The expected count is a finite number, zero or more.");
        }
    }
}
