using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;

namespace Lykta.UnitTests.Modules.Reports;

public sealed class ReportFilterInputTests
{
    [Fact]
    public void Read_Nonsense_IsRefusedFieldByField()
    {
        var input = new ReportFilterInput("igår", "2026-02-31", new string('x', 41), null, "p", "4", "o", "1,2,3", "ab");
        var refusal = input.Read().Refusal.ShouldBeOfType<MalformedInput>();
        refusal.Fields.Keys.Order().ShouldBe(["bbox", "from", "kind", "organisation", "place", "q", "status", "to"]);
    }

    [Fact]
    public void Read_Backwards_IsRefused() =>
        new ReportFilterInput(From: "2026-11-18", To: "2026-11-17").Read().Refusal.ShouldBeOfType<MalformedInput>().Fields.Keys.ShouldBe(["to"]);

    [Fact]
    public void Read_Empty_IsEverything() => new ReportFilterInput("", "", " ", "", "", "", "", "", "  ").Read().Value.ShouldBe(new ReportFilter());

    [Fact]
    public void Read_All_NamesWhatIsSetAndNotWhatWasTyped()
    {
        var filter = new ReportFilterInput(From: "2026-11-16", Status: "Accepted", Bbox: "15.5,59.5,15.7,59.7", Q: "åäö").Read().Value;
        filter.Status.ShouldBe(ReportState.Accepted);
        filter.Names.ShouldBe(["from", "status", "bbox", "q"]);
    }

    [Theory]
    [InlineData(15.6, 59.6, true)]
    [InlineData(15.5001, 59.5001, true)]
    [InlineData(15.6999, 59.6999, true)]
    [InlineData(15.4999, 59.6, false)]
    [InlineData(15.6, 59.7001, false)]
    public void Box_HoldsWhatLiesInsideItsDegrees(double longitude, double latitude, bool inside)
    {
        var at = Position.FromWgs84(latitude, longitude);
        var box = BoundingBox.Parse("15.5,59.5,15.7,59.7", null);
        box.Edges().All(e => (e.N * at.North) + (e.E * at.East) <= e.C).ShouldBe(inside);
    }
}
