using System.Net;
using AngleSharp.Html.Parser;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.People;

public sealed class PeopleTests
{
    private const string Password = "tre ord i rad 7";
    private const string InviteForm = "form:has(input[value='bjud-in'])";

    [Theory, BothDatabases]
    public async Task Invite_ByParticipant_IsForbidden_AndWithHoles_SaysWhichFields(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var participant = await municipality.PersonAsync(Role.Participant);
        (await participant.GetAsync("personer")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        (await coordinator.GetAsync($"personer/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var refused = await (await coordinator.SubmitAsync("personer", InviteForm, ("Input.EMail", "nej"))).Content.ReadAsStringAsync();
        refused.ShouldContain("Skriv en e-postadress.");
        refused.ShouldContain("Välj organisation.");
        refused.ShouldContain("Välj minst en roll.");
    }

    [Theory, BothDatabases]
    public async Task Invite_GivesALinkThatWorksOnce_AndASecondLookChangesNothing(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(await LyktaHost.WithPasswordsAsync(database));
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var eMail = $"ny-{Guid.NewGuid():N}@example.se";
        var link = await InviteAsync(coordinator, eMail, "participant");
        (await municipality.ReadAsync(db => db.Set<QueuedMail>().SingleAsync(m => m.To == eMail))).Body.ShouldContain(link);

        using var browser = TestPerson.Stranger(municipality);
        await browser.PageAsync(link);
        await browser.PageAsync(link);
        var weak = await browser.SubmitAsync(link, "main form", ("Input.Password", "sommar2026!!"));
        (await weak.Content.ReadAsStringAsync()).ShouldContain("lätt att gissa");
        (await browser.SubmitAsync(link, "main form", ("Input.Password", Password))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.GetAsync("organisationer")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.PageAsync(link)).QuerySelector("main")!.TextContent.ShouldContain("Länken fungerar inte längre");
        (await municipality.AuditAsync()).TakeLast(5).ShouldBe(["role-given", "person-invited", "one-time-link-issued", "one-time-link-used", "signed-in"]);

        using var later = TestPerson.Stranger(municipality);
        (await later.SubmitAsync("/logga-in", "form:has([name='Input.Password'])", ("Input.EMail", eMail), ("Input.Password", Password))).StatusCode.ShouldBe(HttpStatusCode.Found);

        // Five wrong ones lock the account, and the right one no longer helps: each is told, to the person and to whoever watches over the work.
        using var guesser = TestPerson.Stranger(municipality);
        for (var i = 0; i < 6; i++)
        {
            await guesser.SubmitAsync("/logga-in", "form:has([name='Input.Password'])", ("Input.EMail", eMail), ("Input.Password", i < 5 ? "fel" : Password));
        }

        (await browser.PageAsync("/konto")).QuerySelector("#misslyckade tbody")!.TextContent.ShouldContain("6");
        using var officer = await municipality.PersonAsync(Role.DataProtectionOfficer);
        var counted = (await officer.PageAsync("granskningslogg")).QuerySelector("#misslyckade tbody")!.TextContent;
        (counted.Contains("2026-11-23", StringComparison.Ordinal) && counted.Contains("Lösenord", StringComparison.Ordinal) && counted.Contains('6', StringComparison.Ordinal)).ShouldBeTrue(counted);
        var kept = await municipality.ReadAsync(db => db.Set<AuditEntry>().Where(e => e.Event == "sign-in-failed").OrderBy(e => e.Number).Select(e => e.Details).ToListAsync());
        kept.ShouldAllBe(d => !d.Contains(eMail, StringComparison.Ordinal));
        (kept.Count(d => d.Contains("wrong", StringComparison.Ordinal)), kept.Count(d => d.Contains("locked", StringComparison.Ordinal))).ShouldBe((4, 2));
    }

    [Theory, BothDatabases]
    public async Task Forgot_SaysTheSame_WhetherTheAddressIsKnownOrNot(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var known = await municipality.PersonAsync(Role.Participant);
        using var stranger = TestPerson.Stranger(municipality);
        var answers = new List<string>();
        foreach (var address in (string[])[known.EMail, $"okand-{Guid.NewGuid():N}@example.se"])
        {
            var answer = await stranger.SubmitAsync("/glomt-losenord", "main form", ("Input.EMail", address));
            answers.Add($"{answer.StatusCode} {answer.Headers.Location}");
        }

        answers[0].ShouldBe(answers[1]);
        (await municipality.ReadAsync(db => db.Set<QueuedMail>().CountAsync(m => m.To == known.EMail))).ShouldBe(1);
    }

    /// <summary>Asked for on one device and read on another: whoever sees both types what the first one shows.</summary>
    [Theory, BothDatabases]
    public async Task Link_AskedForElsewhere_AsksForTheCodeShownThere_FiveTimes_ForTenMinutes(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(await LyktaHost.StartAsync(database, LyktaHost.Monday));
        using var person = await municipality.PersonAsync(Role.Participant);
        using var asking = TestPerson.Stranger(municipality);
        var (link, code) = await AskAsync();
        (await asking.SubmitAsync(link, "main form")).StatusCode.ShouldBe(HttpStatusCode.Found, "the browser that asked is asked for nothing more");

        (link, code) = await AskAsync();
        using var reading = TestPerson.Stranger(municipality);
        (await TypeAsync("")).ShouldContain("Koden stämmer inte");
        (await TypeAsync("000000")).ShouldContain("Koden stämmer inte");
        (await reading.SubmitAsync(link, "main form", ("Input.Code", $"{code[..3]} {code[3..]}"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await reading.PageAsync("/konto")).QuerySelector("#misslyckade tbody")!.TextContent.ShouldContain("Engångslänk");

        (link, code) = await AskAsync();
        for (var i = 0; i < OneTimeLink.MostTries; i++)
        {
            await TypeAsync("111111");
        }

        (await reading.PageAsync(link)).QuerySelector("main")!.TextContent.ShouldContain("Länken fungerar inte längre");
        (await municipality.AuditAsync()).Count(e => e == "sign-in-failed").ShouldBe(2 + OneTimeLink.MostTries);

        (link, code) = await AskAsync();
        municipality.Host.Clock.Advance(TimeSpan.FromMinutes(10));
        (await asking.PageAsync(link)).QuerySelector("main")!.TextContent.ShouldContain("Länken fungerar inte längre");
        await municipality.Host.DisposeAsync();

        async Task<(string Link, string Code)> AskAsync()
        {
            await asking.SubmitAsync("/glomt-losenord", "main form", ("Input.EMail", person.EMail));
            var shown = (await asking.PageAsync("/glomt-losenord?skickat=1")).QuerySelector("main strong.nowrap")!.TextContent;
            return (await LatestLinkAsync(municipality, person.EMail), string.Concat(shown.Where(char.IsAsciiDigit)));
        }

        async Task<string> TypeAsync(string typed) => await (await reading.SubmitAsync(link, "main form", ("Input.Code", typed))).Content.ReadAsStringAsync();
    }

    [Theory, BothDatabases]
    public async Task End_RevokesTokensAtOnce_AndTheLastManagerStays(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var leaving = await municipality.PersonAsync(Role.Participant);
        (await leaving.GetAsync("/api/v1/organisations")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var end = "form:has(input[value='avsluta'])";
        (await coordinator.SubmitAsync($"personer/{await MembershipAsync(municipality, leaving)}", end)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await leaving.GetAsync("/api/v1/organisations")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await municipality.AuditAsync()).ShouldContain("membership-ended");

        var last = await coordinator.SubmitAsync($"personer/{await MembershipAsync(municipality, coordinator)}", end);
        (await last.Content.ReadAsStringAsync()).ShouldContain("Kommunen behöver minst en person");
    }

    [Theory, BothDatabases]
    public async Task Roles_BelongToTheMembership_AndAreNotAddedUp(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(await LyktaHost.WithPasswordsAsync(database));
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await municipality.OrganisationAsync("Aktiv Fritid");
        var eMail = $"bada-{Guid.NewGuid():N}@example.se";
        var link = await InviteAsync(coordinator, eMail, "participant");
        await InviteAsync(coordinator, eMail, "reporter", "Aktiv Fritid");
        link = await LatestLinkAsync(municipality, eMail);
        using var person = TestPerson.Stranger(municipality);
        await person.SubmitAsync(link, "main form", ("Input.Password", Password));

        // First by name is Aktiv Fritid, where the person only reports.
        (await person.GetAsync("api-nycklar")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await person.PageAsync("organisationer");
        page.QuerySelector(".who")!.TextContent.ShouldContain("Aktiv Fritid · Rapportör");
        await person.SubmitAsync("organisationer", page, "form[action$='byt-organisation']");
        (await person.PageAsync("organisationer")).QuerySelector(".who")!.TextContent.ShouldContain("Deltagare");
    }

    [Theory, BothDatabases]
    public async Task SignIn_AfterManyWrongPasswords_IsStoppedForThatAddress(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(await LyktaHost.WithPasswordsAsync(database));
        using var stranger = TestPerson.Stranger(municipality);
        var eMail = $"gissad-{Guid.NewGuid():N}@example.se";
        var html = "";
        for (var i = 0; i < 11; i++)
        {
            html = await (await stranger.SubmitAsync("/logga-in", "form:has([name='Input.Password'])", ("Input.EMail", eMail), ("Input.Password", "fel"))).Content.ReadAsStringAsync();
        }

        html.ShouldContain("För många försök");
        municipality.Host.FaultsSoFar().ShouldContain("Sign-in failed: Password, Unknown");
        municipality.Host.FaultsSoFar().ShouldContain("Sign-in failed: Password, Stopped");
        municipality.Host.FaultsSoFar().ShouldNotContain(eMail);
    }

    [Theory, BothDatabases]
    public async Task Token_IsShownOnce_Works_AndIsRevoked(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var made = await coordinator.SubmitAsync("api-nycklar", "form:has(input[value='nyckel'])", ("Input.Purpose", "Överföring"));
        var page = await new HtmlParser().ParseDocumentAsync(await made.Content.ReadAsStringAsync());
        page.QuerySelector(".copy-value")!.TextContent.ShouldStartWith(ApiToken.Prefix);
        page.QuerySelector("table")!.TextContent.ShouldContain("Överföring");
        (await coordinator.PageAsync("api-nycklar")).QuerySelector(".copy-value").ShouldBeNull();
        (await coordinator.SubmitAsync("api-nycklar", "form[action$='aterkalla']")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await municipality.AuditAsync()).TakeLast(1).ShouldBe(["token-revoked"]);
    }

    private static async Task<string> InviteAsync(TestPerson by, string eMail, string role, string? organisation = null)
    {
        var page = await by.PageAsync("personer");
        var choice = page.QuerySelectorAll("select[name='Input.Organisation'] option[value]:not([value=''])").First(o => organisation is null || o.TextContent == organisation);
        var answer = await by.SubmitAsync("personer", page, InviteForm, ("Input.EMail", eMail), ("Input.Roles", role), ("Input.Organisation", choice.GetAttribute("value")!));
        var html = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        return new Uri(html.QuerySelector(".copy-value")!.TextContent).AbsolutePath;
    }

    private static async Task<string> LatestLinkAsync(TestMunicipality municipality, string eMail)
    {
        var bodies = await municipality.ReadAsync(db => db.Set<QueuedMail>().Where(m => m.To == eMail).OrderBy(m => m.Id).Select(m => m.Body).ToListAsync());
        var hashes = await municipality.ReadAsync(db => db.Set<OneTimeLink>().Where(l => l.UsedAt == null).Select(l => l.Hash).ToListAsync());
        return bodies.Select(b => "/engangslank/" + b.Split("/engangslank/")[1].Split('\n')[0]).Single(p => hashes.Contains(ApiToken.HashOf(p.Split('/')[^1])));
    }

    private static Task<string> MembershipAsync(TestMunicipality municipality, TestPerson person) => municipality.ReadAsync(async db =>
        (await (from m in db.Set<Membership>() join p in db.Set<Person>() on m.PersonId equals p.Id where p.Email == person.EMail select m.Id).FirstAsync()).ToString());
}
