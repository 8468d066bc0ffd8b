using System.Reflection;
using Lykta.Kernel;
using Lykta.Modules.Reports.SubmitReport;

namespace Lykta.UnitTests.Modules.Reports;

public sealed class ReporterLanguagesTests
{
    private static readonly ReporterLanguages Languages = new();

    private static List<PropertyInfo> Words => [.. typeof(ReporterWords).GetProperties().Where(p => p.PropertyType == typeof(Text))];

    [Fact]
    public void SwedishAndEnglish_AreComplete()
    {
        Words.Count.ShouldBeGreaterThan(50);
        foreach (var code in (string[])["sv", "en"])
        {
            var words = Languages.Find(code)!;
            Words.Select(w => (Text)w.GetValue(words)!).ShouldAllBe(t => t.Swedish.Length > 0 && t.English.Length > 0);
        }
    }

    [Fact]
    public void Arabic_IsReadFromRightToLeft_AndHasItsOwnWords()
    {
        var arabic = Languages.Find("ar")!;
        arabic.Direction.ShouldBe("rtl");
        arabic.Send.ToString().ShouldBe(arabic.Send.In(Culture.English));
        arabic.Send.Swedish.ShouldNotBe(Languages.Find("sv")!.Send.Swedish);
        arabic.Kind("drug", new Text("Narkotika", "Drugs")).Swedish.ShouldBe("مخدرات");
    }

    /// <summary>A word left out is shown in Swedish, in the middle of a page that reads from right to left.</summary>
    [Fact]
    public void Arabic_LeavesNoWordInSwedish()
    {
        var (arabic, swedish) = (Languages.Find("ar")!, Languages.Find("sv")!);
        Words.Where(w => ((Text)w.GetValue(arabic)!).Swedish == ((Text)w.GetValue(swedish)!).Swedish).Select(w => w.Name).ShouldBeEmpty();
    }

    [Fact]
    public void DayOf_NamesTheDayInTheLanguage_ByTheSameCalendar()
    {
        var evening = new DateTime(2026, 11, 13, 20, 0, 0, DateTimeKind.Utc);
        Languages.Find("sv")!.DayOf(evening).Swedish.ShouldBe("fredag 13 november");
        Languages.Find("en")!.DayOf(evening).English.ShouldBe("Friday 13 November");
        Languages.Find("ar")!.DayOf(evening).Swedish.ShouldBe("الجمعة 13 نوفمبر");
    }

    [Fact]
    public void Swedish_ComesFirst_AndUnknownIsNone()
    {
        Languages.All.Select(l => l.Code).ShouldBe(["sv", "en", "ar"]);
        Languages.Find("xx").ShouldBeNull();
        Languages.Find(null).ShouldBeNull();
    }
}
