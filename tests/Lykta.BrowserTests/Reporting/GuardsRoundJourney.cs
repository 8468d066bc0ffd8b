using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Position = Lykta.Kernel.Position;

namespace Lykta.BrowserTests.Reporting;

/// <summary>A guard pairs a phone by the coordinator's link, reports a round of three in counted taps, and sees what came of it.</summary>
public sealed class GuardsRoundJourney
{
    private const int MostTapsFirst = 5;
    private const int MostTapsNext = 4;

    [Theory]
    [InlineData("sv", false, true)]
    [InlineData("en", true, true)]
    [InlineData("sv", false, false)]
    public async Task Round_OfThreeByLink_TakesFewTaps_AndItsStateIsSeen(string language, bool dark, bool scripts)
    {
        var words = language == "en" ? English : Swedish;
        var municipality = await TownAsync();
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var link = await LinkAsync(municipality, coordinator);

        await using var journey = await Journey.StartAsync(municipality.Host, look: new Look(360, dark, language, scripts));
        var page = journey.Page;
        await journey.GoAsync(link);
        await journey.CheckAccessibilityAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = words.Pair }).ClickAsync();
        await Assertions.Expect(page.GetByText("112")).ToBeVisibleAsync();
        await journey.CheckAccessibilityAsync();

        // On a device that is known: where, what, send. "Now" stands chosen.
        var taps = new Taps();
        await taps.TapAsync(page.Locator("label.tile", new() { HasText = "Stortorget" }));
        await taps.TapAsync(page.Locator("label.tile", new() { HasText = words.Graffiti }));
        await taps.TapAsync(SendButton());
        await SentAsync();
        await journey.CheckAccessibilityAsync();
        taps.Count.ShouldBeLessThanOrEqualTo(MostTapsFirst);
        await page.Locator("button[name=Impact][value='3']").ClickAsync();
        await Assertions.Expect(page.Locator("button[name=Impact][value='3']")).ToHaveAttributeAsync("aria-pressed", "true");

        // The next ones: the place is kept.
        foreach (var kind in (string[])[words.Damage, words.Drugs])
        {
            taps = new Taps();
            await taps.TapAsync(page.GetByRole(AriaRole.Link, new() { Name = words.Next }));
            await taps.TapAsync(page.Locator("label.tile", new() { HasText = kind }));
            await taps.TapAsync(SendButton());
            await SentAsync();
            taps.Count.ShouldBeLessThanOrEqualTo(MostTapsNext);
        }

        var sent = await municipality.ReadAsync(db => db.Set<Report>().AsNoTracking().OrderBy(r => r.ReceivedAt).ToListAsync());
        sent.Count.ShouldBe(3);
        sent.ShouldAllBe(r => r.PlaceId != null && r.SenderKind == ActorKind.ReporterLink);
        sent.Count(r => r.SafetyImpact == 3).ShouldBe(1);
        await coordinator.PostJsonAsync($"/api/v1/reports/{sent.Single(r => r.Kind == "graffiti").Id}/review", new { decision = "accept" });

        await journey.GoAsync($"/{municipality.Code}/rapportera");
        await Assertions.Expect(page.Locator(".since-last")).ToContainTextAsync(words.Graffiti);
        await Assertions.Expect(page.Locator(".since-last")).ToContainTextAsync(words.Reviewed);

        // The police take a measure on and carry it out: the guard hears of it by its public name.
        await MeasureAsync(municipality, coordinator, sent.Single(r => r.Kind == "graffiti"));
        await journey.GoAsync($"/{municipality.Code}/rapportera");
        await Assertions.Expect(page.Locator(".since-last")).ToContainTextAsync(words.Measure);
        (await page.ContentAsync()).ShouldNotContain("Civil polis");
        await journey.CheckAccessibilityAsync();
        await journey.GoAsync($"/{municipality.Code}/mina-rapporter");
        await Assertions.Expect(page.Locator(".my-reports")).ToContainTextAsync(words.Measure);
        await journey.CheckAccessibilityAsync();

        ILocator SendButton() => page.GetByRole(AriaRole.Button, new() { Name = words.Send });

        Task SentAsync() => Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(words.Sent);
    }

    /// <summary>The link is made on the coordinator's page, as a person makes it.</summary>
    private static async Task<string> LinkAsync(TestMunicipality municipality, TestPerson coordinator)
    {
        await using var journey = await Journey.StartAsync(municipality.Host, coordinator);
        await journey.GoAsync($"/{municipality.Code}/rapportlankar");
        await journey.Page.GetByLabel("Enhet", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await journey.Page.GetByLabel("Var används den?").FillAsync("Bil 2");
        await journey.Page.GetByRole(AriaRole.Button, new() { Name = "Skapa länk" }).ClickAsync();
        await journey.CheckAccessibilityAsync();
        return new Uri(await journey.Page.Locator("a[href*='/koppla/']").InnerTextAsync()).AbsolutePath;
    }

    private static async Task MeasureAsync(TestMunicipality municipality, TestPerson coordinator, Report behind)
    {
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        var organisation = await municipality.OrganisationAsync("Polisen", OrganisationKind.Police);
        var proposed = await coordinator.PostJsonAsync("/api/v1/measures", new
        {
            publicName = "Riktad polisinsats",
            kind = "presence",
            organisationId = organisation.Value,
            due = "2026-12-01",
            detail = "Civil polis vid torget",
            reports = new[] { behind.Id.Value },
        });
        var measure = $"/api/v1/measures/{proposed.GetProperty("measure").GetProperty("id").GetString()}";
        await police.PostJsonAsync($"{measure}/take-on", new { function = "Kommunpolis" });
        await police.PostJsonAsync($"{measure}/begin");
        await police.PostJsonAsync($"{measure}/follow-up", new { outcome = "worked" });
        await police.PostJsonAsync($"{measure}/done");
    }

    private static async Task<TestMunicipality> TownAsync()
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await municipality.AreasAsync("C1", "C2");
        var guards = await municipality.OrganisationAsync("Vaktbolaget", OrganisationKind.SecurityCompany);
        await municipality.UnitAsync("Vaktbolaget", "Bil 2");
        await municipality.SaveAsync(db =>
        {
            var (lat, lon) = TestMunicipality.In(0);
            db.Add(new Place(municipality.Code, Id<Place>.New(municipality.Change.At), "Stortorget", "Storgatan 1", Position.FromWgs84(lat, lon), "C1", guards));
            return Task.FromResult(0);
        });
        return municipality;
    }

    private static readonly Words Swedish = new("Koppla den här enheten", "Klotter", "Skadegörelse", "Narkotika", "Skicka rapporten", "Skickat", "Nästa i ronden", "granskad", "Åtgärd: Riktad polisinsats, klar: det fungerade");

    private static readonly Words English = new("Pair this device", "Graffiti", "Damage", "Drugs", "Send the report", "Sent", "Next in the round", "reviewed", "Measure: Riktad polisinsats, done: it worked");

    private sealed record Words(string Pair, string Graffiti, string Damage, string Drugs, string Send, string Sent, string Next, string Reviewed, string Measure);

    private sealed class Taps
    {
        public int Count { get; private set; }

        public Task TapAsync(ILocator target)
        {
            Count++;
            return target.ClickAsync();
        }
    }
}
