using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.UnitTests.Modules.SituationPictures;

public class FindingsTests
{
    private static readonly int[] TenWeeks = [4, 5, 3, 6, 4, 5, 4, 3, 5, 4];

    [Fact]
    public void Judge_ThreeEarlierPeriods_SaysNothing()
    {
        var compared = Of(new CountedTable("2026-W47").With("C1", "drug", 4, 5, 3, 40).Build());
        compared.Finding.ShouldBe(Finding.TooShort);
        compared.PeriodsKnown.ShouldBe(3);
        compared.UsualLow.ShouldBeNull();
        compared.UsualHigh.ShouldBeNull();
        compared.Previous.ShouldBe(3);
    }

    [Theory]
    [InlineData(4, "Usual")]
    [InlineData(30, "UnusuallyMany")]
    public void Judge_LongHistory_FindsTheUnusual(int count, string finding)
    {
        var compared = Of(new CountedTable("2026-W47").With("C1", "drug", [.. TenWeeks, count]).Build());
        compared.Finding.ToString().ShouldBe(finding);
        compared.UsualLow!.Value.ShouldBeLessThanOrEqualTo(4);
        compared.UsualHigh!.Value.ShouldBeInRange(5, 12);
    }

    [Fact]
    public void Judge_ManyAreasTogether_OneJustAboveItsRangeIsNotUnusual()
    {
        var table = new CountedTable("2026-W47");
        var alone = new CountedTable("2026-W47").With("C0", "drug", [.. TenWeeks, 10]).Build();
        for (var area = 0; area < 12; area++)
        {
            table.With($"C{area}", "drug", [.. TenWeeks, area == 0 ? 10 : 4]);
        }

        var built = table.Build();
        var together = Findings.Judge([.. Enumerable.Range(0, 12).Select(a => built.OfArea($"C{a}"))]);
        together.Tested.ShouldBe(12);
        together.Comparisons[0].Finding.ShouldBe(Finding.AboveUsual);
        Of(alone, "C0").Finding.ShouldBe(Finding.UnusuallyMany);
    }

    [Fact]
    public void Judge_ThreeEmptyWeeksSomebodyReportedIn_HasCeased()
    {
        var table = new CountedTable("2026-W47").With("C1", "drug", [.. TenWeeks, 0, 0, 0]).With("C2", "graffiti", [.. TenWeeks, 4, 4, 4]).Build();
        Of(table).Finding.ShouldBe(Finding.Ceased);
    }

    [Fact]
    public void Judge_EmptyWeekNobodyReportedIn_IsNotCalm()
    {
        var compared = Of(new CountedTable("2026-W47").With("C1", "drug", [.. TenWeeks, 0]).Build());
        compared.Finding.ShouldBe(Finding.NobodyReported);
    }

    [Fact]
    public void Judge_AreaThatNeverHadAnything_IsNotTested()
    {
        var table = new CountedTable("2026-W47").With("C1", "drug", [.. TenWeeks, 4]).Build();
        Findings.Judge([table.OfArea("C1"), table.OfArea("C9")]).Tested.ShouldBe(1);
    }

    private static Comparison Of(CountTable table, string area = "C1") => Findings.Judge([table.OfArea(area)]).Comparisons[0];
}
