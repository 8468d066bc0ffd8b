namespace Lykta.Analysis.Series;

/// <summary>The settings of <see cref="Cusum"/>; K and H are in standard deviations of a Poisson count, finite, K not negative and H above zero.</summary>
/// <param name="From">The first week monitored, the first week of the series being 1; at least 2, as the weeks before it give the mean.</param>
/// <param name="K">What a week may exceed the mean by before it adds to the sum.</param>
/// <param name="H">The sum at which there is an alarm.</param>
public sealed record CusumSettings(int From, double K = 1.04, double H = 2.26)
{
    internal void Check()
    {
        Setting.Require(From, From >= 2);
        Setting.Require(K, K >= 0 && double.IsFinite(K));
        Setting.Require(H, H > 0 && double.IsFinite(H));
    }
}
