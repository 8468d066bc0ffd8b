namespace Lykta.Analysis;

/// <summary>What earlier periods can say about the next one: a <see cref="UsualRange"/>, or that there are too few of them.</summary>
public abstract record UsualRangeAnswer;

/// <summary>Too few earlier periods for a range, an arrow or a finding (för kort historik): 3 of 8.</summary>
public sealed record HistoryTooShort(int Have, int Need) : UsualRangeAnswer;

/// <summary>
/// Where the next period's count usually falls (det vanliga spannet), judged by n ≥ 8 earlier counts of equal periods, all known at
/// the same delay, in events per period.
/// <para><b>Formula.</b> The baseline is itself a guess, so the range is predictive. Given the sum S of the n counts, the next count y
/// of an unchanged Poisson rate is binomial within S + y with p = 1/(n + 1) (Nelson, "Confidence intervals for the ratio of two Poisson
/// means and Poisson predictor intervals", IEEE Trans. Reliability 19, 1970). As a distribution of y this is negative binomial, the
/// gamma–Poisson mixture, with variance to mean D = 1 + 1/n and mean (S + 1)/n for the upper tail, S/n for the lower: the two that
/// keep their level at every rate.</para>
/// <para><b>Overdispersion.</b> Real counts clump. With φ = max(1, s²/ȳ), s² with n − 1, both the next count and the baseline vary φ times
/// as much, so D = φ(1 + 1/n), and the upper mean is (S + φ)/n: one clump more rather than one event more. φ = 1 gives back the exact
/// range. φ is estimated and its own uncertainty is not carried; from eight counts it is rough.</para>
/// <para><b>Edge cases.</b> All zeros: φ = 1, expected 0, and the range reaches 1 as long as n is small enough for one event to be no surprise. The range is widened
/// to hold the expected value rounded outwards, which matters only where that lies below one. No trend or season is modelled.</para>
/// </summary>
public sealed record UsualRange : UsualRangeAnswer
{
    /// <summary>The fewest earlier periods a range is built on.</summary>
    public const int PeriodsNeeded = 8;

    /// <summary>The probability left outside the central 90 % on each side.</summary>
    private const double Outside = 0.05;

    private readonly NegativeBinomial upper;

    private UsualRange(int periods, double sum, double dispersion)
    {
        Periods = periods;
        Dispersion = dispersion;
        Expected = sum / periods;
        var varianceToMean = dispersion * (1 + (1.0 / periods));
        upper = new NegativeBinomial((sum + dispersion) / periods, varianceToMean);
        var lower = new NegativeBinomial(Expected, varianceToMean);
        High = Math.Max(Bisection.Smallest(y => upper.AtLeast(y + 1) <= Outside), (int)Math.Ceiling(Expected));
        Low = Math.Min(Bisection.Smallest(y => lower.AtMost(y) > Outside), (int)Math.Floor(Expected));
    }

    public int Periods { get; }

    /// <summary>The mean of the earlier counts, events per period.</summary>
    public double Expected { get; }

    /// <summary>The overdispersion factor φ, 1 when the counts vary no more than chance.</summary>
    public double Dispersion { get; }

    /// <summary>The lowest count of the central 90 %.</summary>
    public int Low { get; }

    /// <summary>The highest count of the central 90 %.</summary>
    public int High { get; }

    /// <summary>The range built on earlier counts, in any order; fewer than eight get <see cref="HistoryTooShort"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static UsualRangeAnswer Of(IReadOnlyCollection<int> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        foreach (var count in earlier)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(earlier));
        }

        var n = earlier.Count;
        if (n < PeriodsNeeded)
        {
            return new HistoryTooShort(n, PeriodsNeeded);
        }

        return new UsualRange(n, earlier.Sum(count => (double)count), Evaluation.Dispersion.Of(earlier));
    }

    /// <summary>The probability of a count this high or higher in a period like the earlier ones. Above <see cref="High"/> it is at most 5 %.</summary>
    public double UpperTail(int observed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(observed);
        return upper.AtLeast(observed);
    }

    public bool Holds(int observed) => Low <= observed && observed <= High;
}
