using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.ShowPicture;

namespace Lykta.UnitTests.Modules.SituationPictures;

/// <summary>What is said of who reported beside a finding.</summary>
public sealed class ReportingEffortTests
{
    [Theory]
    [InlineData(80, 10, 12, 10, "förklarar inte", "eight times the reports of some more units")]
    [InlineData(60, 20, 30, 10, "inte större än slumpen", "three times the reports of three times the units")]
    [InlineData(60, 20, 10, 10, null, "as many reported")]
    [InlineData(60, 20, 8, 10, null, "fewer reported")]
    [InlineData(60, 20, 8, 0, null, "nobody reported before")]
    public void MoreWhoReport_AreSaidToExplain_OnlyWhatTheyExplain(int count, int before, int now, int earlier, string? says, string why)
    {
        var note = ReportingEffort.NoteOf(Content(Finding.UnusuallyMany, count, before, now, earlier));
        if (says is null)
        {
            note.ShouldBeNull(why);
        }
        else
        {
            note!.Swedish.ShouldContain(says, Case.Insensitive, why);
        }
    }

    [Fact]
    public void WhereNothingIsUnusual_NothingIsSaid() => ReportingEffort.NoteOf(Content(Finding.AboveUsual, 60, 20, 30, 10)).ShouldBeNull();

    [Fact]
    public void TheRule_SaysHowManyWereTested_AndThatAShortHistoryFindsMoreByChance()
    {
        var content = Content(Finding.UnusuallyMany, 60, 20, 10, 10) with { AreasTested = 7, Whole = Comparison.None with { Earlier = new int?[52], PeriodsKnown = 12 } };
        PictureWords.AreasRule(content).Swedish.ShouldContain("7 områden");
        PictureWords.AreasRule(content).Swedish.ShouldContain("12 tidigare perioder");
        PictureWords.AreasRule(content with { Whole = content.Whole with { PeriodsKnown = 52 } }).Swedish.ShouldNotContain("försiktigt");
    }

    private static PictureContent Content(Finding finding, int count, int before, int now, int earlier) => new()
    {
        Areas = [new PictureArea("C1", "Centrum", Comparison.None with { Count = count, Previous = before, Finding = finding }, [])],
        Exposure = Exposure.None with { Reporting = now, Previous = earlier },
    };
}
