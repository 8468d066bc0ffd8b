using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.LinkDuplicates;

namespace Lykta.UnitTests.Modules.Reports;

public sealed class DuplicateRuleTests
{
    [Fact]
    public void Compare_NearSameEveningSameKind_SaysWhy()
    {
        var likeness = DuplicateRule.Compare(Trace("graffiti", 19, 0), Trace("graffiti", 21, 120))!;
        likeness.Why.Swedish.ShouldBe("120 m bort, samma kväll, samma händelsetyp");
        likeness.Why.English.ShouldBe("120 m away, same evening, same kind");
        likeness.Score.ShouldBeInRange(55, 70);
    }

    [Fact]
    public void Compare_SameSpotAndTime_IsAsLikeAsCanBe() =>
        DuplicateRule.Compare(Trace("graffiti", 20, 0), Trace("graffiti", 20, 0))!.Score.ShouldBe(100);

    [Theory]
    [InlineData("graffiti", 20, 201)]
    [InlineData("graffiti", 3, 0)]
    [InlineData("violence", 20, 0)]
    public void Compare_TooFarTooLongAgoOrAnotherThing_IsNoDuplicate(string kind, int hour, double metres) =>
        DuplicateRule.Compare(Trace("graffiti", 20, 0), Trace(kind, hour, metres)).ShouldBeNull();

    [Fact]
    public void Compare_RelatedKind_CountsLess()
    {
        var related = DuplicateRule.Compare(Trace("graffiti", 20, 0), Trace("damage", 20, 0))!;
        related.Score.ShouldBe(90);
        related.Why.Swedish.ShouldBe("samma plats, samma tid, närliggande händelsetyp");
    }

    [Fact]
    public void Compare_PositionsThatStandForTheMunicipality_AreNotNear() =>
        DuplicateRule.Compare(Trace("graffiti", 20, 0), Trace("graffiti", 20, 0) with { Precision = PositionPrecision.Municipality }).ShouldBeNull();

    [Fact]
    public void Compare_AWholeMonth_IsLikeNothing()
    {
        var month = Trace("graffiti", 20, 0);
        DuplicateRule.Compare(month with { Occurred = new TimeInterval(month.Occurred.From.AddDays(-30), month.Occurred.To) }, Trace("graffiti", 20, 0)).ShouldBeNull();
    }

    private static ReportTrace Trace(string kind, int hour, double metresNorth)
    {
        var at = SwedishTime.ToUtc(new DateOnly(2026, 11, 18), new TimeOnly(hour, 0));
        return new ReportTrace(new Id<Report>(Guid.NewGuid()), kind, new TimeInterval(at, at), new Position(6600000 + metresNorth, 500000), PositionPrecision.Exact);
    }
}
