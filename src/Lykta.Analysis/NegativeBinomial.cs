using MathNet.Numerics;

namespace Lykta.Analysis;

/// <summary>
/// A negative binomial count by its mean m ≥ 0 and its variance to mean D &gt; 1: size r = m/(D − 1), P(Y ≥ y) = I_q(y, r) with
/// q = 1 − 1/D, the regularised incomplete beta function; r need not be whole. A mean of zero leaves only zero.
/// </summary>
internal readonly record struct NegativeBinomial(double Mean, double VarianceToMean)
{
    private double Size => Mean / (VarianceToMean - 1);

    private double Odds => 1 - (1 / VarianceToMean);

    public double AtLeast(int y) => y <= 0 ? 1 : Mean == 0 ? 0 : SpecialFunctions.BetaRegularized(y, Size, Odds);

    public double AtMost(int y) => Mean == 0 ? 1 : SpecialFunctions.BetaRegularized(Size, y + 1.0, 1 / VarianceToMean);
}
