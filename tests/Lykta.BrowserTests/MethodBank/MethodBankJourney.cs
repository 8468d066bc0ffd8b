using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.MethodBank;

/// <summary>A coordinator looks for what works against violence in the centre, reads why cameras do not, and adds a card of their own.</summary>
public sealed class MethodBankJourney
{
    [Theory]
    [InlineData(1280, true, "sv", true)]
    [InlineData(360, false, "en", true)]
    [InlineData(360, true, "sv", false)]
    public async Task Bank_IsSearched_ReadAndAddedTo(int width, bool dark, string language, bool scripts)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await coordinator.SubmitAsync("installningar", "main form");
        await municipality.SaveAsync(async db => (await db.Set<Person>().SingleAsync(p => p.Email == coordinator.EMail)).Language = language);
        await using var journey = await Journey.StartAsync(municipality.Host, coordinator, new Look(width, dark, language, scripts));
        var page = journey.Page;
        await journey.GoAsync($"/{municipality.Code}/metodbank");
        await journey.CheckAccessibilityAsync();

        await page.Locator("select[name=crime]").SelectOptionAsync("violence");
        await page.Locator("select[name=place]").SelectOptionAsync("centre");
        await page.Locator(".filter-bar button").ClickAsync();
        await Assertions.Expect(page.Locator("#m-kamerabevakning .badge").First).ToHaveTextAsync(language == "en" ? "No effect shown" : "Ingen visad effekt");
        await journey.CheckAccessibilityAsync();

        await page.Locator("#m-kamerabevakning a").ClickAsync();
        await Assertions.Expect(page.Locator(".notice-wrong")).ToContainTextAsync(language == "en" ? "no effect on violence" : "ingen effekt på våld");
        await Assertions.Expect(page.Locator("#kalla-bra2018 a")).ToHaveAttributeAsync("href", "https://urn.kb.se/resolve?urn=urn:nbn:se:bra-804");
        await journey.CheckAccessibilityAsync();

        await journey.GoAsync($"/{municipality.Code}/metodbank/nytt");
        await page.Locator("[name=name]").FillAsync("Öppen fritidsgård");
        await page.Locator("[name=description]").FillAsync("Fritidsledare håller öppet ute.");
        await page.Locator("[name=effect]").FillAsync("Lugnare kvällar.");
        await page.Locator("main details summary").First.ClickAsync();
        await page.Locator("[name=crime-disorder]").SelectOptionAsync("Works");
        await journey.CheckAccessibilityAsync();
        await page.Locator("main form button.btn-primary").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Öppen fritidsgård");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(language == "en" ? "The municipality's own word" : "Kommunens egen uppgift");
        await journey.CheckAccessibilityAsync();
    }
}
