using System.Net;
using Lykta.IntegrationTests.Modules.Meetings;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Disclosures;

/// <summary>Each paragraph says how far it may go; what is frozen keeps what it had, and what was sealed before still verifies.</summary>
public sealed class ClassifyTextTests
{
    private const string Form = "form:has([name='Input.Level'])";

    [Theory, BothDatabases]
    public async Task Report_IsClassifiedByTheRegistrar_WithASectionOfTheListOrAnother(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var reporter = await town.PersonAsync(Role.Reporter);
        using var registrar = await town.PersonAsync(Role.Registrar);
        using var stranger = await town.PersonAsync(Role.Registrar, "Bolaget");
        var report = AReport.On("2026-11-18").Saying("Klotter på muren.");
        await reporter.PostJsonAsync("/api/v1/reports", report.Body());
        var page = $"klassning/rapport/{report.Id}";

        (await reporter.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await registrar.GetAsync($"klassning/brev/{report.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await registrar.PageAsync($"rapporter/{report.Id}")).Body!.TextContent.ShouldContain("Intern");
        var longSection = await registrar.SubmitAsync(page, Form, ("Input.Level", "Secret"), ("Input.OwnSection", new string('§', 61)));
        (await longSection.Content.ReadAsStringAsync()).ShouldContain("högst 60 tecken");

        await AMeeting.DoneAsync(registrar.SubmitAsync(page, Form, ("Input.Level", "Secret"), ("Input.OwnSection", "OSL 24 kap. 8 §")));
        (await registrar.PageAsync($"rapporter/{report.Id}")).Body!.TextContent.ShouldContain("Sekretess, OSL 24 kap. 8 §");
        await AMeeting.DoneAsync(registrar.SubmitAsync(page, Form, ("Input.Level", "Open")));
        (await registrar.PageAsync($"rapporter/{report.Id}")).Body!.TextContent.ShouldContain("Öppen");
        (await town.AuditAsync()).Count(e => e == "text-classified").ShouldBe(2);
    }

    [Theory, BothDatabases]
    public async Task PictureText_IsFrozenWithItsClassification_AndOneThatHadNoneIsSealedAsBefore(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var picture = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetString();
        var door = $"/api/v1/situation-pictures/{picture}";
        await coordinator.PostJsonAsync($"{door}/texts", new { section = "summary", text = "En lugn vecka." });
        await coordinator.PostJsonAsync($"{door}/texts", new { section = "places", text = "Fler vid stationen." });
        var (calm, more) = (await IdAsync(town, "En lugn vecka."), await IdAsync(town, "Fler vid stationen."));
        await AMeeting.DoneAsync(coordinator.SubmitAsync($"klassning/bildtext/{more}", Form, ("Input.Level", "Secret"), ("Input.Section", "OSL 18 kap. 1 §")));
        (await coordinator.PageAsync("lagesbild/2026-W47/skriv")).Body!.TextContent.ShouldContain("Sekretess, OSL 18 kap. 1 §");
        var shown = await coordinator.PageAsync($"klassning/bildtext/{more}");
        await coordinator.PostJsonAsync($"{door}/adopt");

        var leaves = await town.ReadAsync(db => db.Set<SealedLeaf>().Where(l => l.Path.StartsWith("text/")).ToListAsync());
        leaves.ShouldAllBe(l => l.IsIntact());
        leaves.Single(l => l.Path.EndsWith(more, StringComparison.OrdinalIgnoreCase)).Json!.ShouldContain("\"class\":\"Secret: OSL 18 kap. 1 §\"");
        leaves.Single(l => l.Path.EndsWith(calm, StringComparison.OrdinalIgnoreCase)).Json!.ShouldNotContain("class");
        await coordinator.SubmitAsync($"klassning/bildtext/{more}", shown, Form, ("Input.Level", "Open"));
        (await coordinator.PageAsync($"klassning/bildtext/{more}")).Body!.TextContent.ShouldContain("fastställd");
        (await coordinator.GetJsonAsync($"{door}/seal")).GetProperty("isIntact").GetBoolean().ShouldBeTrue();
        (await coordinator.PageAsync("lagesbild/2026-W47")).Body!.TextContent.ShouldContain("Sekretess, OSL 18 kap. 1 §");
    }

    [Theory, BothDatabases]
    public async Task WhatIsSaidAtAMeeting_IsClassified_StandsOnPaper_AndIsFrozenWhenApproved(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var council = new HallstahammarCouncil(town);
        await council.HoldAsync();
        var decision = await town.ReadAsync(db => db.Set<Decision>().Where(d => d.MeetingId == council.Meeting).OrderBy(d => d.Number).FirstAsync());
        (await coordinator.PageAsync($"moten/{council.Meeting}")).QuerySelectorAll($"a[href$='/klassning/beslut/{decision.Id}']").Length.ShouldBe(1);
        await AMeeting.DoneAsync(coordinator.SubmitAsync($"klassning/beslut/{decision.Id}", Form, ("Input.Level", "Secret"), ("Input.Section", "OSL 26 kap. 1 §")));
        (await coordinator.PageAsync($"moten/{council.Meeting}/anteckningar")).Body!.TextContent.ShouldContain("[Sekretess, OSL 26 kap. 1 §]");

        await council.ApproveAsync();
        (await town.ReadAsync(db => db.Set<SealedMeetingLeaf>().Where(l => l.Path.StartsWith("decision/") && l.Json!.Contains("OSL 26 kap. 1 §")).CountAsync())).ShouldBe(1);
        (await coordinator.PageAsync($"klassning/beslut/{decision.Id}")).QuerySelector(Form).ShouldBeNull();
        (await coordinator.PageAsync($"moten/{council.Meeting}")).QuerySelector("a[href*='/klassning/']").ShouldBeNull();
    }

    private static async Task<string> IdAsync(TestMunicipality town, string words) =>
        (await town.ReadAsync(db => db.Set<PictureText>().Where(t => t.Words == words).Select(t => t.Id).SingleAsync())).ToString();
}
