namespace Lykta.Analysis.Evaluation;

/// <summary>
/// The difference of two independent proportions, later less earlier, with a 95 % interval that keeps its level in small samples: Newcombe's hybrid score
/// interval without continuity correction, from the Wilson interval of each (R. G. Newcombe, "Interval estimation for the difference between independent
/// proportions", Statistics in Medicine 17, 1998, method 10). Shares, 0 to 1.
/// </summary>
/// <param name="Before">The earlier share.</param>
/// <param name="After">The later share.</param>
/// <param name="Low">The lower end of the interval of the difference.</param>
/// <param name="High">The upper end of it.</param>
public sealed record ProportionDifference(double Before, double After, double Low, double High)
{
    private const double TwoSided95 = 1.959963984540054;

    public double Difference => After - Before;

    /// <summary>True where the interval holds no difference.</summary>
    public bool HoldsNone => Low <= 0 && High >= 0;

    /// <param name="yesBefore">How many of those asked before said yes.</param>
    /// <param name="before">How many answered before; at least one.</param>
    /// <param name="yesAfter">How many of those asked after said yes.</param>
    /// <param name="after">How many answered after; at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody answered, or more said yes than answered.</exception>
    public static ProportionDifference Of(int yesBefore, int before, int yesAfter, int after)
    {
        var (p1, l1, u1) = Wilson(yesAfter, after);
        var (p2, l2, u2) = Wilson(yesBefore, before);
        return new ProportionDifference(p2, p1, p1 - p2 - Root(p1 - l1, u2 - p2), p1 - p2 + Root(u1 - p1, p2 - l2));
    }

    private static double Root(double a, double b) => Math.Sqrt((a * a) + (b * b));

    private static (double Share, double Low, double High) Wilson(int yes, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        ArgumentOutOfRangeException.ThrowIfNegative(yes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yes, n);
        const double Z2 = TwoSided95 * TwoSided95;
        var p = (double)yes / n;
        var middle = p + (Z2 / (2 * n));
        var reach = TwoSided95 * Math.Sqrt((p * (1 - p) / n) + (Z2 / (4.0 * n * n)));
        return (p, (middle - reach) / (1 + (Z2 / n)), (middle + reach) / (1 + (Z2 / n)));
    }
}
