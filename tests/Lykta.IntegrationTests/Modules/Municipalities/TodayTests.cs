using System.Net;
using AngleSharp.Html.Dom;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Municipalities;

/// <summary>Idag on a Monday in week 48: what each role has to do, in order, and what one press does.</summary>
public sealed class TodayTests
{
    private const string Remind = "paminn-enheter";

    [Theory, BothDatabases]
    public async Task Remind_ByAnyoneButACoordinator_IsForbidden(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var participant = await municipality.PersonAsync(Role.Participant);
        (await participant.PostAsync(Remind)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Coordinator_WalksTheList_AndEachStateFollows(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        await municipality.OrganisationAsync("Bostads AB");
        await municipality.UnitAsync("Bostads AB", "Norr");
        using var coordinator = await CoordinatorAsync(municipality);
        var report = AReport.On("2026-11-18");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());

        var items = await ItemsAsync(coordinator);
        items.Where(i => !i.StartsWith("att göra Kom igång", StringComparison.Ordinal)).ShouldBe(
            ["att göra 1 rapport att granska", "att göra 1 enhet har inte rapporterat", "att göra Kompilera lägesbilden för vecka 47, 2026"]);

        await coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
        var picture = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetString();
        await coordinator.SubmitAsync("lagesbild/2026-W47/bedom", "form:has([name='niva-C1'])", ("niva-C1", "calm"), ("steg", "Proposal"));
        (await ItemsAsync(coordinator)).Skip(1).ShouldBe(
        [
            "klart Ingen rapport väntar på granskning", "att göra 1 enhet har inte rapporterat", "klart Lägesbilden för vecka 47, 2026 är kompilerad",
            "pågår 1 område att bedöma", "att göra Skicka underlag", "att göra Fastställ lägesbilden",
        ]);

        await coordinator.SubmitAsync("lagesbild/2026-W47/skicka", "main form");
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{picture}/adopt");
        (await ItemsAsync(coordinator)).TakeLast(3).ShouldBe(["klart 1 av 2 områden bedömda", "klart Underlaget är skickat", "klart Lägesbilden är fastställd"]);
    }

    [Theory, BothDatabases]
    public async Task Meeting_ThatPassedUnopened_IsOnTheList(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await CoordinatorAsync(municipality);
        using var participant = await municipality.PersonAsync(Role.Participant);
        var series = await municipality.SaveAsync(db =>
        {
            var made = new MeetingSeries(municipality.Code, Id<MeetingSeries>.New(municipality.Change.At));
            made.Plan("EST-möte", default, DayOfWeek.Wednesday, new TimeOnly(9, 0), "Rådhuset", isActive: true);
            db.Add(made);
            return Task.FromResult(made.Id.Value);
        });
        await coordinator.PostJsonAsync("/api/v1/meetings", new { seriesId = series, day = "2026-11-18", starts = "09:00" });
        (await ItemsAsync(coordinator)).ShouldContain("att göra EST-möte 18 nov. är inte öppnat");
        (await ItemsAsync(participant)).ShouldNotContain(i => i.Contains("inte öppnat"));
    }

    [Theory, BothDatabases]
    public async Task Remind_MailsEachSilentUnitOnceAPeriod(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.OrganisationAsync("Bostads AB");
        await municipality.UnitAsync("Bostads AB", "Norr");
        await municipality.UnitAsync("Bostads AB", "Utan adress", contact: null);
        using var coordinator = await CoordinatorAsync(municipality);

        var first = await coordinator.PageAsync($"/{municipality.Code}");
        var answer = await coordinator.SubmitAsync($"/{municipality.Code}", first, $"form[action$='{Remind}']");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe($"/{municipality.Code}");
        await coordinator.SubmitAsync($"/{municipality.Code}", first, $"form[action$='{Remind}']");

        var mail = (await municipality.ReadAsync(db => db.Set<QueuedMail>().ToListAsync())).ShouldHaveSingleItem();
        mail.To.ShouldBe("norr@example.se");
        mail.Subject.ShouldContain("vecka 47");
        (await municipality.AuditAsync()).Count(e => e == "unit-reminded").ShouldBe(1);
        (await ItemsAsync(coordinator)).ShouldContain("pågår 2 enheter har inte rapporterat");
        (await coordinator.PageAsync($"/{municipality.Code}")).QuerySelector($"form[action$='{Remind}']").ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task Participant_GradesTheBasis_AndReadsTheLatestAdopted(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await CoordinatorAsync(municipality);
        using var housing = await municipality.PersonAsync(Role.Participant, "Bostads AB");
        using var decider = await municipality.PersonAsync(Role.DecisionMaker);
        var nothing = await housing.PageAsync($"/{municipality.Code}");
        nothing.QuerySelector(".today").ShouldBeNull();
        nothing.QuerySelector(".notice")!.TextContent.ShouldContain("Näst på tur är vecka 48");
        nothing.QuerySelector("nav [aria-current=page]")!.TextContent.Trim().ShouldBe("Idag");

        var picture = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetString();
        (await ItemsAsync(housing)).ShouldBeEmpty("a draft is the coordinator's own");
        await coordinator.SubmitAsync("lagesbild/2026-W47/skicka", "main form");
        (await ItemsAsync(housing)).ShouldBe(["att göra Bedöm era områden: vecka 47, 2026"]);
        await housing.SubmitAsync("lagesbild/2026-W47/bedom", "form:has([name='niva-C1'])", ("niva-C1", "calm"));
        (await ItemsAsync(housing)).ShouldBe(["klart Bedöm era områden: vecka 47, 2026"]);
        (await ItemsAsync(decider)).ShouldBeEmpty();

        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{picture}/adopt");
        (await ItemsAsync(housing)).ShouldBe(["klart Senaste lägesbilden: vecka 47, 2026"]);
        (await ItemsAsync(decider)).ShouldBe(["klart Senaste lägesbilden: vecka 47, 2026"]);
        (await decider.PageAsync($"/{municipality.Code}")).QuerySelector(".today a")!.GetAttribute("href").ShouldBe($"/{municipality.Code}/lagesbild/2026-W47");
    }

    /// <summary>A coordinator who has looked the settings through, so that the first hour no longer stands in the way.</summary>
    private static async Task<TestPerson> CoordinatorAsync(TestMunicipality municipality)
    {
        var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await coordinator.SubmitAsync("installningar", "main form");
        return coordinator;
    }

    /// <summary>State and words of each item, in the order they stand.</summary>
    private static async Task<List<string>> ItemsAsync(TestPerson person)
    {
        var page = await person.PageAsync($"/{person.Municipality.Code}");
        return [.. page.QuerySelectorAll(".today > li").Select(li => $"{li.QuerySelector(".badge")!.TextContent.Trim()} {((IHtmlAnchorElement)li.QuerySelector("a")!).TextContent.Trim()}")];
    }
}
