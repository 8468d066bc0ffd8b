using System.Net;
using System.Net.Http.Json;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.ReporterLinks;

public sealed class ReporterLinksTests
{
    [Theory, BothDatabases]
    public async Task List_ByReporter_IsForbidden(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        (await reporter.GetAsync("rapportlankar")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Open_UnknownExpiredOrEndedLink_SaysWhatToDo(TestDatabase database)
    {
        var (municipality, unit) = await WithUnitAsync(database);
        using var stranger = TestPerson.Stranger(municipality);
        (await stranger.GetAsync("/koppla/finns-inte")).StatusCode.ShouldBe(HttpStatusCode.Gone);

        var (_, old) = await LinkAsync(municipality, unit, municipality.Change.At.AddMonths(-13));
        var expired = await stranger.GetAsync($"/koppla/{old}");
        expired.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await expired.Content.ReadAsStringAsync()).ShouldContain("Be kommunens samordnare");

        var (id, secret) = await LinkAsync(municipality, unit, municipality.Change.At);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        (await coordinator.SubmitAsync("rapportlankar", $"form[action$='{id}/avsluta']")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await stranger.GetAsync($"/koppla/{secret}")).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await municipality.AuditAsync()).ShouldContain("reporter-link-revoked");
    }

    [Theory, BothDatabases]
    public async Task Pair_ByTheButtonOnly_LetsTheDeviceReportForItsUnitAndNothingElse(TestDatabase database)
    {
        var (municipality, unit) = await WithUnitAsync(database);
        await municipality.AreasAsync("C1");
        var (link, secret) = await LinkAsync(municipality, unit, municipality.Change.At);
        using var device = TestPerson.Stranger(municipality);

        var page = await device.PageAsync($"/koppla/{secret}");
        page.Body!.TextContent.ShouldContain("Norr");
        page.Body.TextContent.ShouldContain("Fastighetsskötare");
        (await DevicesAsync(municipality)).ShouldBeEmpty("opening a link pairs nothing");

        var paired = await device.SubmitAsync($"/koppla/{secret}", "form:has(.btn-wide)");
        paired.Headers.Location!.ToString().ShouldEndWith($"/{municipality.Code}/rapportera");
        var cookie = paired.Headers.GetValues("Set-Cookie").First(c => c.StartsWith(Cookies.Device, StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");

        (await SendAsync(device, AReport.On("2026-11-18").Body())).StatusCode.ShouldBe(HttpStatusCode.Created);
        var report = await municipality.ReadAsync(db => db.Set<Report>().SingleAsync());
        (report.UnitId, report.Function, report.SenderKind).ShouldBe((unit, "Fastighetsskötare", ActorKind.ReporterLink));

        (await device.GetAsync("rapportlankar")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await device.GetAsync("/api/v1/reports")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var elsewhere = await TestMunicipality.NewAsync(database);
        (await device.GetAsync($"/{elsewhere.Code}/inget-att-rapportera")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await municipality.AuditAsync()).ShouldContain("device-paired");
        (await DevicesAsync(municipality)).Single().LinkId.ShouldBe(link);
    }

    [Theory, BothDatabases]
    public async Task Revoke_OfADevice_TurnsItAwayAtOnce(TestDatabase database)
    {
        var (municipality, unit) = await WithUnitAsync(database);
        var (_, secret) = await LinkAsync(municipality, unit, municipality.Change.At);
        using var device = TestPerson.Stranger(municipality);
        await device.SubmitAsync($"/koppla/{secret}", "form:has(.btn-wide)");
        (await device.GetAsync("inget-att-rapportera")).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var coordinator = await municipality.PersonAsync(Role.Administrator);
        await coordinator.SubmitAsync("rapportlankar", "form[action*='/enheter/']");

        (await device.GetAsync("inget-att-rapportera")).Headers.Location!.ToString().ShouldBe("/koppla");
        (await SendAsync(device, AReport.On("2026-11-18").Body())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await municipality.AuditAsync()).ShouldContain("device-revoked");
    }

    [Theory, BothDatabases]
    public async Task Visit_OnANewDay_NotesTheDayOnly(TestDatabase database)
    {
        var (municipality, unit) = await WithUnitAsync(database);
        var secret = await municipality.SaveAsync(db =>
        {
            var (link, _) = ReporterLink.Issue(municipality.Code, unit, "Bilen", municipality.Change.At);
            var device = link.Pair(municipality.Change.At.AddDays(-3)).Value;
            db.AddRange(link, device.Device);
            return Task.FromResult(device.Secret);
        });
        using var device = TestPerson.Stranger(municipality);
        device.Client.DefaultRequestHeaders.Add("Cookie", $"{Cookies.Device}={secret}");
        await device.PageAsync("inget-att-rapportera");
        (await DevicesAsync(municipality)).Single().LastSeenOn.ShouldBe(new DateOnly(2026, 11, 23));
    }

    [Theory, BothDatabases]
    public async Task Create_WithoutUnit_IsToldSo_AndWithOneShowsTheLinkOnce(TestDatabase database)
    {
        var (municipality, unit) = await WithUnitAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        const string form = "form:has([name='Input.Name'])";
        var none = await coordinator.SubmitAsync("rapportlankar", form, ("Input.Name", "Fikarummet"), ("Input.Unit", ""));
        (await none.Content.ReadAsStringAsync()).ShouldContain("Välj vilken enhet");

        var made = await coordinator.SubmitAsync("rapportlankar", form, ("Input.Name", "Fikarummet"), ("Input.Unit", unit.ToString()));
        var html = await made.Content.ReadAsStringAsync();
        html.ShouldContain("/koppla/");
        html.ShouldContain("class=\"qr\"");
        (await coordinator.PageAsync("rapportlankar")).Body!.InnerHtml.ShouldNotContain("/koppla/");
        (await municipality.AuditAsync()).ShouldContain("reporter-link-created");
    }

    [Theory, BothDatabases]
    public async Task Sheets_ForChosenUnits_AreOnePageEachWithAFreshLink(TestDatabase database)
    {
        var (municipality, norr) = await WithUnitAsync(database);
        var syd = await municipality.UnitAsync("Lyktbo", "Syd");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var page = await coordinator.PageAsync("rapportlankar/blad");
        page.QuerySelectorAll("input[name=enhet]").Length.ShouldBe(2);
        var none = await coordinator.SubmitAsync("rapportlankar/blad", page, "form:has([name=enhet])", ("enhet", "ingen"));
        (await none.Content.ReadAsStringAsync()).ShouldContain("Välj minst en enhet");

        var made = await coordinator.SubmitAsync("rapportlankar/blad", "form:has([name=enhet])", ("enhet", norr.ToString()), ("enhet", syd.ToString()));
        var html = await made.Content.ReadAsStringAsync();
        html.Split("class=\"sheet\"").Length.ShouldBe(3);
        html.ShouldContain("ring 112");
        (await municipality.ReadAsync(db => db.Set<ReporterLink>().CountAsync())).ShouldBe(2);
    }

    private static async Task<(TestMunicipality Municipality, Id<Unit> Unit)> WithUnitAsync(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.OrganisationAsync("Lyktbo");
        return (municipality, await municipality.UnitAsync("Lyktbo"));
    }

    private static async Task<(Id<ReporterLink> Id, string Secret)> LinkAsync(TestMunicipality municipality, Id<Unit> unit, DateTime at)
    {
        var (link, secret) = ReporterLink.Issue(municipality.Code, unit, "Fikarummet", at);
        await municipality.SaveAsync(db => Task.FromResult(db.Add(link).Entity));
        return (link.Id, secret);
    }

    private static Task<List<PairedDevice>> DevicesAsync(TestMunicipality municipality) => municipality.ReadAsync(db => db.Set<PairedDevice>().ToListAsync());

    private static async Task<HttpResponseMessage> SendAsync(TestPerson device, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/reports") { Content = JsonContent.Create(body) };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await device.Client.SendAsync(request);
    }
}
