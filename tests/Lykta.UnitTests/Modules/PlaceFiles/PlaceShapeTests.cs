using Lykta.Kernel;
using Lykta.Modules.PlaceFiles;
using Lykta.Modules.PlaceFiles.Domain;

namespace Lykta.UnitTests.Modules.PlaceFiles;

public sealed class PlaceShapeTests
{
    private const string Square = "59.6180, 16.2220\n59.6180, 16.2260\n59.6160, 16.2260\n59.6160, 16.2220";

    private static readonly Position Near = Position.FromWgs84(59.617, 16.224);

    [Fact]
    public void Corners_AreAnArea_WrittenBackAsTheyWereRead()
    {
        var read = PlaceShape.Read(Square, isLine: false, Near).Value;
        read.Ground!.Area.ShouldBe(222.6 * 225.6, 600, "some 0.002 degrees by 0.004 at that latitude");
        read.Corners().ShouldBe("59.618000, 16.222000\n59.618000, 16.226000\n59.616000, 16.226000\n59.616000, 16.222000");
        PlaceShape.Of(read.Bytes()).Corners().ShouldBe(read.Corners());
        PlaceShape.Read(read.Corners(), isLine: false, Near).Value.Bytes().ShouldBe(read.Bytes());
    }

    [Theory]
    [InlineData("59,6180 16,2220\n59,6180 16,2260\n59,6160 16,2240")]
    [InlineData("59.6180;16.2220\r\n59.6180\t16.2260\r\n\r\n59.6160, 16.2240")]
    [InlineData("59.6180,16.2220\n59.6180,16.2260\n59.6160,16.2240\n59.6180,16.2220")]
    public void Corners_AreReadHoweverTheyAreWritten(string corners) =>
        PlaceShape.Read(corners, isLine: false, Near).Value.Corners().ShouldBe("59.618000, 16.222000\n59.618000, 16.226000\n59.616000, 16.224000");

    [Fact]
    public void Corners_InMetres_AreSweref()
    {
        var read = PlaceShape.Read("6609800 569000\n6609800 569100\n6609900,5 569050,25", isLine: false, new Position(6609850, 569050)).Value;
        read.Ground!.Area.ShouldBe(100 * 100.5 / 2, 0.01);
    }

    [Fact]
    public void Line_ReachesToBothSides()
    {
        var read = PlaceShape.Read("6609800 569000\n6609800 569100", isLine: true, new Position(6609800, 569000)).Value;
        read.IsLine.ShouldBeTrue();
        read.Reach!.Area.ShouldBe((100 * 50) + (Math.PI * 25 * 25), 20);
    }

    [Fact]
    public void NoCorners_AreAPoint() => PlaceShape.Read("  \n ", isLine: false, Near).Value.Ground.ShouldBeNull();

    [Theory]
    [InlineData("59.6180, 16.2220\n59.6160, 16.2260\n59.6180, 16.2260\n59.6160, 16.2220", typeof(ShapeCrossesItself))]
    [InlineData("59.6180, 16.2220\n59.6180, 16.2230\n59.6180, 16.2260", typeof(ShapeCrossesItself))]
    [InlineData("59.6180, 16.2220\n59.6180, 16.2260", typeof(TooFewCorners))]
    [InlineData("59.6180, 16.2220\nhär\n59.6180, 16.2260", typeof(CornerUnreadable))]
    [InlineData("59.6180, 16.2220, 12\n59.6180, 16.2260\n59.6160, 16.2260", typeof(CornerUnreadable))]
    [InlineData("16.2220, 59.6180\n16.2260, 59.6180\n16.2260, 59.6160", typeof(CornerOutsideSweden))]
    [InlineData("NaN, 59.6180\n16.2260, 59.6180\n16.2260, 59.6160", typeof(CornerUnreadable))]
    [InlineData("60.6180, 16.2220\n60.6180, 16.2260\n60.6160, 16.2260", typeof(ShapeFarAway))]
    public void WrongCorners_AreRefusedByWhatIsWrong(string corners, Type refusal) => PlaceShape.Read(corners, isLine: false, Near).Refusal!.GetType().ShouldBe(refusal);

    [Fact]
    public void ManyCorners_AreRefused() =>
        PlaceShape.Read(string.Join('\n', Enumerable.Repeat("59.6180, 16.2220", PlaceShape.MostCorners + 1)), isLine: true, Near).Refusal.ShouldBeOfType<TooManyCorners>();
}
