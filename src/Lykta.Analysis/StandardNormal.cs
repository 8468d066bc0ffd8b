using MathNet.Numerics;

namespace Lykta.Analysis;

/// <summary>The standard normal distribution, with tails that keep their relative accuracy.</summary>
internal static class StandardNormal
{
    /// <summary>P(|Z| ≥ |z|) = erfc(|z|/√2); not a number for what is none.</summary>
    public static double TwoSided(double z) => double.IsNaN(z) ? double.NaN : SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>The z below which lies the probability p.</summary>
    public static double Quantile(double p) => -Math.Sqrt(2) * SpecialFunctions.ErfcInv(2 * p);
}
