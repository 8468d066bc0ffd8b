using System.Net;
using Lykta.IntegrationTests.Modules.Meetings;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;

namespace Lykta.IntegrationTests.Modules.Problems;

/// <summary>The problem picture as a browser without scripts posts it: raised, analysed, aimed, acted on, followed up, closed.</summary>
public sealed class ProblemPagesTests
{
    private const string Form = "form:has([name='_handler'][value='problem'])";
    private const string Tie = "form[action*='koppla'][method=post]";

    [Theory, BothDatabases]
    public async Task Raise_IsRefusedToReporters_SaysWhatIsMissing_AndKeepsTheWords(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var reporter = await town.PersonAsync(Role.Reporter);
        (await reporter.GetAsync("problem")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reporter.GetAsync("problem/nytt")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync($"problem/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var none = await (await coordinator.SubmitAsync("problem/nytt", Form, ("name", "Bråk vid stationen"), ("description", "Fredagar."))).Content.ReadAsStringAsync();
        none.ShouldContain("Välj antingen en händelsetyp eller ett tema.");
        none.ShouldContain("Fredagar.");
        var unknown = await (await coordinator.SubmitAsync("problem/nytt", Form, ("name", "Bråk"), ("kind", "nonsense"))).Content.ReadAsStringAsync();
        unknown.ShouldContain("Välj en händelsetyp eller ett tema i listorna.");
        await DoneAsync(coordinator.SubmitAsync("problem/nytt?kind=disorder&area=C1&name=Br%C3%A5k&origin=Picture", Form));

        var problem = await town.ReadAsync(db => db.Set<Problem>().AsNoTracking().SingleAsync());
        (problem.Name, problem.Kind, problem.AreaCode, problem.Origin, problem.Stage).ShouldBe(("Bråk", "disorder", "C1", ProblemOrigin.Picture, ProblemStage.Raised));
        (await coordinator.PageAsync("problem")).Body!.TextContent.ShouldContain("orsak saknas");
        (await town.AuditAsync()).ShouldContain("problem-raised");
    }

    [Theory, BothDatabases]
    public async Task Contribution_IsRaisedAsAProblem_WithItsWordsAndItsReaders(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, ("Polisen", OrganisationKind.Police));
        await meeting.OpenAsync();
        var room = meeting.Room(AgendaKind.RoundTable);
        var seat = (await meeting.Coordinator.PageAsync(room)).QuerySelectorAll("select[name='Said.Seat'] option")[^1].GetAttribute("value")!;
        foreach (var (words, audience) in ((string, Audience)[])[("Klotter vid skolan", Audience.All), ("Höga hastigheter på Västeråsvägen", Audience.MunicipalityAndPolice)])
        {
            await DoneAsync(meeting.Coordinator.SubmitAsync(room, AMeeting.FormOf("inspel"), ("Said.Words", words), ("Said.Seat", seat), ("Said.Audience", audience.ToString())));
        }

        (await meeting.Coordinator.PageAsync(room)).QuerySelectorAll("a[href*='problem/nytt?inspel=']").Length.ShouldBe(1, "the wall shows what everyone present may read");
        var said = await meeting.Municipality.ReadAsync(db => db.Set<Contribution>().Where(c => c.Audience != Audience.All).Select(c => c.Id).SingleAsync());

        // Those who may not read it cannot raise it.
        using var housing = await meeting.Municipality.PersonAsync(Role.Participant, "Bostads AB");
        ((int)(await housing.GetAsync($"problem/nytt?inspel={said}")).StatusCode).ShouldBeInRange(403, 404);

        var page = await meeting.Coordinator.PageAsync($"problem/nytt?inspel={said}");
        page.Body!.TextContent.ShouldContain("Kommer från inspelet från");
        await DoneAsync(meeting.Coordinator.SubmitAsync($"problem/nytt?inspel={said}", Form, ("name", "Höga hastigheter"), ("kind", "vehicle")));
        var problem = await meeting.Municipality.ReadAsync(db => db.Set<Problem>().AsNoTracking().SingleAsync());
        (problem.Description, problem.Audience, problem.Origin, problem.ContributionId).ShouldBe(("Höga hastigheter på Västeråsvägen", Audience.MunicipalityAndPolice, ProblemOrigin.Contribution, said));
    }

    [Theory, BothDatabases]
    public async Task Chain_FromProblemToMeasureToGoal_MovesTheStage_AndClosesTheGaps(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var own = await town.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id.Value).SingleAsync());
        foreach (var day in (string[])["2026-11-03", "2026-11-10", "2026-11-11"])
        {
            var report = AReport.On(day).Of("graffiti");
            await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
            await coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
        }

        var id = Guid.NewGuid();
        await coordinator.PostJsonAsync("/api/v1/problems", new { id, name = "Klotter i tunneln", kind = "graffiti", areaCode = "C1", from = "2026-11-02" });
        (await GapsAsync(coordinator)).ShouldBe(["Problem utan orsak", "Problem utan mål", "Problem utan åtgärd"]);

        await DoneAsync(coordinator.SubmitAsync($"problem/{id}/underlag", Form, ("sort", "Reports")));
        (await coordinator.PageAsync($"problem/{id}")).Body!.TextContent.ShouldContain("3 rapporter på 2 veckor");
        await DoneAsync(coordinator.SubmitAsync($"problem/{id}/orsaker", Form, ("words", "Ingen ser in"), ("how", "Platsbesök")));
        (await StageAsync(town)).ShouldBe(ProblemStage.Analysed);
        await DoneAsync(coordinator.SubmitAsync($"problem/{id}/mal", Form, ("indicator", "ReportsPerWeek"), ("target", "0,5"), ("by", "2027-06-30")));
        (await town.ReadAsync(db => db.Set<Goal>().Select(g => g.Base).SingleAsync())).ShouldBe(1.5);

        var measure = Guid.NewGuid();
        await coordinator.PostJsonAsync("/api/v1/measures", new { id = measure, publicName = "Glasväggar", kind = "physical", organisationId = own, due = "2027-03-01", areaCode = "C1", problemKind = "graffiti", problemId = id });
        (await StageAsync(town)).ShouldBe(ProblemStage.InPlan);
        await coordinator.PostJsonAsync($"/api/v1/measures/{measure}/take-on");
        (await GapsAsync(coordinator)).ShouldBe(["Åtgärder utan orsak", "Åtgärder utan mål", "Åtgärder utan uppföljning"]);
        (await coordinator.PageAsync($"atgarder/{measure}")).Body!.TextContent.ShouldContain("Saknas: orsak, mål, uppföljning");

        var (cause, goal) = await town.ReadAsync(async db => (await db.Set<Cause>().Select(c => c.Id).SingleAsync(), await db.Set<Goal>().Select(g => g.Id).SingleAsync()));
        await DoneAsync(coordinator.SubmitAsync($"atgarder/{measure}/koppla", Tie, ("cause", cause.ToString()), ("goal", goal.ToString()), ("followUpOn", "2027-05-01")));
        (await GapsAsync(coordinator)).ShouldBeEmpty();
        await coordinator.PostJsonAsync($"/api/v1/measures/{measure}/begin");
        (await StageAsync(town)).ShouldBe(ProblemStage.BeingWorked);
        await RefusedAsync(coordinator.SubmitAsync($"problem/{id}/orsaker?orsak={cause}", Form, ("remove", "true")), "hänger på den här");
        await RefusedAsync(coordinator.SubmitAsync($"problem/{id}/mal?mal={goal}", Form, ("remove", "true")), "har det här målet");
        await RefusedAsync(coordinator.SubmitAsync($"atgarder/{measure}/koppla?problem=", Tie), "problemet fast");

        await DoneAsync(coordinator.SubmitAsync($"problem/{id}/mal", $"form:has([name='_handler'][value='avlas-{goal}'])", ("value", "0,5"), ("on", "2026-11-20")));
        (await StageAsync(town)).ShouldBe(ProblemStage.FollowedUp);
        await RefusedAsync(coordinator.SubmitAsync($"problem/{id}/lage", Form, ("step", "close")), "Skriv varför");
        await DoneAsync(coordinator.SubmitAsync($"problem/{id}/lage", Form, ("step", "close"), ("why", "Målet är nått.")));
        (await coordinator.PageAsync($"problem/{id}")).Body!.TextContent.ShouldContain("Målet är nått.");
        await RefusedAsync(coordinator.SubmitAsync($"problem/{id}/underlag", Form, ("sort", "Analysis"), ("words", "Mer")), "avslutat");
        await DoneAsync(coordinator.SubmitAsync($"problem/{id}/lage", Form, ("step", "reopen")));
        (await StageAsync(town)).ShouldBe(ProblemStage.FollowedUp);
    }

    [Theory, BothDatabases]
    public async Task Method_ThatTheBankSpeaksAgainst_AsksWhy_AndIsToldOnItsCard(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var own = await town.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id.Value).SingleAsync());
        var (id, measure) = (Guid.NewGuid(), Guid.NewGuid());
        await coordinator.PostJsonAsync("/api/v1/problems", new { id, name = "Slagsmål på torget", kind = "violence", areaCode = "C1", from = "2026-11-02" });
        await coordinator.PostJsonAsync("/api/v1/measures", new { id = measure, publicName = "Kameror på torget", kind = "supervision", organisationId = own, due = "2027-03-01", areaCode = "C1", problemId = id });
        var page = $"atgarder/{measure}/koppla";

        await RefusedAsync(coordinator.SubmitAsync(page, Tie, ("method", "nonsense")), "Välj en metod");
        var poor = await (await coordinator.SubmitAsync(page, Tie, ("method", "kamerabevakning"), ("placeKind", "centre"))).Content.ReadAsStringAsync();
        poor.ShouldContain("passar inte här");
        poor.ShouldContain("name=\"methodWhy\"");
        (await town.ReadAsync(db => db.Set<Lykta.Modules.Measures.Domain.Measure>().Select(m => m.MethodId).SingleAsync())).ShouldBeNull();

        await DoneAsync(coordinator.SubmitAsync(page, Tie, ("method", "kamerabevakning"), ("placeKind", "centre"), ("methodWhy", "Polisen behöver bilder i utredningar.")));
        var shown = (await coordinator.PageAsync($"atgarder/{measure}")).Body!.TextContent;
        shown.ShouldContain("Kamera");
        shown.ShouldContain("Polisen behöver bilder i utredningar.");
        await coordinator.PostJsonAsync($"/api/v1/measures/{measure}/take-on");
        (await coordinator.PageAsync("metodbank/kamerabevakning")).QuerySelector($"a[href$='/atgarder/{measure}']").ShouldBeNull("it has not been tried yet");
        await coordinator.PostJsonAsync($"/api/v1/measures/{measure}/begin");
        (await coordinator.PageAsync("metodbank/kamerabevakning")).QuerySelector($"a[href$='/atgarder/{measure}']").ShouldNotBeNull();
    }

    [Theory, BothDatabases]
    public async Task Problem_ForAuthorities_ShowsALandlordItsNameAlone_AndLeavesAnEntryForOthers(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var police = await town.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var landlord = await town.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var id = Guid.NewGuid();
        await coordinator.PostJsonAsync("/api/v1/problems", new { id, name = "Rekrytering vid skolan", theme = "recruitment-of-young", from = "2026-09-01", description = "Efter skoltid.", audience = "authorities" });
        await DoneAsync(coordinator.SubmitAsync($"problem/{id}/orsaker", Form, ("words", "Inga vuxna där"), ("how", "Fältgruppen")));

        var seen = (await landlord.PageAsync($"problem/{id}")).Body!.TextContent;
        seen.ShouldContain("Rekrytering vid skolan");
        seen.ShouldNotContain("Efter skoltid.");
        seen.ShouldNotContain("Inga vuxna där");
        (await landlord.GetAsync($"problem/{id}/orsaker")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await landlord.GetJsonAsync($"/api/v1/problems/{id}")).GetProperty("causes").GetArrayLength().ShouldBe(0);
        (await landlord.GetJsonAsync("/api/v1/problems")).ToString().ShouldNotContain("Efter skoltid.");
        (await town.AuditAsync()).Count(e => e == "problem-detail-read").ShouldBe(1, "the coordinator opened the form");

        (await police.PageAsync($"problem/{id}")).Body!.TextContent.ShouldContain("Inga vuxna där");
        (await town.AuditAsync()).Count(e => e == "problem-detail-read").ShouldBe(2);
    }

    private static async Task<IReadOnlyList<string>> GapsAsync(TestPerson by) => [.. (await by.PageAsync("problem/luckor")).QuerySelectorAll(".card h2").Select(h => h.TextContent.Trim())];

    private static Task<ProblemStage> StageAsync(TestMunicipality town) => town.ReadAsync(db => db.Set<Problem>().Select(p => p.Stage).SingleAsync());
}
