using System.Reflection;
using System.Text.RegularExpressions;
using Lykta.Kernel;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Json;
using Lykta.UnitTests.Platform.PersonalData;

namespace Lykta.UnitTests.Modules.Reports;

public sealed partial class ReporterLanguagesTests
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

    /// <summary>What the browser's own parts say is kept by the Swedish words: a sentence changed there is changed here too.</summary>
    [Fact]
    public void Arabic_HasWhatTheBrowsersPartsSay_AndNothingMore()
    {
        var islands = GuardCorpus.Repository("src/Lykta.Web/Islands");
        var said = Directory.EnumerateFiles(islands, "*.ts", SearchOption.AllDirectories).Where(f => !f.Contains("node_modules", StringComparison.Ordinal))
            .SelectMany(f => Said().Matches(File.ReadAllText(f))).Select(m => m.Groups["words"].Value).Distinct().ToList();
        said.Count.ShouldBeGreaterThan(50);
        StoredJson.Read<Dictionary<string, string>>(Languages.Find("ar")!.InBrowser).Keys.ShouldBe(said, ignoreOrder: true);
        Languages.Find("sv")!.InBrowser.ShouldBe("{}");
    }

    [GeneratedRegex("\\bsay\\(\\s*\"(?<words>[^\"]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Said();

    [Fact]
    public void DayOf_NamesTheDayInTheLanguage_ByTheSameCalendar()
    {
        var evening = new DateTime(2026, 11, 13, 20, 0, 0, DateTimeKind.Utc);
        Languages.Find("sv")!.DayOf(evening).Swedish.ShouldBe("fredag 13 november");
        Languages.Find("en")!.DayOf(evening).English.ShouldBe("Friday 13 November");
        Languages.Find("ar")!.DayOf(evening).Swedish.ShouldBe("الجمعة 13 نوفمبر");
        Languages.Find("sv")!.NothingFor(Period.Parse("2026-W47", null)).Swedish.ShouldStartWith("Gäller vecka 47");
        Languages.Find("ar")!.NothingFor(Period.Parse("2026-W47", null)).Swedish.ShouldBe("من 16 نوفمبر إلى 22 نوفمبر.");
    }

    [Fact]
    public void Swedish_ComesFirst_AndUnknownIsNone()
    {
        Languages.All.Select(l => l.Code).ShouldBe(["sv", "en", "ar"]);
        Languages.Find("xx").ShouldBeNull();
        Languages.Find(null).ShouldBeNull();
    }
}
