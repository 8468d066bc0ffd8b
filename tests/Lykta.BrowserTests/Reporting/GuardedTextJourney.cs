using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Reporting;

/// <summary>While a report is written the page points at names and numbers and puts another word in their place, by keyboard alone; without scripts the server does.</summary>
public sealed class GuardedTextJourney
{
    [Theory]
    [InlineData("sv", false, "Ersätt med [person]")]
    [InlineData("en", true, "Replace with [person]")]
    public async Task Text_ThatNamesSomebody_IsMarkedAndReplacedByKeyboard(string language, bool dark, string replace)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await municipality.AreasAsync("C1");
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        await using var journey = await Journey.StartAsync(municipality.Host, reporter, new Look(360, dark, language));
        var page = journey.Page;
        var guard = new List<string>();
        page.Request += (_, request) => guard.AddRange(new[] { request.Url }.Where(url => url.Contains("guard.js", StringComparison.Ordinal)));
        await journey.GoAsync($"/{municipality.Code}/rapportera?lang={language}");
        await page.Locator(".more-details > summary").ClickAsync();
        guard.ShouldBeEmpty("fetched before it was needed");

        var field = page.Locator("textarea[name=Text]");
        await field.FillAsync("Kalle sa att Anna Svensson ringt 070-123 45 67 om björnen i Sten Stures park");
        await Assertions.Expect(page.Locator(".guard-found mark")).ToHaveTextAsync(["Kalle", "Anna Svensson", "070-123 45 67"]);
        await Assertions.Expect(page.Locator(".field:has(textarea[name=Text]) [role=status]")).Not.ToBeEmptyAsync();
        await journey.CheckAccessibilityAsync();
        guard.Count.ShouldBe(1);

        await field.PressAsync("Tab");
        await Assertions.Expect(page.GetByText(replace).First).ToBeFocusedAsync();
        for (var hit = 0; hit < 3; hit++)
        {
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".guard-found mark")).ToHaveCountAsync(2 - hit);
        }

        await Assertions.Expect(field).ToBeFocusedAsync();
        (await field.InputValueAsync()).ShouldBe("[person] sa att [person] ringt [telefonnummer] om björnen i Sten Stures park");
        await Assertions.Expect(page.Locator(".field:has(textarea[name=Text]) [role=status]")).ToBeEmptyAsync();
    }
}
