using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Lykta.BrowserTests.Disclosures;

/// <summary>A registrar gives out a record with a word masked, and makes a register extract, within what either may take.</summary>
public sealed class RegistrarJourney(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1280, false, "sv", true)]
    [InlineData(360, true, "en", true)]
    [InlineData(1280, false, "sv", false)]
    public async Task Registrar_GivesOutARecord_AndMakesAnExtract(int width, bool dark, string language, bool scripts)
    {
        var town = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        using var reporter = await town.PersonAsync(Role.Reporter);
        using var registrar = await town.PersonAsync(Role.Registrar);
        await town.SaveAsync(async db => (await db.Set<Person>().SingleAsync(p => p.Email == registrar.EMail)).Language = language);
        var report = AReport.On("2026-11-18").Saying("Gänget vid kiosken höll till länge. Mopeden stod vid muren.").With("protectedText", "Anna Svensson och Erik Johansson bråkade.");
        await reporter.PostJsonAsync("/api/v1/reports", report.Body());
        await using var journey = await Journey.StartAsync(town.Host, registrar, new Look(width, dark, language, scripts));
        var (page, at) = (journey.Page, $"/{town.Code}");

        var hands = new Hands(page, scripts);
        await journey.GoAsync($"{at}/utlamnanden/nytt");
        await hands.WriteAsync("[name='Input.By']", "En journalist");
        await hands.WriteAsync("[name='Input.For']", "Rapporter om kiosken i november");
        await hands.SaveAsync("[name='Input.By']");
        await hands.WriteAsync("[name=q]", "kiosken");
        await hands.ClickAsync(".filter-bar button[type=submit]");
        await journey.CheckAccessibilityAsync();
        await hands.MarkAsync("input[name=pick]");
        await hands.ClickAsync("form[action$='/valj'] button[type=submit]");
        await hands.ClickAsync("#handlingar a[href*='/handling/']");
        await journey.CheckAccessibilityAsync();
        await hands.MarkAsync("label.word:has-text('Mopeden') input");
        await hands.ClickAsync("form:has([name='Input.Print']) .button-row button[type=submit]");
        await hands.ClickAsync("a[href$='/beslut']");
        await hands.WriteAsync("[name='Input.Weighing']", "Fordonet kan peka ut en person. Resten är harmlöst.");
        await hands.WriteAsync("[name='Input.Reason']", "OSL 35 kap. 1 §.");
        await journey.CheckAccessibilityAsync();
        await hands.SaveAsync("[name='Input.Weighing']");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("[maskat] stod vid muren");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Mopeden");
        await journey.CheckAccessibilityAsync();
        output.WriteLine($"disclosure: {hands}, {hands.Estimate():m\\:ss} for a person");
        hands.Estimate().ShouldBeLessThan(TimeSpan.FromMinutes(30));

        var extract = new Hands(page, scripts);
        await journey.GoAsync($"{at}/registerutdrag");
        await extract.WriteAsync("[name='Input.Name']", "Anna Svensson");
        await extract.ClickAsync("form:has([name='Input.Name']) .button-row button[type=submit]");
        await journey.CheckAccessibilityAsync();
        await extract.MarkAsync("input[name=hit]");
        var file = await page.RunAndWaitForDownloadAsync(() => page.Locator("button[name=format][value=docx]").ClickAsync());
        file.SuggestedFilename.ShouldBe("registerutdrag.docx");
        output.WriteLine($"extract: {extract} and one click, {extract.Estimate():m\\:ss} for a person");
        extract.Estimate().ShouldBeLessThan(TimeSpan.FromMinutes(10));
        await journey.GoAsync($"{at}/mina-uppgifter");
        await journey.CheckAccessibilityAsync();
    }
}
