using MathNet.Numerics;

namespace Lykta.Analysis.Evaluation;

/// <summary>
/// Between which figures places of a size differ by chance alone (trattdiagram): exact limits of a count, or of a share, about a common target, interpolated so that they move evenly
/// with the size. Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24, 2005.
/// </summary>
/// <param name="Low">Below it fewer than chance gives.</param>
/// <param name="High">Above it more.</param>
public readonly record struct FunnelLimits(double Low, double High)
{
    /// <summary>Two standard deviations, about: one place in twenty lies outside by chance.</summary>
    public const double Warning = 0.95;

    /// <summary>Three, about: one in five hundred.</summary>
    public const double Alarm = 0.998;

    /// <summary>Limits of a count, as many times its expected.</summary>
    /// <param name="expected">Above zero.</param>
    /// <param name="level">The part within.</param>
    public static FunnelLimits OfRatio(double expected, double level)
    {
        if (!(expected > 0) || !double.IsFinite(expected))
        {
            throw new ArgumentOutOfRangeException(nameof(expected), expected, "The expected count is above zero.");
        }

        return Of(p => Quantile(p, y => PoissonExact.LowerTail(y, expected)) / expected, level);
    }

    /// <summary>Limits of a share of so many.</summary>
    /// <param name="target">The common share, between 0 and 1.</param>
    /// <param name="n">How many; at least one.</param>
    /// <param name="level">The part within.</param>
    public static FunnelLimits OfShare(double target, int n, double level)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        if (!(target > 0 && target < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(target), target, "A share lies between 0 and 1.");
        }

        return Of(p => Math.Min(1, Quantile(p, y => y >= n ? 1 : SpecialFunctions.BetaRegularized(n - y, y + 1.0, 1 - target)) / n), level);
    }

    private static FunnelLimits Of(Func<double, double> at, double level) => level is > 0 and < 1
        ? new FunnelLimits(Math.Max(0, at((1 - level) / 2)), at((1 + level) / 2))
        : throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1.");

    /// <summary>The count whose distribution first reaches p, less the part of that step that lies above p.</summary>
    private static double Quantile(double p, Func<int, double> atMost)
    {
        var r = Bisection.Smallest(y => atMost(y) >= p);
        var (here, below) = (atMost(r), r == 0 ? 0 : atMost(r - 1));
        return r - ((here - p) / (here - below));
    }
}
