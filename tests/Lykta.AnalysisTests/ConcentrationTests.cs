using Lykta.Analysis;

namespace Lykta.AnalysisTests;

public sealed class ConcentrationTests
{
    [Fact]
    public void FewEventsAtManyPlaces_AreLessConcentratedThanGiniSays()
    {
        var sparse = Concentration.Of([3, 1, 1, .. new int[17]]);
        sparse.Gini.ShouldBe(0.89, 1e-12);
        sparse.GeneralisedGini.ShouldBe(0.56, 1e-12);
        (sparse.Places, sparse.Events, sparse.Share50.Places, sparse.Share80.Share).ShouldBe((20, 5, 1, 0.1));
    }

    [Fact]
    public void EvenlySpread_IsNotConcentrated_AndOnePlaceIsAllOfIt()
    {
        Concentration.Of([5, 5, 5, 5]).Gini.ShouldBe(0, 1e-15);
        Concentration.Of([5, 5, 5, 5]).Share25.ShouldBe(new ConcentrationShare(1, 0.25));
        Concentration.Of([0, 0, 0, 8]).Gini.ShouldBe(0.75, 1e-15);
        Concentration.Of([1, 1, 0, 0]).GeneralisedGini.ShouldBe(0, 1e-15, "two events can lie at no more than two places");
    }

    [Fact]
    public void Nothing_IsNotANumber()
    {
        double.IsNaN(Concentration.Of([]).Gini).ShouldBeTrue();
        double.IsNaN(Concentration.Of([0, 0]).GeneralisedGini).ShouldBeTrue();
        double.IsNaN(Concentration.Of([0]).Share80.Share).ShouldBeTrue();
        Should.Throw<ArgumentOutOfRangeException>(() => Concentration.Of([1, -1]));
    }
}
