using MathNet.Numerics.Distributions;

namespace Lykta.Analysis.Series;

/// <summary>
/// Unusual weeks held against the same season of earlier years, where past outbreaks weigh less (Farrington flexible).
/// <para><b>Formula.</b> The reference of week t, with b Years, w HalfWindow and e Exclude, is all weeks from t − 52b − w to t − e − 1. The 2w + 1 weeks
/// about t of each year are one season, and the 52 − 2w − 1 weeks between are cut into Periods − 1 more. A quasi-Poisson log-linear model with
/// trend and seasons is fitted, φ = max(1, Pearson's χ²/(n − p)). Weeks with an Anscombe residual s = 1.5(y^{2/3}μ^{−1/6} − μ^{1/2})/√(φ(1 − h)), h the
/// leverage, above WeightsThreshold weigh γs⁻², the others γ, with Σω = n; then fit and φ are made again. The trend is used unless
/// b &lt; 3, μ₀ is above every reference count, or the counts settle none. With z the normal quantile of 1 − α and V the variance of μ₀, the bounds are:
/// NbPlugin, the 1 − α quantile of the negative binomial of size μ₀/(φ − 1) and probability 1/φ; Delta, (μ₀^{2/3} + z√(4/9 μ₀^{1/3}(φ + V/μ₀)))^{3/2};
/// Muan, NbPlugin at the upper limit μ₀ exp(z√V/μ₀).</para>
/// <para><b>Shapes.</b> Counts per week, oldest first; one answer per week, null for the first 52b + w, which lack reference weeks. A series that is too
/// short gives nothing but nulls, an empty one an empty list.</para>
/// <para><b>Edge cases.</b> Fewer than MinCases in the latest CaseWeeks: no bound. A season without a case in the reference weeks: μ₀ = 0, the bound is 0 and
/// whatever MinCases lets through alarms; Muan then has no limit of μ₀ and gives no bound,
/// nor where the limit is beyond all numbers. φ = 1 is Poisson. A whole reference of zeros has φ = 1.</para>
/// <para><b>Errors.</b> A count that is negative, not finite or above 2⁵³, or a setting outside its range, throws
/// <see cref="ArgumentOutOfRangeException"/>.</para>
/// <para><b>Sources.</b> A. Noufaily et al., "An improved algorithm for outbreak detection in multiple surveillance systems", Statistics in Medicine 32,
/// 2013; C. P. Farrington et al., JRSS A 159, 1996; M. Salmon, D. Schumacher &amp; M. Höhle, Journal of Statistical Software 70(10), 2016.</para>
/// </summary>
public static class FarringtonFlexible
{
    public static IReadOnlyList<FarringtonWeek?> Of(IReadOnlyList<double> counts, FarringtonSettings? settings = null) =>
        Of(counts, settings, peerCompatible: false);

    /// <summary>
    /// Peer compatible: the variance of μ₀ is scaled by Σω((y − μ)/μ)²/(n − p) instead of by φ, as the package that made the figures in the tests has it.
    /// Only Delta and Muan are touched.
    /// </summary>
    internal static IReadOnlyList<FarringtonWeek?> Of(IReadOnlyList<double> counts, FarringtonSettings? settings, bool peerCompatible)
    {
        var y = WeeklyCounts.Checked(counts);
        settings ??= new FarringtonSettings();
        settings.Check();
        var answers = new FarringtonWeek?[y.Length];
        if (y.Length <= settings.Reach)
        {
            return answers;
        }

        var estimate = new SeasonEstimate(y, settings, peerCompatible);
        for (var week = settings.Reach; week < y.Length; week++)
        {
            estimate.Make(week);
            var enough = Sum(y.AsSpan(Math.Max(0, week + 1 - settings.CaseWeeks)..(week + 1))) >= settings.MinCases;
            var upper = enough ? Upper(estimate, settings) : null;
            answers[week] = new FarringtonWeek(estimate.Mu0, estimate.Phi, estimate.Trend, upper, y[week] > upper);
        }

        return answers;
    }

    private static double? Upper(SeasonEstimate estimate, FarringtonSettings settings)
    {
        var (mean, phi, z) = (estimate.Mu0, estimate.Phi, Normal.InvCDF(0, 1, 1 - settings.Alpha));
        if (mean == 0)
        {
            return settings.Threshold == FarringtonThreshold.Muan ? null : 0;
        }

        return settings.Threshold switch
        {
            FarringtonThreshold.Delta => Delta(mean, phi + (mean * estimate.LogVariance), z),
            FarringtonThreshold.Muan => mean * Math.Exp(z * Math.Sqrt(estimate.LogVariance)) is var limit && double.IsFinite(limit)
                ? CountQuantile.Upper(limit, phi, settings.Alpha)
                : null,
            _ => CountQuantile.Upper(mean, phi, settings.Alpha),
        };
    }

    private static double Delta(double mean, double variance, double z)
    {
        var root = Math.Cbrt(mean);
        return Math.Pow((root * root) + (z * Math.Sqrt(4.0 / 9 * root * variance)), 1.5);
    }

    private static double Sum(ReadOnlySpan<double> counts)
    {
        double sum = 0;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }
}
