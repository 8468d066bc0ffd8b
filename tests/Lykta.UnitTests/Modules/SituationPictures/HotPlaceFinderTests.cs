using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.UnitTests.Modules.SituationPictures;

public class HotPlaceFinderTests
{
    private static readonly Id<Place> Station = new(Guid.NewGuid());

    [Fact]
    public void Find_ThreeAtAKnownPlace_IsCalledByItsName()
    {
        var hot = HotPlaceFinder.Find([At(100, 100, Station), At(100, 100, Station), At(100, 100, Station)], Places()).ShouldHaveSingleItem();
        hot.Name.ShouldBe("Resecentrum");
        hot.PlaceId.ShouldBe(Station);
        hot.Count.ShouldBe(3);
    }

    [Fact]
    public void Find_ThreeInASquare_IsCalledByTheNearestPlace()
    {
        var hot = HotPlaceFinder.Find([At(110, 110), At(120, 150), At(190, 190)], Places()).ShouldHaveSingleItem();
        hot.PlaceId.ShouldBeNull();
        hot.Name.ShouldBe("Resecentrum");
        HotPlaceFinder.Find([At(5010, 5010), At(5020, 5050), At(5090, 5090)], Places()).ShouldHaveSingleItem().Name.ShouldBeEmpty();
    }

    [Fact]
    public void Find_TwoOrInDifferentSquares_IsNone()
    {
        HotPlaceFinder.Find([At(110, 110), At(120, 150)], []).ShouldBeEmpty();
        HotPlaceFinder.Find([At(110, 110), At(120, 150), At(210, 150)], []).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Area")]
    [InlineData("Municipality")]
    [InlineData("County")]
    public void Find_PositionsNotExactEnough_AreNoPlace(string precision) =>
        HotPlaceFinder.Find(Enumerable.Range(0, 5).Select(_ => At(110, 110, precision: Enum.Parse<PositionPrecision>(precision))), []).ShouldBeEmpty();

    [Fact]
    public void Of_FridayAndSaturdayNights_HasItsPeak()
    {
        var peak = ClockPattern.Of([At("2026-11-20 20:00"), At("2026-11-20 21:00"), At("2026-11-21 21:00"), At("2026-11-18 09:00")]).Peak;
        peak.ShouldBe(new Peak(4, 2, 20, 3));
    }

    [Fact]
    public void Of_LongerThanAWeek_StandsOutside()
    {
        var when = ClockPattern.Of([(Utc("2026-11-01 00:00"), Utc("2026-11-20 00:00"))]);
        when.TooLong.ShouldBe(1);
        when.Values.ShouldBeEmpty();
    }

    private static SeenPlace[] Places() => [new SeenPlace { Id = Station, Name = "Resecentrum", Address = null, North = 100, East = 100, AreaCode = "C1", OwnerId = null }];

    private static CountedReport At(double north, double east, Id<Place>? place = null, PositionPrecision? precision = PositionPrecision.Exact) => new()
    {
        Id = new Id<Report>(Guid.NewGuid()),
        Kind = "drug",
        LocalDay = new DateOnly(2026, 11, 20),
        AreaCode = "C1",
        OrganisationId = default(Id<Organisation>),
        UnitId = null,
        PlaceId = place,
        North = north,
        East = east,
        Precision = precision,
        OccurredFrom = Utc("2026-11-20 20:00"),
        OccurredTo = Utc("2026-11-20 20:30"),
        SafetyImpact = null,
    };

    private static (DateTime, DateTime) At(string local)
    {
        var at = SwedishTime.ToUtc(DateOnly.Parse(local[..10], Culture.Swedish), TimeOnly.Parse(local[11..], Culture.Swedish));
        return (at, at);
    }

    private static DateTime Utc(string at) => DateTime.SpecifyKind(DateTime.Parse(at, Culture.Swedish), DateTimeKind.Utc);
}
