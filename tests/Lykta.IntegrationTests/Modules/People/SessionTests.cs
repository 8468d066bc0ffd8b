using System.Net;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.People;

/// <summary>A session is a row, read with every request: what has ended has ended with the next one.</summary>
public sealed class SessionTests
{
    private const string Phone = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

    [Theory, BothDatabases]
    public async Task Token_OpensNothing_AfterAYear(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        host.Clock.Advance(TimeSpan.FromDays(364));
        (await person.GetAsync("/api/v1/reports")).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Clock.Advance(TimeSpan.FromDays(2));
        (await person.GetAsync("/api/v1/reports")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, BothDatabases]
    public async Task Account_ListsWhereOneIsSignedIn_AndEndsOne(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Participant);
        using var here = await municipality.BrowserAsync(person);
        using var phone = new TestPerson(municipality, person.EMail, null);
        phone.Client.DefaultRequestHeaders.Add("User-Agent", Phone);
        await phone.SubmitAsync(await municipality.LinkAsync(person.EMail), "main form");

        var page = await here.PageAsync("/konto");
        var rows = page.QuerySelectorAll("#inloggningar tbody tr");
        rows.Length.ShouldBe(2);
        rows.Count(r => r.TextContent.Contains("Chrome på Android", StringComparison.Ordinal)).ShouldBe(1);
        rows.Count(r => r.TextContent.Contains("den här", StringComparison.Ordinal)).ShouldBe(1);
        rows.ShouldAllBe(r => r.TextContent.Contains("Engångslänk"));
        (await here.SubmitAsync("/konto", page, "#inloggningar form[action*='/inloggningar/'][action$='/avsluta']:not(#logga-ut-overallt)")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await phone.GetAsync("organisationer")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await here.GetAsync("organisationer")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await municipality.AuditAsync()).TakeLast(1).ShouldBe(["session-ended"]);
    }

    [Theory, BothDatabases]
    public async Task SignOutEverywhere_EndsTheOthers_AndSomebodyElsesIsNotThere(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Participant);
        using var here = await municipality.BrowserAsync(person);
        using var there = await municipality.BrowserAsync(person);
        using var other = await municipality.PersonAsync(Role.Participant);
        using var othersBrowser = await municipality.BrowserAsync(other);
        var theirs = await municipality.ReadAsync(db => (from s in db.Set<Session>() join p in db.Set<Person>() on s.PersonId equals p.Id where p.Email == other.EMail select s.Id).SingleAsync());

        var page = await here.PageAsync("/konto");
        page.QuerySelector("#inloggningar form[action*='/inloggningar/'][action$='/avsluta']:not(#logga-ut-overallt)")!.SetAttribute("action", $"/konto/inloggningar/{theirs}/avsluta");
        (await here.SubmitAsync("/konto", page, "#inloggningar form[action*='/inloggningar/'][action$='/avsluta']:not(#logga-ut-overallt)")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await here.SubmitAsync("/konto", "#logga-ut-overallt");

        (await there.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await here.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await othersBrowser.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, BothDatabases]
    public async Task Administrator_EndsAPersonsSessions_AndTheNextRequestKnows(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var person = await municipality.PersonAsync(Role.Participant);
        using var browser = await municipality.BrowserAsync(person);
        var page = $"personer/{await MembershipAsync(municipality, person)}";

        await coordinator.SubmitAsync(page, "form:has(input[value='logga-ut'])");
        (await browser.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var again = await municipality.BrowserAsync(person);
        (await again.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await coordinator.SubmitAsync(page, "form:has(input[value='avsluta'])");
        (await again.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await municipality.AuditAsync()).Where(e => e is "signed-in" or "sessions-ended" or "membership-ended").ShouldBe(["signed-in", "sessions-ended", "signed-in", "membership-ended"]);
    }

    [Theory, BothDatabases]
    public async Task Cookie_AfterSignOut_OrUnderAnotherStamp_OrCutShort_OpensNothing(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Participant);
        using var browser = await municipality.BrowserAsync(person);
        var kept = Cookie(await browser.SubmitAsync(await municipality.LinkAsync(person.EMail), "main form"));
        (await StatusAsync(municipality.Host.Address, kept)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(municipality.Host.Address, kept[..^20])).ShouldBe(HttpStatusCode.Redirect);
        (await StatusAsync(municipality.Host.Address, kept[..^5] + "AAAAA")).ShouldBe(HttpStatusCode.Redirect);

        (await browser.SubmitAsync("organisationer", "form[action='/logga-ut']")).Headers.Location!.ToString().ShouldBe("/logga-in");
        (await StatusAsync(municipality.Host.Address, kept)).ShouldBe(HttpStatusCode.Redirect);

        using var later = new TestPerson(municipality, person.EMail, null);
        var second = Cookie(await later.SubmitAsync(await municipality.LinkAsync(person.EMail), "main form"));
        (await StatusAsync(municipality.Host.Address, second)).ShouldBe(HttpStatusCode.OK);
        await municipality.SaveAsync(db => db.Set<Person>().Where(p => p.Email == person.EMail).ExecuteUpdateAsync(set => set.SetProperty(p => p.SecurityStamp, "another")));
        (await StatusAsync(municipality.Host.Address, second)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, BothDatabases]
    public async Task Session_EndedAtOneNode_HasEndedAtTheOther_WithTheNextRequest(TestDatabase database)
    {
        await using var first = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        await using var second = await LyktaHost.StartAsync(first.Services.GetRequiredService<Lykta.Platform.LyktaSettings>(), first.Clock, database);
        var municipality = await TestMunicipality.NewAsync(first);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var person = await municipality.PersonAsync(Role.Participant);
        using var browser = new TestPerson(municipality, person.EMail, null);
        var cookie = Cookie(await browser.SubmitAsync(await municipality.LinkAsync(person.EMail), "main form"));
        using var token = person.At(second.Address);
        (await StatusAsync(second.Address, cookie)).ShouldBe(HttpStatusCode.OK);
        (await token.GetAsync("/api/v1/organisations")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await coordinator.SubmitAsync($"personer/{await MembershipAsync(municipality, person)}", "form:has(input[value='avsluta'])");

        (await StatusAsync(second.Address, cookie)).ShouldBe(HttpStatusCode.Redirect);
        (await token.GetAsync("/api/v1/organisations")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, BothDatabases]
    public async Task Session_UnusedForTenHours_IsOver_AndTheTimeLastUsedIsKeptToTheMinutes(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        using var person = await municipality.PersonAsync(Role.Participant);
        using var browser = await municipality.BrowserAsync(person);
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        await browser.PageAsync("/konto");
        (await municipality.ReadAsync(db => db.Set<Session>().SingleAsync())).SeenAt.ShouldBe(host.Clock.GetUtcNow().UtcDateTime);
        host.Clock.Advance(TimeSpan.FromHours(10) + TimeSpan.FromMinutes(1));
        (await browser.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, BothDatabases]
    public async Task Session_UsedEveryFewHours_IsOverAfterAWeek(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        using var person = await municipality.PersonAsync(Role.Participant);
        using var browser = await municipality.BrowserAsync(person);
        for (var hours = 0; hours < 7 * 24; hours += 8)
        {
            (await browser.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.OK, $"after {hours} hours");
            host.Clock.Advance(TimeSpan.FromHours(8));
        }

        (await browser.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory, BothDatabases]
    public async Task Token_RevokedCutShortOrOfAnotherMunicipality_OpensNothing(TestDatabase database)
    {
        var (here, there) = (await TestMunicipality.NewAsync(database), await TestMunicipality.NewAsync(database));
        using var person = await here.PersonAsync(Role.Coordinator);
        (await person.GetAsync("/api/v1/organisations")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await person.GetAsync($"/{there.Code}/organisationer")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var wrong in (string[])[person.Token![..^1], person.Token + "0", person.Token.ToUpperInvariant(), "lykta_", new string('x', 9000)])
        {
            using var other = new TestPerson(here, person.EMail, wrong);
            (await other.GetAsync("/api/v1/organisations")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, wrong[..6]);
        }

        await person.SubmitAsync("api-nycklar", "form[action$='aterkalla']");
        (await person.GetAsync("/api/v1/organisations")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static string Cookie(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]).Last(c => c.StartsWith(Cookies.Session + "=", StringComparison.Ordinal));

    private static async Task<HttpStatusCode> StatusAsync(Uri server, string cookie)
    {
        using var bare = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/konto");
        request.Headers.Add("Cookie", cookie);
        return (await bare.SendAsync(request)).StatusCode;
    }

    [Theory, BothDatabases]
    public async Task SignOut_EmptiesWhatTheBrowserKeeps(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Reporter);
        using var browser = await municipality.BrowserAsync(person);
        var answer = await browser.SubmitAsync("rapportera", "form[action='/logga-ut']");
        answer.Headers.GetValues("Clear-Site-Data").Single().ShouldBe("\"cache\", \"storage\"");
    }

    private static Task<Kernel.Id<Membership>> MembershipAsync(TestMunicipality municipality, TestPerson person) => municipality.ReadAsync(db => (
        from m in db.Set<Membership>() join p in db.Set<Person>() on m.PersonId equals p.Id where p.Email == person.EMail select m.Id).SingleAsync());
}
