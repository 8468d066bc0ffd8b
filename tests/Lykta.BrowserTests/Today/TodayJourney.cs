using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Today;

/// <summary>A coordinator's Monday on Idag, with the keyboard alone: the list is reached, an item is opened, the silent unit is reminded.</summary>
public sealed class TodayJourney
{
    private const int MostTabs = 25;

    [Theory]
    [InlineData(1280, true, "sv", true)]
    [InlineData(360, false, "en", true)]
    [InlineData(1280, false, "sv", false)]
    public async Task Monday_IsWalkedByKeyboard(int width, bool dark, string language, bool scripts)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await municipality.AreasAsync("C1", "C2");
        await municipality.OrganisationAsync("Bostads AB");
        await municipality.UnitAsync("Bostads AB", "Norr");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await coordinator.SubmitAsync("installningar", "main form");
        await coordinator.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").Body());
        await municipality.SaveAsync(async db => (await db.Set<Person>().SingleAsync(p => p.Email == coordinator.EMail)).Language = language);

        await using var journey = await Journey.StartAsync(municipality.Host, coordinator, new Look(width, dark, language, scripts));
        var page = journey.Page;
        await journey.GoAsync($"/{municipality.Code}");
        await journey.CheckAccessibilityAsync();
        await TabToAsync("a[href$='/granska']");
        await page.Keyboard.PressAsync("Enter");
        await ArrivesAsync("granska");

        await page.GoBackAsync();
        await TabToAsync("form[action$='/paminn-enheter'] button");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".today li", new() { HasText = language == "en" ? "under way" : "pågår" })).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("form[action$='/paminn-enheter']")).ToHaveCountAsync(0);
        await journey.CheckAccessibilityAsync();
        (await municipality.ReadAsync(db => db.Set<QueuedMail>().CountAsync())).ShouldBe(1);

        await TabToAsync("a[href$='/lagesbild']");
        await page.Keyboard.PressAsync("Enter");
        await ArrivesAsync("lagesbild");

        // Asked again until it is so: a wait for the next navigation may be set up after it has happened.
        Task ArrivesAsync(string at) => Assertions.Expect(page).ToHaveURLAsync($"/{municipality.Code}/{at}");

        async Task TabToAsync(string target)
        {
            var focused = page.Locator($".today {target}:focus");
            for (var tabs = 0; tabs < MostTabs && await focused.CountAsync() == 0; tabs++)
            {
                await page.Keyboard.PressAsync("Tab");
            }

            (await focused.CountAsync()).ShouldBe(1, target);
        }
    }

    [Theory]
    [InlineData(360, false)]
    [InlineData(1280, true)]
    public async Task EmptyDay_SaysSo_AndWhatComesNext(int width, bool dark)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        using var participant = await municipality.PersonAsync(Role.Participant, "Bostads AB");
        await using var journey = await Journey.StartAsync(municipality.Host, participant, new Look(width, dark));
        await journey.GoAsync($"/{municipality.Code}");
        await Assertions.Expect(journey.Page.GetByText("Inget att göra just nu.")).ToBeVisibleAsync();
        await Assertions.Expect(journey.Page.GetByText("måndag 30 november kl. 12.00")).ToBeVisibleAsync();
        await journey.CheckAccessibilityAsync();
    }
}
