using System.Globalization;
using System.Text;
using Lykta.Modules.Trust.ShowTrust;

namespace Lykta.ArchitectureTests.Documents;

/// <summary>docs/trust.md says what docs/trust.json says, and every command in it names tests that exist.</summary>
public sealed class TrustDocumentTests
{
    [Fact]
    public void Tables_AreThoseOfTheData() => WrittenDocument.Holds("docs/trust.md", "figures", Write(TrustFigures.All));

    [Fact]
    public void EveryShownPromise_SaysWhenItWasSeenAndByWhat()
    {
        var promises = TrustFigures.All.Sections.SelectMany(s => s.Promises).ToList();
        promises.Count.ShouldBeGreaterThan(20);
        promises.Where(p => p.State != PromiseState.None && (p.On is null || p.Commit is null || p.Version is null)).Select(p => p.Text.English).ShouldBeEmpty();
        promises.Where(p => p.State is PromiseState.Shown or PromiseState.Part && p.Command is null).Select(p => p.Text.English).ShouldBeEmpty();
        promises.Where(p => p.State == PromiseState.None && p.On is not null).Select(p => p.Text.English).ShouldBeEmpty();
    }

    [Fact]
    public void EveryCommand_NamesTestsThatExist() =>
        TrustFigures.All.Sections.SelectMany(s => s.Promises).SelectMany(p => NamedTests.In(p.Command ?? "")).Where(name => !NamedTests.Exists(name)).ShouldBeEmpty();

    [Theory]
    [InlineData("2026-11-22", "0.1.0", false)]
    [InlineData("2027-02-20", "0.1.0", false)]
    [InlineData("2027-02-21", "0.1.0", true)]
    [InlineData("2026-11-22", "0.2.0", true)]
    public void Figure_OfAnotherVersionOrOlderThanNinetyDays_IsOld(string today, string version, bool isOld)
    {
        var seen = new TrustPromise(new("a", "a"), PromiseState.Shown, "make test", new("b", "b"), new DateOnly(2026, 11, 22), "abc", "0.1.0");
        seen.IsOld(DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture), version).ShouldBe(isOld);
        (seen with { On = null }).IsOld(DateOnly.MaxValue, version).ShouldBeFalse();
    }

    private static string Write(TrustFigures figures)
    {
        var text = new StringBuilder();
        foreach (var section in figures.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {section.Title.English}\n\n| Promise | State | Command | Seen | On |\n| --- | --- | --- | --- | --- |\n");
            foreach (var p in section.Promises)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {Cell(p.Text.English)} | {TrustTexts.Of(p.State).English} | {(p.Command is { } c ? $"`{Cell(c)}`" : "")} | {Cell(p.Seen.English)} | {p.On:yyyy-MM-dd} {p.Commit} |\n");
            }

            text.Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"## {TrustTexts.Unprotected.English}\n\n");
        foreach (var gap in figures.Unprotected)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {gap.English}\n");
        }

        return text.ToString();
    }

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);
}
