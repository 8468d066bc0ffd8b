using MathNet.Numerics;

namespace Lykta.Analysis;

/// <summary>
/// Two Poisson rates compared by the conditional binomial test: given the sum n of both counts, the later one is binomial with
/// p = T_after / (T_after + T_before) if the rates are the same (Przyborowski &amp; Wilenski, Biometrika 31, 1940). Times are in any one
/// unit, such as weeks. The interval is that of Clopper and Pearson for p, turned into a ratio. With no events at all the ratio is NaN,
/// every p-value 1 and the interval 0 to infinity; with none before, the ratio is infinite.
/// </summary>
/// <param name="Ratio">The later rate over the earlier one.</param>
/// <param name="Low">The lower end of the exact confidence interval of the ratio.</param>
/// <param name="High">The upper end of it.</param>
/// <param name="PHigher">One-sided: as many as this or more, were the rates equal.</param>
/// <param name="PLower">One-sided: as few as this or fewer, were the rates equal.</param>
/// <param name="PTwoSided">Two-sided, by minimum likelihood (<see cref="TwoSidedTest"/>).</param>
public sealed record RateComparison(double Ratio, double Low, double High, double PHigher, double PLower, double PTwoSided)
{
    public static RateComparison Of(int after, double timeAfter, int before, double timeBefore, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(timeAfter);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(timeBefore);
        var n = checked(after + before);
        if (n == 0)
        {
            return new RateComparison(double.NaN, 0, double.PositiveInfinity, 1, 1, 1);
        }

        var share = timeAfter / (timeAfter + timeBefore);
        var half = (1 - level) / 2;
        var low = after == 0 ? 0 : Bisection.Root(p => AtLeast(after, n, p) - half, 0, 1);
        var high = before == 0 ? 1 : Bisection.Root(p => half - AtMost(after, n, p), 0, 1);
        var twoSided = TwoSidedTest.PValue(
            after, n * share, n, k => Probability(k, n, share), k => AtMost(k, n, share), k => AtLeast(k, n, share));
        return new RateComparison(
            after / timeAfter / (before / timeBefore),
            low / (1 - low) * timeBefore / timeAfter,
            high / (1 - high) * timeBefore / timeAfter,
            AtLeast(after, n, share),
            AtMost(after, n, share),
            twoSided);
    }

    private static double AtLeast(int k, int n, double p) => k == 0 ? 1 : SpecialFunctions.BetaRegularized(k, n - k + 1.0, p);

    private static double AtMost(int k, int n, double p) => k == n ? 1 : SpecialFunctions.BetaRegularized(n - k, k + 1.0, 1 - p);

    private static double Probability(int k, int n, double p) =>
        Math.Exp(SpecialFunctions.BinomialLn(n, k) + (k * Math.Log(p)) + ((n - k) * Math.Log(1 - p)));
}
