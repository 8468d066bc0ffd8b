using FsCheck;
using FsCheck.Fluent;
using Lykta.Analysis;

namespace Lykta.AnalysisTests;

public class UsualRangeTests
{
    /// <summary>Between 8 and 60 counts, some quiet, some busy, some in clumps.</summary>
    private static Arbitrary<int[]> Histories { get; } = Arb.From(
        from top in Gen.Elements(0, 1, 3, 20, 400)
        from length in Gen.Choose(UsualRange.PeriodsNeeded, 60)
        from counts in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, top)), (1, Gen.Constant(0))), length)
        select counts);

    // Expected figures: the conditional binomial summed in exact fractions.
    [Theory]
    [InlineData(8, 3, 8, 0.021114029518025212)]
    [InlineData(8, 3, 7, 0.0500457949200804)]
    [InlineData(8, 0, 1, 0.1111111111111111)]
    [InlineData(8, 0, 2, 0.012345679012345678)]
    [InlineData(20, 8, 15, 0.020759741325878954)]
    public void UpperTail_EvenHistory_IsTheConditionalBinomial(int periods, int each, int observed, double p) =>
        Range(Enumerable.Repeat(each, periods)).UpperTail(observed).ShouldBe(p, 1e-12);

    [Theory]
    [InlineData(8, 3, 0, 7)]
    [InlineData(20, 8, 4, 13)]
    [InlineData(8, 0, 0, 1)]
    [InlineData(20, 0, 0, 0)]
    [InlineData(10, 80, 65, 96)]
    public void Of_EvenHistory_IsTheCentralNinetyPerCent(int periods, int each, int low, int high)
    {
        var range = Range(Enumerable.Repeat(each, periods));
        (range.Low, range.High).ShouldBe((low, high));
        range.Expected.ShouldBe(each);
        range.Dispersion.ShouldBe(1);
    }

    [Fact]
    public void Of_SevenPeriods_IsTooShort() => UsualRange.Of([3, 1, 4, 1, 5, 9, 2]).ShouldBe(new HistoryTooShort(7, 8));

    [Fact]
    public void Of_ClumpedHistory_IsWider()
    {
        var even = Range([5, 5, 5, 5, 5, 5, 5, 5]);
        var clumped = Range([0, 20, 0, 0, 15, 0, 5, 0]);
        clumped.Expected.ShouldBe(even.Expected);
        clumped.Dispersion.ShouldBeGreaterThan(5);
        clumped.High.ShouldBeGreaterThan(even.High);
        clumped.UpperTail(12).ShouldBeGreaterThan(even.UpperTail(12));
    }

    [Fact]
    public void Of_LongerHistoryOfTheSame_IsNarrower() =>
        Range(Enumerable.Repeat(400, 52)).High.ShouldBeLessThan(Range(Enumerable.Repeat(400, 8)).High);

    [Fact]
    public void Of_NegativeCount_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => UsualRange.Of([1, 2, 3, 4, 5, 6, 7, -1]));

    [Fact]
    public void Of_AnyHistory_HoldsWhatIsExpected() => Check.QuickThrowOnFailure(Prop.ForAll(Histories, history =>
    {
        var range = Range(history);
        return range.Low <= range.Expected && range.Expected <= range.High && range.Low >= 0;
    }));

    [Fact]
    public void UpperTail_AnyHistory_FallsAsTheCountRises() => Check.QuickThrowOnFailure(Prop.ForAll(Histories, history =>
    {
        var range = Range(history);
        var tails = Enumerable.Range(0, range.High + 5).Select(range.UpperTail).ToList();
        return tails[0] == 1 && tails.Zip(tails.Skip(1)).All(pair => pair.First >= pair.Second && pair.Second >= 0);
    }));

    [Fact]
    public void UpperTail_AboveTheRange_IsAtMostFivePerCent() => Check.QuickThrowOnFailure(Prop.ForAll(Histories, history =>
    {
        var range = Range(history);
        return range.UpperTail(range.High + 1) <= 0.05;
    }));

    [Fact]
    public void Of_OneMoreEveryPeriod_MovesUp() => Check.QuickThrowOnFailure(Prop.ForAll(Histories, history =>
    {
        // Even histories, so that the overdispersion stays where it is.
        var each = history.Max();
        var (range, more) = (Range(Enumerable.Repeat(each, history.Length)), Range(Enumerable.Repeat(each + 1, history.Length)));
        return more.Low >= range.Low && more.High >= range.High && Math.Abs(more.Expected - range.Expected - 1) < 1e-9;
    }));

    [Fact]
    public void Of_EverythingTenfold_GrowsNoFasterThanTenfold() => Check.QuickThrowOnFailure(Prop.ForAll(Histories, history =>
    {
        var each = history.Max() + 1;
        var (range, tenfold) = (Range(Enumerable.Repeat(each, history.Length)), Range(Enumerable.Repeat(each * 10, history.Length)));
        return tenfold.High - tenfold.Low <= 10 * (range.High - range.Low + 1) && Math.Abs(tenfold.Expected - (10 * range.Expected)) < 1e-6;
    }));

    [Fact]
    public void Of_TheSameCountsInAnotherOrder_IsTheSameRange() => Check.QuickThrowOnFailure(Prop.ForAll(Histories, history =>
    {
        var (range, turned) = (Range(history), Range(history.Reverse()));
        return range.Low == turned.Low && range.High == turned.High;
    }));

    private static UsualRange Range(IEnumerable<int> counts) => UsualRange.Of(counts.ToList()).ShouldBeOfType<UsualRange>();
}
