using Lykta.Demonstrations.GenerateDemo;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Places;

/// <summary>Case C in the demonstration's town: both models of Trygga platser from their template to their closing report, while two years go by.</summary>
public sealed class ProgrammeJourney
{
    private const string Save = "main form button[type=submit]";

    [Fact]
    public async Task BothModels_GoFromTemplateToClosingReport_WhileTheClockGoes()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Sqlite, LyktaHost.Monday);
        await new DemoGenerator(host.Services.GetRequiredService<IServiceScopeFactory>()).RunAsync(new DateOnly(2026, 11, 23), default);
        var town = TestMunicipality.In(host, DemoTown.Lykteby);
        var harbour = await town.ReadAsync(db => db.Set<Place>().Where(p => p.Name == "Hamnplan").Select(p => p.Id.Value).FirstAsync());
        var (full, entry, earlier) = ("", "", Guid.Empty);
        using (var coordinator = await town.PersonAsync(Role.Coordinator))
        {
            await using var journey = await Journey.StartAsync(host, coordinator, Look.NoScripts);
            full = await BeginAsync(journey, CoreProgrammes.Full, "Trygg hamn", "Hamnplan");
            entry = await BeginAsync(journey, CoreProgrammes.Entry, "Hamnen på ett år", "Hamnplan", "Skateparken");
            await NoteAsync(journey, full, "Digitalt möte: informera om programmet");
            await ChoosePlanAsync(journey, full, "Ny belysning vid norra entrén", "Klippa buskarna bakom bussterminalen");
            earlier = await SeededInspections.SettledAsync(coordinator, harbour, "2026-11-20", null, ("belysning-1", 4), ("belysning-2", 5), ("belysning-3", 8));
            var analysis = await SeededAnalyses.BeginAsync(coordinator, harbour);
            await Posted.DoneAsync(coordinator.SubmitAsync($"trygghetsanalyser/{analysis}/skriv", "main form", ("besiktning", earlier.ToString())));
            await Posted.DoneAsync(coordinator.SubmitAsync($"trygghetsanalyser/{analysis}", SeededInspections.SettleForm));
            journey.TakeComplaints().ShouldBeEmpty();
        }

        host.Clock.Advance(TimeSpan.FromDays(364));
        using (var coordinator = await town.PersonAsync(Role.Coordinator))
        {
            await using var journey = await Journey.StartAsync(host, coordinator, new Look(360, Dark: true));
            await CloseAsync(journey, entry, "form", "forslag");
            await SaysAsync(coordinator, entry, "Nästa steg är beslutat.", "Avslutat 2027-11-22.");
            journey.TakeComplaints().ShouldBeEmpty();
        }

        host.Clock.Advance(TimeSpan.FromDays(366));
        using (var coordinator = await town.PersonAsync(Role.Coordinator))
        {
            // A factor of the base is missing: it is in no share.
            await SeededInspections.SettledAsync(coordinator, harbour, "2028-11-15", earlier, ("belysning-1", 15), ("belysning-2", 4));
            await using var journey = await Journey.StartAsync(host, coordinator);
            await CloseAsync(journey, full, "organisation", "samverkan", "kunskap", "upplevelse");
            await SaysAsync(
                coordinator, full, "1 av 2 beslutade åtgärder är påbörjade eller genomförda (50 %).", "1 av 2 faktorer som bedömts båda gångerna har bättre färg (50 %), och 0 har sämre.", "Sjutton kom. Alla vill vara med.");
            journey.TakeComplaints().ShouldBeEmpty();
        }
    }

    private static async Task<string> BeginAsync(Journey journey, string template, string name, params string[] places)
    {
        var (page, hands) = (journey.Page, new Hands(journey.Page, scripts: false));
        await journey.GoAsync($"/{DemoTown.Lykteby}/program");
        await hands.ClickAsync("main a[href$='/program/nytt']");
        await journey.CheckAccessibilityAsync();
        await page.SelectOptionAsync("select[name=template]", template);
        await hands.WriteAsync("input[name=name]", name);
        await hands.WriteAsync("input[name=starts]", "2026-11-23");
        await hands.ChooseAsync("select[name=lead]", "Polisen");
        await hands.WriteAsync("input[name=function]", "Projektledare");
        foreach (var (i, place) in places.Index())
        {
            await hands.ChooseAsync($"select[name='place-{i + 1}-id']", place);
        }

        await hands.ClickAsync(Save);
        await Assertions.Expect(page.Locator("main h1")).ToContainTextAsync(name);
        await journey.CheckAccessibilityAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task NoteAsync(Journey journey, string programme, string activity)
    {
        var hands = new Hands(journey.Page, scripts: false);
        await journey.GoAsync(programme);
        await hands.ClickAsync(journey.Page.GetByRole(AriaRole.Link, new() { Name = activity }));
        await journey.CheckAccessibilityAsync();
        await hands.WriteAsync("input[name=done]", "2026-11-23");
        await hands.WriteAsync("textarea[name=words]", "Sjutton kom. Alla vill vara med.");
        await hands.ClickAsync(Save);
        await Assertions.Expect(journey.Page.Locator("main")).ToContainTextAsync("1 av 23");
    }

    private static async Task ChoosePlanAsync(Journey journey, string programme, params string[] measures)
    {
        var hands = new Hands(journey.Page, scripts: false);
        await journey.GoAsync($"{programme}/plan");
        await journey.CheckAccessibilityAsync();
        foreach (var measure in measures)
        {
            await journey.Page.Locator("main tbody tr").Filter(new() { HasText = measure }).Locator("input[type=checkbox]").CheckAsync();
        }

        await hands.ClickAsync("main form:has(tbody) button[type=submit]");
        await Assertions.Expect(journey.Page.Locator("main")).ToContainTextAsync("1 av 2 beslutade åtgärder");
    }

    private static async Task CloseAsync(Journey journey, string programme, params string[] answered)
    {
        var (page, hands) = (journey.Page, new Hands(journey.Page, scripts: true));
        await journey.GoAsync($"{programme}/resultat");
        await journey.CheckAccessibilityAsync();
        await page.CheckAsync("input[name=close]");
        await hands.WriteAsync("textarea[name=closing]", "Nästa steg är beslutat.");
        await hands.ClickAsync(Save);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Svara på alla resultat");
        (await page.InputValueAsync("textarea[name=closing]")).ShouldBe("Nästa steg är beslutat.");
        foreach (var key in answered)
        {
            await page.SelectOptionAsync($"select[name='reached-{key}']", "true");
        }

        await hands.ClickAsync(Save);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Avslutat");
        await journey.CheckAccessibilityAsync();
    }

    /// <summary>Both papers of the closing report say it.</summary>
    private static async Task SaysAsync(TestPerson person, string programme, params string[] says)
    {
        var path = programme.Split('/', 3)[2];
        foreach (var text in (string[])[await Paper.OfPdfAsync(await person.BytesAsync($"{path}/pdf")), Paper.OfWord(await person.BytesAsync($"{path}/docx"))])
        {
            foreach (var said in says)
            {
                Paper.Flat(text).ShouldContain(Paper.Flat(said));
            }
        }
    }
}
