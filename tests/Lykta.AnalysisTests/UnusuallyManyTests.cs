using Lykta.Analysis;

namespace Lykta.AnalysisTests;

public class UnusuallyManyTests
{
    [Fact]
    public void Find_HolmsOwnLadder_StopsAtTheFirstNo()
    {
        // R: p.adjust(c(.01, .04, .03, .005), "holm") = .03 .06 .06 .02
        var answer = UnusuallyMany.Find([("A", 0.01), ("B", 0.04), ("C", 0.03), ("D", 0.005)]);
        answer.Tested.ShouldBe(4);
        answer.Found.Select(area => area.Area).ShouldBe(["D", "A"]);
        answer.Found[0].AdjustedP.ShouldBe(0.02, 1e-12);
        answer.Found[1].AdjustedP.ShouldBe(0.03, 1e-12);
    }

    [Fact]
    public void Find_OneArea_IsItsOwnPValue()
    {
        UnusuallyMany.Find([("A", 0.05)]).Found.ShouldHaveSingleItem().AdjustedP.ShouldBe(0.05);
        UnusuallyMany.Find([("A", 0.0501)]).Found.ShouldBeEmpty();
    }

    [Fact]
    public void Find_ManyAreas_OneSmallPAmongThemIsNotEnough()
    {
        var areas = Enumerable.Range(0, 40).Select(i => (Area: i, P: i == 0 ? 0.01 : 0.5));
        var answer = UnusuallyMany.Find(areas);
        answer.Found.ShouldBeEmpty();
        answer.Tested.ShouldBe(40);
    }

    [Fact]
    public void Find_NoArea_FindsNone() => UnusuallyMany.Find<string>([]).ShouldSatisfyAllConditions(
        answer => answer.Found.ShouldBeEmpty(),
        answer => answer.Tested.ShouldBe(0));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Find_NotAPValue_Throws(double p) =>
        Should.Throw<ArgumentOutOfRangeException>(() => UnusuallyMany.Find([("A", p)]));
}
