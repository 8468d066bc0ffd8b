using System.Net;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Measures;

/// <summary>Who sees what of measures: public names for everybody in the municipality, details by audience, nothing across the border.</summary>
public sealed class SeeMeasuresTests
{
    private const string Secret = "Två civila patruller vid kiosken.";

    [Theory, BothDatabases]
    public async Task Detail_IsReadByItsAudienceAlone(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var rescue = await municipality.PersonAsync(Role.Participant, "Räddningstjänsten", OrganisationKind.RescueService);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        using var guards = await municipality.PersonAsync(Role.Participant, "Nattljus", OrganisationKind.SecurityCompany);
        var organisation = await municipality.OrganisationAsync("Polisen");
        var id = await AMeasure.Called("Riktad polisinsats", organisation).With("detail", Secret).ProposeAsync(coordinator);
        await MeasureLifeTests.StepAsync(police, id, "take-on");
        await MeasureLifeTests.StepAsync(police, id, "begin");
        await MeasureLifeTests.StepAsync(police, id, "follow-up", new { outcome = "worked", text = "Gruppen har flyttat." });
        await MeasureLifeTests.StepAsync(police, id, "stop", new { reason = "Spaningen tar över." });

        foreach (var reader in (TestPerson[])[coordinator, police])
        {
            var text = (await AMeasure.SeenAsync(reader, id)).GetRawText();
            text.ShouldContain(Secret);
            text.ShouldContain("Gruppen har flyttat.");
            text.ShouldContain("Spaningen tar över.");
            (await reader.PageAsync($"atgarder/{id}")).Body!.TextContent.ShouldContain(Secret);
        }

        foreach (var other in (TestPerson[])[rescue, housing, guards])
        {
            var seen = await AMeasure.SeenAsync(other, id);
            seen.GetProperty("measure").GetProperty("publicName").GetString().ShouldBe("Riktad polisinsats");
            seen.GetProperty("followUps")[0].GetProperty("outcome").GetString().ShouldBe("worked");
            var everything = seen.GetRawText() + await other.Client.GetStringAsync(new Uri($"/{municipality.Code}/atgarder/{id}", UriKind.Relative))
                + (await other.GetJsonAsync("/api/v1/measures")).GetRawText() + await ExportAsync(other);
            everything.ShouldNotContain(Secret);
            everything.ShouldNotContain("Gruppen har flyttat.");
            everything.ShouldNotContain("Spaningen tar över.");
        }

        // What everybody reads of it leaves nothing behind; what the few read does, once for each time.
        (await municipality.AuditAsync()).Count(e => e == "measure-detail-read").ShouldBe(4);
        (await police.GetJsonAsync("/api/v1/measures")).GetRawText().ShouldNotContain(Secret);
        (await ExportAsync(police)).ShouldContain(Secret);
        (await coordinator.PageAsync($"atgarder/{id}")).QuerySelector($"a[href$='vem-har-sett/atgard/{id}']").ShouldNotBeNull();
        var told = await coordinator.PageAsync($"vem-har-sett/atgard/{id}");
        told.QuerySelectorAll("#lasningar tbody tr").Select(r => r.TextContent).Where(r => r.Contains("Läste en åtgärds detaljer")).Count(r => r.Contains("Deltagare, Polisen")).ShouldBe(2);
        told.QuerySelectorAll("#listor tbody tr").Count(r => r.TextContent.Contains("Hämtade en lista med åtgärder")).ShouldBe(4);
    }

    [Theory, BothDatabases]
    public async Task Detail_ForAuthorities_ReachesTheRescueService_AndWhoeverProposedReadsTheirOwn(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var guards = await municipality.PersonAsync(Role.Participant, "Nattljus", OrganisationKind.SecurityCompany);
        using var rescue = await municipality.PersonAsync(Role.Participant, "Räddningstjänsten", OrganisationKind.RescueService);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var police = await municipality.OrganisationAsync("Polisen", OrganisationKind.Police);
        var open = await AMeasure.Called("Tillsyn av kiosken", police).With("detail", "Fredagar.").With("audience", "authorities").ProposeAsync(guards);
        var closed = await AMeasure.Called("Riktad polisinsats", police).With("detail", Secret).ProposeAsync(guards);

        (await DetailAsync(rescue, open)).ShouldBe("Fredagar.");
        (await DetailAsync(rescue, closed)).ShouldBeNull();
        (await DetailAsync(housing, open)).ShouldBeNull();
        (await DetailAsync(guards, closed)).ShouldBe(Secret);
    }

    [Theory, BothDatabases]
    public async Task List_ShowsOnesOwnFirst_TheOverdueBeforeTheRest_AndPages(TestDatabase database)
    {
        // Time passes here: a host of the test's own.
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var (ours, theirs) = (await municipality.OrganisationAsync("Lyktan Fastigheter"), await municipality.OrganisationAsync("Tallbacken"));
        foreach (var (name, by, due, takenOn) in ((string, Id<Organisation>, string, bool)[])
            [("Deras, försenad", theirs, "2026-11-24", false), ("Vår, sen", ours, "2026-12-20", true), ("Vår, snart", ours, "2026-12-03", true), ("Vår, försenad", ours, "2026-11-25", true), ("Vår, obesvarad", ours, "2026-12-30", false)])
        {
            var id = await AMeasure.Called(name, by).With("due", due).ProposeAsync(coordinator);
            if (takenOn)
            {
                await MeasureLifeTests.StepAsync(housing, id, "take-on");
            }
        }

        host.Clock.Advance(TimeSpan.FromDays(7));
        string[] order = ["Vår, försenad", "Vår, obesvarad", "Vår, snart", "Vår, sen", "Deras, försenad"];
        (await NamesAsync(housing, "status=open")).ShouldBe(order);
        (await NamesAsync(housing, "status=overdue")).ShouldBe(["Vår, försenad"]);
        (await NamesAsync(housing, $"organisation={theirs}")).ShouldBe(["Deras, försenad"]);
        (await NamesAsync(housing, "q=SNART")).ShouldBe(["Vår, snart"]);
        var read = new List<string>();
        for (string? next = ""; next is not null;)
        {
            var page = await housing.GetJsonAsync($"/api/v1/measures?status=open&limit=2&cursor={Uri.EscapeDataString(next)}");
            read.AddRange(Names(page));
            next = page.GetProperty("next").GetString();
        }

        read.ShouldBe(order);
        var list = (await housing.PageAsync("atgarder")).QuerySelectorAll("tbody th a").Select(a => a.TextContent.Trim());
        list.ShouldBe(order);
        var board = (await housing.PageAsync("atgarder?visa=tavla")).QuerySelectorAll(".board a").Select(a => a.TextContent.Trim());
        board.ShouldBe(order, ignoreOrder: true);
    }

    [Theory, BothDatabases]
    public async Task AnotherMunicipality_SeesNothing(TestDatabase database)
    {
        var (here, there) = (await TestMunicipality.NewAsync(database), await TestMunicipality.NewAsync(database));
        using var coordinator = await here.PersonAsync(Role.Coordinator);
        using var stranger = await there.PersonAsync(Role.Coordinator);
        var id = await AMeasure.Called("Riktad polisinsats", await here.OrganisationAsync("Polisen", OrganisationKind.Police)).ProposeAsync(coordinator);

        (await stranger.GetAsync($"/api/v1/measures/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/{here.Code}/atgarder/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/{there.Code}/atgarder/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostAsync($"/api/v1/measures/{id}/stop", new { reason = "Nej" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await NamesAsync(stranger, "status=all")).ShouldBeEmpty();
        (await stranger.PageAsync("atgarder")).Body!.TextContent.ShouldNotContain("Riktad polisinsats");
    }

    private static async Task<string?> DetailAsync(TestPerson by, Guid id) => (await AMeasure.SeenAsync(by, id)).GetProperty("measure").GetProperty("detail").GetString();

    private static async Task<List<string>> NamesAsync(TestPerson by, string query) => Names(await by.GetJsonAsync("/api/v1/measures?" + query));

    private static List<string> Names(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(m => m.GetProperty("publicName").GetString()!)];

    private static async Task<string> ExportAsync(TestPerson by)
    {
        var answer = await by.SubmitAsync("atgarder?status=all", "form[action$='/atgarder/hamta']", ("format", "csv"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }
}
