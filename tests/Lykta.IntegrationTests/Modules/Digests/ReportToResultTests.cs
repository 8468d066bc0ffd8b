using Lykta.Kernel;
using Lykta.Modules.Digests.SendDigests;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Digests;

/// <summary>The loop closes: whoever reported hears which measure came of it, on the page and in the digest, and where to look this week.</summary>
public sealed class ReportToResultTests
{
    private const string Detail = "Civil polis vid garaget";

    [Theory, BothDatabases]
    public async Task Reporter_HearsOfTheMeasure_ByItsPublicNameOnly(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var guard = await municipality.PersonAsync(Role.Reporter, "Vaktbolaget", OrganisationKind.SecurityCompany);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        var report = await ReportedAsync(guard, coordinator);
        var measure = await ProposedAsync(municipality, coordinator, report);
        (await guard.PageAsync("mina-rapporter")).Body!.TextContent.ShouldNotContain("Riktad polisinsats", customMessage: "a proposal is nobody's promise");
        (await TodayAsync(municipality, police)).ShouldContain("Svara på 1 föreslagen åtgärd");

        await police.PostJsonAsync($"/api/v1/measures/{measure}/take-on", new { function = "Kommunpolis" });
        (await guard.PageAsync("mina-rapporter")).Body!.TextContent.ShouldContain("Åtgärd: Riktad polisinsats, åtagen");
        await police.PostJsonAsync($"/api/v1/measures/{measure}/begin");
        (await guard.PageAsync("rapportera")).QuerySelector(".since-last")!.TextContent.ShouldContain("Åtgärd: Riktad polisinsats, påbörjad");
        await police.PostJsonAsync($"/api/v1/measures/{measure}/follow-up", new { outcome = "worked", text = "Ingen setts sedan dess." });
        await police.PostJsonAsync($"/api/v1/measures/{measure}/done");
        var page = (await guard.PageAsync("mina-rapporter")).Body!.TextContent;
        page.ShouldContain("Åtgärd: Riktad polisinsats, klar: det fungerade");
        page.ShouldNotContain(Detail);
        page.ShouldNotContain("Ingen setts");

        await DigestAsync(municipality);
        var mail = (await MailAsync(municipality)).Single(m => m.To == guard.EMail);
        mail.Body.ShouldContain("Klotter");
        mail.Body.ShouldContain("Åtgärd: Riktad polisinsats, klar: det fungerade");
        mail.Body.ShouldNotContain(Detail);
        mail.Body.ShouldNotContain("Ingen setts");
    }

    [Theory, BothDatabases]
    public async Task Digest_OfFiveHundredReports_IsOneMailOfTenLines(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var organisation = await municipality.OrganisationAsync("Vaktbolaget", OrganisationKind.SecurityCompany);
        var unit = await municipality.UnitAsync("Vaktbolaget", "Bil 2", "vakt@example.se");
        await municipality.SaveAsync(db =>
        {
            var moment = SwedishTime.ToUtc(new DateOnly(2026, 11, 18), new TimeOnly(20, 0));
            for (var i = 0; i < 500; i++)
            {
                var content = new ReportContent { Kind = "graffiti", Occurred = new TimeInterval(moment, moment), Text = "Klotter på skolan" };
                var sender = new Sender(new Actor(ActorKind.ReporterLink, Guid.NewGuid()), organisation, unit, "Väktare");
                var report = new Report(municipality.Code, Id<Report>.New(moment), sender, content, new WhereItWas(null, null, null), moment);
                _ = report.Accept(moment.AddHours(12)).Value;
                db.Add(report);
            }

            return Task.FromResult(0);
        });
        await DigestAsync(municipality);
        var mail = (await MailAsync(municipality)).ShouldHaveSingleItem();
        mail.To.ShouldBe("vakt@example.se");
        mail.Body.ShouldContain("Det här blev av era rapporter (500)");
        mail.Body.Split('\n').Count(l => l.StartsWith("  Klotter", StringComparison.Ordinal)).ShouldBe(10);
        mail.Body.ShouldContain("… och 490 till");
        mail.Body.ShouldNotContain("skolan");
    }

    [Theory, BothDatabases]
    public async Task Overdue_IsOnIdagAndInTheDigest_OfWhoeverTookItOn(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var guard = await municipality.PersonAsync(Role.Reporter, "Vaktbolaget", OrganisationKind.SecurityCompany);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var housing = await municipality.PersonAsync(Role.Participant, "Bostads AB");
        await coordinator.SubmitAsync("installningar", "main form");
        var measure = await ProposedAsync(municipality, coordinator, await ReportedAsync(guard, coordinator));
        await police.PostJsonAsync($"/api/v1/measures/{measure}/take-on", new { function = "Kommunpolis" });
        await municipality.SaveAsync(async db => await db.Set<Lykta.Modules.Measures.Domain.Measure>().ExecuteUpdateAsync(set => set.SetProperty(m => m.Due, new DateOnly(2026, 11, 20))));

        (await TodayAsync(municipality, coordinator)).ShouldContain("1 försenad åtgärd");
        (await TodayAsync(municipality, police)).ShouldContain("1 av era åtgärder är försenad");
        (await TodayAsync(municipality, housing)).ShouldNotContain("åtgärd");
        await DigestAsync(municipality);
        var mails = await MailAsync(municipality);
        mails.Single(m => m.To == police.EMail).Body.ShouldContain("Riktad polisinsats: försenad, skulle vara klar 20 november");
        mails.ShouldNotContain(m => m.To == housing.EMail);
    }

    [Theory, BothDatabases]
    public async Task Focus_StandsFirstOnTheUnitsPage_AndInItsDigest(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        var guards = await municipality.OrganisationAsync("Vaktbolaget", OrganisationKind.SecurityCompany);
        await municipality.UnitAsync("Vaktbolaget", "Bil 2", "vakt@example.se");
        using var guard = await municipality.PersonAsync(Role.Reporter, "Vaktbolaget");
        using var other = await municipality.PersonAsync(Role.Reporter, "Bostads AB");
        await municipality.SaveAsync(db =>
        {
            var at = municipality.Change.At;
            var series = new MeetingSeries(municipality.Code, Id<MeetingSeries>.New(at));
            var origin = new MeetingOrigin(municipality.Code, series.Id, "EST-möte", DocumentKind.Notes, "Samordnaren", null);
            var starts = SwedishTime.ToUtc(new DateOnly(2026, 11, 25), new TimeOnly(9, 0));
            var meeting = Meeting.Plan(municipality.Code, Id<Meeting>.New(at), origin, 1, starts, starts.AddHours(1), "Stadshuset").Value;
            var focus = new WeekFocus(municipality.Code, Id<WeekFocus>.New(at), meeting.Id, new(2026, 11, 18), new(2026, 11, 30));
            _ = focus.Ask(new FocusAsked(guards, "C1", null, FocusDays.Friday | FocusDays.Saturday, new(20, 0), new(1, 0)), 0).Value;
            db.AddRange(series, meeting, focus);
            return Task.FromResult(0);
        });
        using var participant = await municipality.PersonAsync(Role.Participant, "Bostads AB");
        (await TodayAsync(municipality, participant)).ShouldContain("EST-möte ons 09.00");
        var page = await guard.PageAsync("rapportera");
        page.QuerySelector(".week-focus")!.TextContent.ShouldContain("Område C1");
        page.QuerySelector(".week-focus")!.TextContent.ShouldContain("fre, lör 20.00–01.00");
        (await other.PageAsync("rapportera")).QuerySelector(".week-focus").ShouldBeNull();
        await DigestAsync(municipality);
        (await MailAsync(municipality)).Single(m => m.To == "vakt@example.se").Body.ShouldStartWith("Veckans fokus\n-------------\n  Område C1, fre, lör 20.00–01.00");
    }

    private static async Task<Guid> ReportedAsync(TestPerson guard, TestPerson coordinator)
    {
        var report = AReport.On("2026-11-18");
        await guard.PostJsonAsync("/api/v1/reports", report.Body());
        await coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
        return report.Id;
    }

    private static async Task<string> ProposedAsync(TestMunicipality municipality, TestPerson coordinator, Guid report)
    {
        var police = await municipality.OrganisationAsync("Polisen", OrganisationKind.Police);
        var measure = await coordinator.PostJsonAsync("/api/v1/measures", new
        {
            publicName = "Riktad polisinsats",
            kind = "presence",
            organisationId = police.Value,
            due = "2026-12-01",
            detail = Detail,
            reports = new[] { report },
        });
        return measure.GetProperty("measure").GetProperty("id").GetString()!;
    }

    private static async Task<string> TodayAsync(TestMunicipality municipality, TestPerson person) =>
        (await person.PageAsync($"/{municipality.Code}")).QuerySelector(".today")?.TextContent ?? string.Empty;

    private static Task<bool> DigestAsync(TestMunicipality municipality) => municipality.Host.InAsync(municipality.Code, async services =>
    {
        await services.GetRequiredService<SendDigestsJob>().RunAsync(FakeClock.At("2026-11-27 10:00").GetUtcNow().UtcDateTime, default);
        return true;
    });

    private static Task<List<QueuedMail>> MailAsync(TestMunicipality municipality) => municipality.ReadAsync(db => db.Set<QueuedMail>().AsNoTracking().ToListAsync());
}
