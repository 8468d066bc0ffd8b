namespace Lykta.Analysis.Series;

/// <summary>What <see cref="FarringtonFlexible"/> says of one week.</summary>
/// <param name="Mu0">The expected count μ₀, events per week.</param>
/// <param name="Phi">The dispersion φ ≥ 1: how many times more than Poisson the reference weeks vary.</param>
/// <param name="Trend">The trend used, on the log scale per week; null where there was none to use.</param>
/// <param name="Upper">The bound; null where there are too few cases of late, or nothing to make it of.</param>
/// <param name="Alarm">Whether the count is above the bound, strictly; never without a bound.</param>
public sealed record FarringtonWeek(double Mu0, double Phi, double? Trend, double? Upper, bool Alarm)
{
    /// <summary>Expected, bound and alarm as every method says them; null without a bound.</summary>
    public WeekBound? Bound => Upper is { } upper ? new WeekBound(Mu0, upper, Alarm) : null;
}
