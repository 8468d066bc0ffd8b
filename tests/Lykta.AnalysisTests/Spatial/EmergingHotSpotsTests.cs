using Lykta.Analysis.Series;
using Lykta.Analysis.Spatial;
using static Lykta.AnalysisTests.Spatial.VancouverPoints;

namespace Lykta.AnalysisTests.Spatial;

public sealed class EmergingHotSpotsTests
{
    private const string File = "trend/emerging_vancouver_500m_12x30.5d.csv";

    [Theory]
    [InlineData(EmergingClass.New, "----------+")]
    [InlineData(EmergingClass.Consecutive, "--------+++")]
    [InlineData(EmergingClass.Sporadic, "-+--+---+-+")]
    [InlineData(EmergingClass.Oscillating, "-+--c---+-+")]
    [InlineData(EmergingClass.Historical, "++++++++++-")]
    [InlineData(EmergingClass.Persistent, "+++++++++++")]
    [InlineData(EmergingClass.None, "-+-+-+-+---")]
    [InlineData(EmergingClass.None, "-----------")]
    [InlineData(EmergingClass.None, "")]
    [InlineData(EmergingClass.New, "??????????+")]
    public void Of_ByItsPattern_IsItsClass(EmergingClass expected, string pattern) =>
        EmergingHotSpots.Of([.. pattern.Select(c => c switch { '+' => 2.5, 'c' => -2.5, '?' => double.NaN, _ => 0.0 })]).ShouldBe(expected);

    [Fact]
    public void Of_AlwaysHot_IsToldByItsTrend()
    {
        double[] rising = [.. Enumerable.Range(0, 12).Select(i => 2.0 + (0.1 * i))];
        EmergingHotSpots.Of(rising).ShouldBe(EmergingClass.Intensifying);
        EmergingHotSpots.Of([.. rising.Reverse()]).ShouldBe(EmergingClass.Diminishing);
    }

    [GoldenFact(File)]
    public void Cells_OfTwelveMonths_AreClassedAsThePeersFiguresSay()
    {
        var rows = Golden.Rows(File).ToList();
        var grid = new Grid(0, 0, 500, 1 + rows.Max(r => Column(r)), 1 + rows.Max(r => Row(r)));
        var slices = Enumerable.Range(0, 12).Select(slice =>
        {
            var counts = new double[grid.Cells];
            rows.ForEach(r => counts[Cell(r)] = Number(r[2 + slice]));
            return GetisOrd.Of(counts, grid, Neighbourhood.Queen).Z;
        }).ToList();
        Validation.Say("Gi* of twelve months on a 500 m grid: z", "spdep 1.2-7", 1e-10, rows.SelectMany(r => slices.Select((z, slice) => (z[Cell(r)], Number(r[14 + slice])))));
        Validation.Say("Mann–Kendall of Gi*: z", "R cor.test", 1e-10, rows.Where(r => r[26] != "NA").Select(r => (MannKendall.Of([.. slices.Select(z => z[Cell(r)])])!.Z, Number(r[26]))));
        rows.Where(r => !EmergingHotSpots.Of([.. slices.Select(z => z[Cell(r)])]).ToString().Equals(r[28].Trim('"'), StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        Validation.Same("Emerging hot spots: the class of 473 cells", "figures of spdep and R, own rules");

        int Cell(string[] r) => (Row(r) * grid.Columns) + Column(r);
    }

    private static int Row(string[] r) => (int)Number(r[0]);

    private static int Column(string[] r) => (int)Number(r[1]);
}
