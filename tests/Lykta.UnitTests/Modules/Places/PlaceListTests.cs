using Lykta.Kernel;
using Lykta.Modules.Places.ImportPlaces;

namespace Lykta.UnitTests.Modules.Places;

public sealed class PlaceListTests
{
    [Fact]
    public void Read_DegreesWithCommaOrPoint_AndSweref_GiveTheSamePlace()
    {
        var (north, east) = Position.FromWgs84(59.6162, 16.2528);
        var comma = PlaceList.Read("namn;adress;lat;lon\nTorget;Gatan 1;59,6162;16,2528").Value[0];
        var point = PlaceList.Read("name,address,latitude,longitude\nTorget,Gatan 1,59.6162,16.2528").Value[0];
        var metres = PlaceList.Read(FormattableString.Invariant($"Namn;Adress;N;E\nTorget;Gatan 1;{north:0.000};{east:0.000}")).Value[0];
        comma.ShouldBe(point);
        metres.Position!.Value.DistanceTo(comma.Position!.Value).ShouldBeLessThan(0.01);
        comma.Line.ShouldBe(2);
    }

    [Theory]
    [InlineData("namn;lat;lon\n;59,6;16,2")]
    [InlineData("namn;lat;lon\nTorget;;")]
    [InlineData("namn;lat;lon\nTorget;16,2;59,6")]
    [InlineData("namn;n;e\nTorget;59,6;16,2")]
    public void Read_RowThatCannotBe_IsAFaultOfThatLineOnly(string text)
    {
        var rows = PlaceList.Read(text + "\n").Value;
        rows.Single().Fault.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("hej")]
    [InlineData("namn;adress\nTorget;Gatan 1")]
    public void Read_WithoutItsColumns_IsRefusedInOneSentence(string text) => PlaceList.Read(text).IsOk.ShouldBeFalse();
}
