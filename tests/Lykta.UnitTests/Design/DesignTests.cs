using Lykta.Design;
using Lykta.Kernel;
using NetTopologySuite.Geometries;

namespace Lykta.UnitTests.Design;

public sealed class DesignTests
{
    private static readonly Text Missing = new("Skriv ett namn.", "Write a name.");

    [Fact]
    public void Errors_TwoForOneField_KeepTheFirst()
    {
        FieldErrors errors = [];
        errors.AddIf(wrong: true, "Name", Missing).ShouldBeTrue();
        errors.AddIf(wrong: false, "Area", Missing).ShouldBeFalse();
        errors.Add("Name", new("Annat", "Other"));

        errors.Count.ShouldBe(1);
        errors.For("Name").ShouldBe(Missing);
        errors.For("Area").ShouldBeNull();
    }

    [Theory]
    [InlineData("Items[0].Kind", "Items-0--Kind")]
    [InlineData("Namn_å", "Namn_å")]
    public void Id_FieldName_IsFitForAFragment(string name, string id) => Css.Id(name).ShouldBe(id);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(7, 10)]
    [InlineData(19, 20)]
    [InlineData(64, 100)]
    [InlineData(1234, 1500)]
    public void Scale_LargestValue_EndsOnARoundNumber(double largest, double top)
    {
        var scale = ValueScale.For(largest);
        scale.Top.ShouldBeGreaterThanOrEqualTo(largest);
        scale.Top.ShouldBe(top);
        scale.Ticks[0].ShouldBe(0);
    }

    [Fact]
    public void Line_GapInTheSeries_BreaksTheLineAndTheBand()
    {
        SeriesPoint[] points = [new("1", 1, 0, 2), new("2", 2, 0, 2), new("3", null), new("4", 3, 0, 2), new("5", 1, 0, 2)];
        LinePaths.Line(points, i => i, value => value).ShouldBe("M0 1L1 2M3 3L4 1");
        LinePaths.Bands(points, i => i, value => value).ShouldBe(["M0 2L1 2L1 0L0 0Z", "M3 2L4 2L4 0L3 0Z"]);
    }

    [Fact]
    public void Sort_UnknownKey_FallsBackToTheFirst()
    {
        SortOrder.Read("drop table", "desc", "on", "area").ShouldBe(new SortOrder("on", true));
        SortOrder.Read("area", null, "on", "area").ShouldBe(new SortOrder("area"));
    }

    [Fact]
    public void MapJson_AreaWithLevel_CarriesWordShapeAndTone()
    {
        var shape = new Polygon(new LinearRing([new(15, 59), new(15.1, 59), new(15.1, 59.1), new(15, 59)]));
        var json = MapJson.Write(new MapContent([new("C1", "Centrum", shape, "19", new("Bevaka", LevelShape.Triangle, LevelTone.Watch))]));
        json.ShouldContain("\"coordinates\":[[[15,59],[15.1,59],[15.1,59.1],[15,59]]]");
        json.ShouldContain("\"tone\":\"watch\",\"shape\":\"triangle\",\"level\":\"Bevaka\"");
        json.ShouldContain("\"points\":{\"type\":\"FeatureCollection\",\"features\":[]}");
    }

    [Theory]
    [InlineData("damage")]
    [InlineData("graffiti")]
    [InlineData("planned_event")]
    [InlineData("staff_incident")]
    [InlineData("unsafe_place")]
    public void Pictogram_ReportKind_HasItsOwnDrawing(string kind) => PictogramShapes.Of(kind).ShouldNotBe(PictogramShapes.Of("no such kind"));
}
