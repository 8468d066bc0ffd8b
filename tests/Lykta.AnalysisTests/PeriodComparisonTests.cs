using Lykta.Analysis;

namespace Lykta.AnalysisTests;

public sealed class PeriodComparisonTests
{
    [Fact]
    public void EvenWeeks_HaveTheExactInterval_AndClumpsAWiderOne()
    {
        var even = PeriodComparison.Of([.. Enumerable.Repeat(2, 56)], [.. Enumerable.Repeat(1, 56)]);
        var exact = RateComparison.Of(112, 56, 56, 56);
        (even.Ratio, even.Low, even.High, even.Dispersion, even.IsMore).ShouldBe((2, exact.Low, exact.High, 1, true));
        var clumped = PeriodComparison.Of([.. Enumerable.Range(0, 56).Select(i => i is 3 or 24 ? 56 : 0)], [.. Enumerable.Range(0, 56).Select(i => i is 3 or 24 ? 28 : 0)]);
        (clumped.Ratio, clumped.IsMore, clumped.IsFewer).ShouldBe((2, false, false));
        clumped.High.ShouldBeGreaterThan(even.High);
        PeriodComparison.Of([.. Enumerable.Repeat(1, 56)], [.. Enumerable.Repeat(2, 112)]).IsFewer.ShouldBeTrue("the other period is twice as long, and the rate half");
    }

    [Fact]
    public void NoChange_IsCalledOne_OneTimeInTwenty_AlsoWhereItClumps()
    {
        var found = Enumerable.Range(0, 1000).Count(seed =>
        {
            var random = new Random(seed);
            int[] Days() => [.. Enumerable.Range(0, 182).Select(_ => random.NextDouble() < 0.25 ? 3 : 0)];
            return PeriodComparison.Of(Days(), Days()) is { IsMore: true } or { IsFewer: true };
        });
        found.ShouldBeInRange(25, 80, "one in twenty of a thousand; Poisson would say so four times as often");
    }

    [Fact]
    public void TooFew_OrNone_SaysNothing()
    {
        PeriodComparison.Of([9, 0], [1, 0]).ShouldSatisfyAllConditions(c => c.IsTooFew.ShouldBeTrue(), c => c.IsMore.ShouldBeFalse());
        PeriodComparison.Of([0], [0]).Ratio.ShouldBe(double.NaN);
        PeriodComparison.Of([30, 0], [0, 0]).ShouldSatisfyAllConditions(c => c.Ratio.ShouldBe(double.PositiveInfinity), c => c.IsMore.ShouldBeTrue());
        Should.Throw<ArgumentException>(() => PeriodComparison.Of([], [1]));
        Should.Throw<ArgumentException>(() => PeriodComparison.Of([1], [-1]));
    }
}
