using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Meetings.EditTemplate;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Meetings;

/// <summary>The coordinator holds a meeting: by keyboard with everything on a wall, and once by links and buttons alone.</summary>
public sealed class MeetingJourney
{
    private const int MostKeysForTwentyItems = 25;

    [Theory]
    [InlineData(1280, false, "sv")]
    [InlineData(360, true, "sv")]
    [InlineData(1280, true, "en")]
    [InlineData(360, false, "en")]
    public async Task Meeting_HeldByKeyboard_IsAdopted(int width, bool dark, string language)
    {
        var (municipality, coordinator, series) = await TownAsync(FirstAgendas.Of(CouncilType.Coordination));
        using var _ = coordinator;
        var meeting = await PlannedAsync(municipality, series, coordinator);
        await municipality.SaveAsync(async db => (await db.Set<Person>().SingleAsync(p => p.Email == coordinator.EMail)).Language = language);
        await using var journey = await Journey.StartAsync(municipality.Host, coordinator, new Look(width, dark, language));
        var page = journey.Page;
        await journey.GoAsync($"/{municipality.Code}/moten");
        await journey.CheckAccessibilityAsync();
        await page.Locator($"a[href$='{meeting}']").ClickAsync();
        await journey.CheckAccessibilityAsync();
        await PressAsync(page, "m");
        await PressAsync(page, "o");
        await PressAsync(page, "a");
        await Assertions.Expect(page.Locator("input[type=checkbox][name^='har-']:checked")).ToHaveCountAsync(3);
        await journey.CheckAccessibilityAsync();
        for (var item = 2; item <= 11; item++)
        {
            await PressAsync(page, "ArrowRight");
            new Uri(page.Url).AbsolutePath.ShouldEndWith($"/rum/{item}");
            await StepAsync(page, item);
            await journey.CheckAccessibilityAsync();
        }

        var kept = await municipality.ReadAsync(async db => (
            (await db.Set<Meeting>().SingleAsync(m => m.Id == meeting)).State, await db.Set<Contribution>().CountAsync(), await db.Set<Decision>().CountAsync(), await db.Set<Priority>().CountAsync(), await db.Set<Meeting>().CountAsync()));
        kept.ShouldBe((MeetingState.Adopted, 1, 1, 2, 2));
        await PressAsync(page, "v");
        await journey.CheckAccessibilityAsync();
    }

    [Fact]
    public async Task TwentyItems_TakeAtMostTwentyFiveKeys()
    {
        IReadOnlyList<AgendaPoint> agenda = [new(AgendaKind.Attendance), .. Enumerable.Range(1, 18).Select(n => new AgendaPoint(AgendaKind.Topic, $"Punkt {n}")), new(AgendaKind.Adopt)];
        var (municipality, coordinator, series) = await TownAsync(agenda);
        using var _ = coordinator;
        var meeting = await PlannedAsync(municipality, series, coordinator);
        await using var journey = await Journey.StartAsync(municipality.Host, coordinator);
        await journey.GoAsync($"/{municipality.Code}/moten/{meeting}");
        var keys = 0;
        foreach (var key in (string[])["m", "o", "a", .. Enumerable.Repeat("ArrowRight", 19), "f"])
        {
            await PressAsync(journey.Page, key);
            keys++;
        }

        (await municipality.ReadAsync(db => db.Set<Meeting>().Where(m => m.Id == meeting).Select(m => m.State).SingleAsync())).ShouldBe(MeetingState.Adopted);
        keys.ShouldBeLessThanOrEqualTo(MostKeysForTwentyItems);
    }

    [Fact]
    public async Task Meeting_HeldWithoutScripts_IsAdopted()
    {
        var (municipality, coordinator, series) = await TownAsync(FirstAgendas.Of(CouncilType.Coordination));
        using var _ = coordinator;
        var meeting = await PlannedAsync(municipality, series, coordinator);
        await using var journey = await Journey.StartAsync(municipality.Host, coordinator, Look.NoScripts);
        var page = journey.Page;
        await journey.GoAsync($"/{municipality.Code}/moten/{meeting}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Öppna mötesläget" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Öppna mötet" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Alla är här" }).ClickAsync();
        for (var item = 2; item <= 11; item++)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "nästa punkt" }).ClickAsync();
            if (item == 7)
            {
                await page.Locator("textarea[name='Decision.Words']").FillAsync("Lagar belysningen vid gångtunneln.");
                await page.GetByLabel("Vem ser till det").FillAsync("Driftledare");
                await page.GetByRole(AriaRole.Button, new() { Name = "Spara beslutet" }).ClickAsync();
                await Assertions.Expect(page.GetByText("Lagar belysningen vid gångtunneln.").First).ToBeVisibleAsync();
            }

            if (item == 10)
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "Fastställ mötet" }).ClickAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Boka nästa möte" }).ClickAsync();
                break;
            }
        }

        (await municipality.ReadAsync(async db => (await db.Set<Decision>().CountAsync(), await db.Set<Meeting>().CountAsync(m => m.State == MeetingState.Adopted), await db.Set<Meeting>().CountAsync()))).ShouldBe((1, 1, 2));
    }

    /// <summary>What is done at each item, by keyboard.</summary>
    private static async Task StepAsync(IPage page, int item)
    {
        switch (item)
        {
            case 3:
                await page.Keyboard.PressAsync("i");
                await page.Keyboard.TypeAsync("Höga hastigheter på Norrängsleden.");
                await page.Locator("select[name='Said.Seat']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
                await SubmitAsync(page, "form:has([name='Said.Words']) button[type=submit]");
                break;
            case 4:
                await PressAsync(page, "s");
                break;
            case 6:
                foreach (var area in (string[])["C1", "C2"])
                {
                    await page.Locator("select[name='Line.Where']").SelectOptionAsync("omrade:" + area);
                    await SubmitAsync(page, "form:has([name='Line.Where']) .button-row button[type=submit]");
                }

                await PressAsync(page, "ArrowUp");
                await Assertions.Expect(page.Locator(".ranked > li").First).ToContainTextAsync("C2");
                break;
            case 7:
                await page.Keyboard.PressAsync("b");
                await page.Keyboard.TypeAsync("Lagar belysningen vid gångtunneln.");
                await page.Locator("input[name='Decision.Function']").FillAsync("Driftledare");
                await SubmitAsync(page, "form:has([name='Decision.Words']) button[type=submit]");
                break;
            case 9:
                await page.Keyboard.PressAsync("i");
                await page.Keyboard.TypeAsync("Tack för veckans rapporter.");
                await SubmitAsync(page, "form:has([name='text-Reporters']) button[type=submit]");
                break;
            case 10:
                await PressAsync(page, "f");
                await page.GoBackAsync();
                break;
            case 11:
                await PressAsync(page, "s");
                break;
        }
    }

    /// <summary>A key that leads somewhere.</summary>
    private static Task PressAsync(IPage page, string key) => LeadAsync(page, () => page.Keyboard.PressAsync(key));

    private static Task SubmitAsync(IPage page, string button) => LeadAsync(page, () => page.Locator(button).First.ClickAsync());

    /// <summary>Does something and waits for the page it leads to.</summary>
    internal static async Task LeadAsync(IPage page, Func<Task> act)
    {
        await page.EvaluateAsync("window.stays = true");
        await act();
        for (var tries = 0; tries < 100; tries++)
        {
            try
            {
                if (await page.EvaluateAsync<bool>("!window.stays && document.readyState === 'complete'"))
                {
                    return;
                }
            }
            catch (PlaywrightException)
            {
                // The page is on its way: there is nobody to ask.
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"Nothing happened on {page.Url}");
    }

    private static async Task<(TestMunicipality Municipality, TestPerson Coordinator, Id<MeetingSeries> Series)> TownAsync(IReadOnlyList<AgendaPoint> agenda)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await municipality.AreasAsync("C1", "C2");
        var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        List<Seat> seats =
        [
            new(AttendeeKind.Organisation, await municipality.OrganisationAsync("Polisen", OrganisationKind.Police), "Områdespolis"),
            new(AttendeeKind.Organisation, await municipality.OrganisationAsync("Lyktan Fastigheter"), "Trygghetsvärd"), new(AttendeeKind.Residents, null, "Boende"),
        ];
        var series = await municipality.SaveAsync(db =>
        {
            var made = new MeetingSeries(municipality.Code, Id<MeetingSeries>.New(municipality.Change.At));
            made.Plan("EST-möte", default, DayOfWeek.Wednesday, new TimeOnly(9, 0), "Rådhuset", isActive: true);
            db.Add(made);
            return Task.FromResult(made.Id);
        });
        await municipality.DoAsync<EditTemplateHandler, SeriesTemplate>(h => h.HandleAsync(
            new(series, CouncilType.Coordination, DocumentKind.Notes, "Samordnare", null, agenda, seats, null), municipality.Change, default));
        return (municipality, coordinator, series);
    }

    private static async Task<Id<Meeting>> PlannedAsync(TestMunicipality municipality, Id<MeetingSeries> series, TestPerson coordinator)
    {
        var planned = await coordinator.PostJsonAsync("/api/v1/meetings", new { seriesId = series.Value, day = "2026-11-25", starts = "09:00" });
        var id = new Id<Meeting>(planned.GetProperty("id").GetGuid());
        (await municipality.ReadAsync(db => db.Set<Meeting>().AnyAsync(m => m.Id == id))).ShouldBeTrue();
        return id;
    }
}
