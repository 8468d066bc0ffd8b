using MathNet.Numerics.Distributions;

namespace Lykta.Analysis.Series;

/// <summary>
/// The upper quantile of a count with mean μ ≥ 0 and variance φμ, φ ≥ 1: the smallest y with P(Y ≤ y) ≥ 1 − α. It is negative binomial with size
/// μ/(φ − 1), and Poisson at φ = 1: both follow P(y + 1)/P(y) = (μ/φ + y(1 − 1/φ))/(y + 1), so the probabilities are summed from the mode outwards
/// and no gamma function is needed. A mean of zero gives 0. Where more than a million terms would be needed the gamma distribution with the same
/// mean and variance stands in, by its cube root (E. B. Wilson &amp; M. M. Hilferty, PNAS 17, 1931); the steps between whole counts no longer tell there.
/// </summary>
internal static class CountQuantile
{
    private const double MostTerms = 1e6;

    /// <summary>A term this small beside the largest leaves nothing in the sum.</summary>
    private const double Negligible = 1e-18;

    public static double Upper(double mean, double dispersion, double alpha)
    {
        if (mean == 0)
        {
            return 0;
        }

        if ((20 * Math.Sqrt(mean * dispersion)) + (45 * dispersion) > MostTerms)
        {
            return Large(mean, dispersion, alpha);
        }

        var (start, odds) = (mean / dispersion, 1 - (1 / dispersion));
        double Ratio(double y) => (start + (y * odds)) / (y + 1);
        var mode = Math.Max(0, Math.Floor(mean - dispersion) + 1);
        var upTo = 1.0;
        var term = 1.0;
        for (var y = mode; y > 0 && term > Negligible; y--)
        {
            term /= Ratio(y - 1);
            upTo += term;
        }

        var (total, last) = (upTo, mode);
        for (term = Ratio(mode); term * dispersion > Negligible; term *= Ratio(last))
        {
            total += term;
            last++;
        }

        var quantile = mode;
        for (term = 1; upTo < (1 - alpha) * total && quantile < last; quantile++)
        {
            term *= Ratio(quantile);
            upTo += term;
        }

        return quantile;
    }

    private static double Large(double mean, double dispersion, double alpha)
    {
        var ninth = dispersion / (9 * mean);
        var root = 1 - ninth + (Normal.InvCDF(0, 1, 1 - alpha) * Math.Sqrt(ninth));
        return Math.Ceiling(mean * Math.Pow(Math.Max(0, root), 3));
    }
}
