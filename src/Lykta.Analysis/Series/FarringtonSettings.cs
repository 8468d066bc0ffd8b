namespace Lykta.Analysis.Series;

/// <summary>The settings of <see cref="FarringtonFlexible"/>, in weeks of years of 52 weeks.</summary>
/// <param name="Years">How many years back the reference weeks go; at least 1.</param>
/// <param name="HalfWindow">The weeks on each side of the same week of an earlier year that count as the same season; at least 0.</param>
/// <param name="Periods">The seasons of a year: this one, and the rest cut into Periods − 1, each at least one week long; at least 2.</param>
/// <param name="Exclude">The latest weeks left out of the reference, so that an outbreak under way does not become its own yardstick; at least 0.</param>
/// <param name="WeightsThreshold">The Anscombe residual above which a reference week is weighed down; above zero.</param>
/// <param name="Alpha">The one-sided probability of exceeding the bound, above 0 and at most 0.5.</param>
/// <param name="Threshold">How the bound is made.</param>
/// <param name="MinCases">The cases there must be for a bound: at least 0.</param>
/// <param name="CaseWeeks">The latest weeks those cases are counted in, the week itself among them; at least 1.</param>
public sealed record FarringtonSettings(
    int Years = 3,
    int HalfWindow = 3,
    int Periods = 10,
    int Exclude = 26,
    double WeightsThreshold = 2.58,
    double Alpha = 0.01,
    FarringtonThreshold Threshold = FarringtonThreshold.NbPlugin,
    int MinCases = 5,
    int CaseWeeks = 4)
{
    internal const int WeeksPerYear = 52;

    /// <summary>The fewest years a trend is carried forward from.</summary>
    internal const int YearsForTrend = 3;

    /// <summary>How far back the first reference week lies.</summary>
    internal int Reach => (WeeksPerYear * Years) + HalfWindow;

    internal int References => Reach - Exclude;

    internal void Check()
    {
        Setting.Require(Years, Years is >= 1 and <= 1000);
        Setting.Require(HalfWindow, HalfWindow is >= 0 and < WeeksPerYear / 2);
        Setting.Require(Periods, Periods >= 2 && Periods <= WeeksPerYear - (2 * HalfWindow));
        Setting.Require(Exclude, Exclude >= 0 && References > Periods + 1);
        Setting.Require(WeightsThreshold, WeightsThreshold > 0);
        Setting.Require(Alpha, Alpha is > 0 and <= 0.5);
        Setting.Require(Threshold, Enum.IsDefined(Threshold));
        Setting.Require(MinCases, MinCases >= 0);
        Setting.Require(CaseWeeks, CaseWeeks >= 1);
    }
}
