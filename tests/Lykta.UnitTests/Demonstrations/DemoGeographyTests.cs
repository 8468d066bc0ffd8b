using Lykta.Demonstrations.GenerateDemo;
using NetTopologySuite.Geometries;

namespace Lykta.UnitTests.Demonstrations;

public sealed class DemoGeographyTests
{
    private static readonly DemoRandom Random = new(20_230_701);
    private static readonly DemoGeography Drawn = new(Random);

    [Fact]
    public void Areas_OfLykteby_TileTheMunicipality()
    {
        Drawn.Areas.Count.ShouldBe(8);
        Drawn.Areas.ShouldAllBe(a => a.Shape.IsValid);
        Drawn.Areas.Sum(a => a.Shape.Area).ShouldBe(Drawn.Outline.Area, tolerance: 1);
        var pairs = from a in Drawn.Areas from b in Drawn.Areas where string.CompareOrdinal(a.Code, b.Code) < 0 select a.Shape.Intersection(b.Shape).Area;
        pairs.Max().ShouldBeLessThan(1);
    }

    [Fact]
    public void Areas_OfMorkhult_AreValidAndApart()
    {
        var areas = DemoSecond.Areas(Random.For("Mörkhult"));
        areas.ShouldAllBe(a => a.Shape.IsValid);
        (from a in areas from b in areas where string.CompareOrdinal(a.Code, b.Code) < 0 select a.Shape.Intersection(b.Shape).Area).Max().ShouldBeLessThan(1);
        DemoSecond.Places.ShouldAllBe(p => areas.Single(a => a.Code == p.Area).Covers(p.Position));
    }

    [Fact]
    public void Places_AllOfThem_LieInTheirAreaAndOnLandButForTheBridge()
    {
        DemoPlaces.Lykteby.Count.ShouldBeGreaterThanOrEqualTo(40);
        DemoPlaces.Lykteby.Where(p => !Drawn[p.Area].Covers(p.Position)).Select(p => p.Name).ShouldBeEmpty();
        var water = Ground().Where(g => g.Kind == Lykta.Modules.Places.Domain.GroundKind.Water).ToList();
        DemoPlaces.Lykteby.Where(p => !p.Name.StartsWith("Gångbron", StringComparison.Ordinal) && water.Any(w => w.Shape.Covers(new Point(p.Position.East, p.Position.North)))).Select(p => p.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Ground_IsWhatAMapDraws()
    {
        Ground().ShouldAllBe(g => g.Shape.IsValid && !g.Shape.IsEmpty && (g.Shape is Polygon || g.Shape is MultiPolygon || g.Shape is LineString || g.Shape is MultiLineString));
        var (lat, lon) = DemoShapes.Square.ToWgs84();
        Lykta.Kernel.Position.IsInSweden(lat, lon).ShouldBeTrue();
    }

    private static List<(string Name, Lykta.Modules.Places.Domain.GroundKind Kind, Geometry Shape)> Ground() => [.. DemoGround.All(Random.For("ground"), Drawn)];
}
