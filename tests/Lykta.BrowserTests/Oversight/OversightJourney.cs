using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Oversight;

/// <summary>An auditor finds who read a protected text, with the keyboard alone, and makes sure that nobody has changed the log.</summary>
public sealed class OversightJourney
{
    private const int MostTabs = 40;

    [Theory]
    [InlineData(1280, false, "sv", true)]
    [InlineData(360, true, "en", true)]
    [InlineData(1280, false, "sv", false)]
    public async Task Auditor_FindsWhoReadAText(int width, bool dark, string language, bool scripts)
    {
        var town = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var officer = await town.PersonAsync(Role.DataProtectionOfficer);
        var report = AReport.On("2026-11-18").With("protectedText", "Den hemliga raden");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        await coordinator.SubmitAsync($"rapporter/{report.Id}", "#skyddad form");
        await coordinator.SubmitAsync("rapporter", "form[action$=hamta]", ("format", "csv"));
        await town.SaveAsync(async db => (await db.Set<Person>().SingleAsync(p => p.Email == officer.EMail)).Language = language);
        await town.Host.InAsync(town.Code, services => services.GetRequiredService<CheckpointWriter>().WriteAsync(default));

        await using var journey = await Journey.StartAsync(town.Host, officer, new Look(width, dark, language, scripts));
        var page = journey.Page;
        var english = language == "en";
        await journey.GoAsync($"/{town.Code}/granskningslogg?slag=Reading");
        await journey.CheckAccessibilityAsync();
        await Assertions.Expect(page.Locator("#skick")).ToContainTextAsync(english ? "Agrees with the checkpoint" : "Stämmer med kontrollpunkten");

        await TabToAsync("tbody a[href*='/vem-har-sett/rapport/']");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(town.Host.Address, $"/{town.Code}/vem-har-sett/rapport/{report.Id}").ToString());
        var row = page.Locator("#lasningar tbody tr");
        await Assertions.Expect(row).ToHaveCountAsync(1);
        await Assertions.Expect(row).ToContainTextAsync(english ? "Read a protected text" : "Läste skyddad text");
        await Assertions.Expect(row).ToContainTextAsync(coordinator.EMail.Split('@')[0]);
        await Assertions.Expect(page.Locator("#listor tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("body")).Not.ToContainTextAsync("Den hemliga raden");
        await journey.CheckAccessibilityAsync();

        await journey.GoAsync($"/{town.Code}/granskningslogg");
        await TabToAsync("#skick form button");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText(english ? "entries are whole and in place" : "poster är hela och på sin plats")).ToBeVisibleAsync();
        await journey.CheckAccessibilityAsync();

        async Task TabToAsync(string target)
        {
            var focused = page.Locator($"{target}:focus");
            for (var tabs = 0; tabs < MostTabs && await focused.CountAsync() == 0; tabs++)
            {
                await page.Keyboard.PressAsync("Tab");
            }

            await Assertions.Expect(focused).ToHaveCountAsync(1);
        }
    }
}
