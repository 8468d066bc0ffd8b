using System.Net;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Meetings.ReadLinks;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>A council's residents read by a link of their own: what everyone may read, and nothing above it in the page source.</summary>
public sealed class ReadLinksTests
{
    private static readonly (string Name, OrganisationKind Kind)[] Members =
    [
        ("Polisen", OrganisationKind.Police), ("Socialtjänsten", OrganisationKind.MunicipalDepartment), ("Lyktan Fastigheter", OrganisationKind.HousingCompany),
    ];

    [Theory, BothDatabases]
    public async Task Link_IsMadeByTheCoordinator_ShownOnce_AndEndedAtOnce(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        var town = meeting.Municipality;
        using var participant = await town.PersonAsync(Role.Participant);
        using var resident = TestPerson.Stranger(town);
        var page = $"motesserier/{meeting.Series}/laslankar";
        (await participant.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await meeting.Coordinator.GetAsync($"motesserier/{Guid.NewGuid()}/laslankar")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var form = AMeeting.FormOf("laslank");
        (await (await meeting.Coordinator.SubmitAsync(page, form, ("Input.Function", " "))).Content.ReadAsStringAsync()).ShouldContain("Skriv inget personnamn");
        (await (await meeting.Coordinator.SubmitAsync(page, form, ("Input.Function", "Boende i Kolbäck"), ("Input.Months", "999"))).Content.ReadAsStringAsync()).ShouldContain("Välj hur länge");

        var made = await (await meeting.Coordinator.SubmitAsync(page, form, ("Input.Function", "Boende i Kolbäck"))).Content.ReadAsStringAsync();
        made.ShouldContain("class=\"qr\"");
        var secret = made[(made.IndexOf("/las/", StringComparison.Ordinal) + 5)..][..27];
        var stored = await town.ReadAsync(db => db.Set<ReadLink>().SingleAsync());
        (stored.TokenHash, stored.ExpiresOn, stored.LastSeenOn).ShouldBe((LinkSecret.HashOf(secret), SwedishTime.DayOf(town.Change.At).AddMonths(12), null));
        var list = await (await meeting.Coordinator.GetAsync(page)).Content.ReadAsStringAsync();
        list.ShouldContain("Boende i Kolbäck");
        list.ShouldNotContain(secret);

        var opened = await resident.GetAsync($"/las/{secret}");
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        opened.Headers.CacheControl!.NoStore.ShouldBeTrue();
        opened.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        opened.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"]);
        var text = await opened.Content.ReadAsStringAsync();
        text.ShouldContain("onsdag 25 november 2026");
        text.ShouldContain("noindex");
        (await meeting.Coordinator.PageAsync(page)).Body!.TextContent.ShouldContain(SwedishTime.DayOf(town.Change.At).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        var calendar = Encoding.UTF8.GetString(await (await resident.GetAsync($"/las/{secret}/calendar.ics")).Content.ReadAsByteArrayAsync());
        calendar.ShouldContain("DTSTART:20261125T080000Z");
        calendar.ShouldNotContain("URL:");

        // The language is changed where one is, though the page tells no referrer.
        var english = await resident.SubmitAsync($"/las/{secret}", "form[action='/sprak']");
        english.Headers.Location!.ToString().ShouldBe($"/las/{secret}");
        (await resident.PageAsync($"/las/{secret}")).Body!.TextContent.ShouldContain("What we said at the meetings");

        (await meeting.Coordinator.SubmitAsync(page, "form[action$='/avsluta']")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var ended = await resident.GetAsync($"/las/{secret}");
        ended.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await ended.Content.ReadAsStringAsync()).ShouldContain("The link has been ended");
        (await resident.GetAsync($"/las/{secret}/{meeting.Id}")).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await resident.GetAsync($"/las/{secret}/calendar.ics")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await town.AuditAsync()).Where(e => e.StartsWith("read-link", StringComparison.Ordinal)).ShouldBe(["read-link-created", "read-link-revoked"]);
    }

    [Theory, BothDatabases]
    public async Task Link_UnknownOrExpired_SaysWhy(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var resident = TestPerson.Stranger(town);
        (await resident.GetAsync("/las/finns-inte")).StatusCode.ShouldBe(HttpStatusCode.Gone);
        var (link, secret) = ReadLink.Issue(town.Code, await AMeeting.SeriesAsync(town), "Boende", 3, town.Change.At.AddMonths(-4)).Value;
        await town.SaveAsync(db =>
        {
            db.Add(link);
            return Task.FromResult(0);
        });
        var expired = await resident.GetAsync($"/las/{secret}");
        expired.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await expired.Content.ReadAsStringAsync()).ShouldContain("Länken gällde till och med");
    }

    [Theory, BothDatabases]
    public async Task Resident_ReadsNothingAboveWhatIsForAll(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        var town = meeting.Municipality;
        using var resident = TestPerson.Stranger(town);
        var secret = await LinkAsync(town, meeting.Series);
        await town.AreasAsync("C1", "C2", "C3");
        var picture = await meeting.Coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        await meeting.OpenAsync();
        await meeting.AttendAsync("Polisen");
        await RoomTests.FillAsync(meeting);
        var police = await town.OrganisationAsync("Polisen", OrganisationKind.Police);
        await meeting.Coordinator.PostJsonAsync("/api/v1/measures", new { id = Guid.NewGuid(), publicName = "Riktad polisinsats", kind = "presence", organisationId = police.Value, due = "2026-12-07", areaCode = "C1", detail = "hemlig-detalj", meetingId = meeting.Id });

        // Nothing of a meeting that goes on, or of a picture that is a draft.
        var before = await (await resident.GetAsync($"/las/{secret}")).Content.ReadAsStringAsync();
        before.ShouldNotContain("hemlig-");
        (await resident.GetAsync($"/las/{secret}/{meeting.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        // Where the police look this week, and what is said to managers, is nothing for residents.
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Priorities, "fokus", ("Focus.Organisation", police.ToString()), ("Focus.Where", "omrade:C1"), ("dag-Friday", "true")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Tell, "beratta", ("text-Managers", "Till chefer hemlig-chef"), ("text-Public", "Till allmänheten öppen-text")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Adopt, "faststall"));
        await meeting.Coordinator.PostJsonAsync($"/api/v1/situation-pictures/{picture.GetProperty("id").GetString()}/adopt");
        foreach (var address in (string[])[$"/las/{secret}", $"/las/{secret}/{meeting.Id}"])
        {
            var source = await (await resident.GetAsync(address)).Content.ReadAsStringAsync();
            source.ShouldContain("hemlig-All");
            source.ShouldNotContain("hemlig-Authorities");
            source.ShouldNotContain("hemlig-MunicipalityAndPolice");
            source.ShouldNotContain("hemlig-detalj");
            source.ShouldNotContain("hemlig-chef");
            source.ShouldNotContain("fre 20");
        }

        // The picture's item has one note, for the authorities: the paper says that something is left out, and not that nothing was noted.
        var notes = await resident.PageAsync($"/las/{secret}/{meeting.Id}");
        notes.Body!.TextContent.ShouldContain("Riktad polisinsats");
        notes.Body!.TextContent.ShouldContain("öppen-text");
        notes.QuerySelectorAll("section.notes-section").Single(s => s.QuerySelector("h2")!.TextContent.StartsWith("5. ", StringComparison.Ordinal)).TextContent.ShouldContain("1 texter har en snävare läsekrets");

        // The link opens its own series and no page of those who sign in.
        (await resident.GetAsync($"/{town.Code}/moten/{meeting.Id}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var other = await LinkAsync(town, await AMeeting.SeriesAsync(town));
        (await resident.GetAsync($"/las/{other}/{meeting.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task SharedSeries_IsReadInTheLinksOwnMunicipalityOnly(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        var neighbour = await TestMunicipality.NewAsync(database);
        using var resident = TestPerson.Stranger(neighbour);
        await meeting.Municipality.SaveAsync(db =>
        {
            db.Add(new SeriesParticipant(meeting.Municipality.Code, meeting.Series, neighbour.Code));
            return Task.FromResult(0);
        });
        var secret = await LinkAsync(neighbour, meeting.Series);
        await meeting.OpenAsync();
        await meeting.AttendAsync("Polisen");
        await RoomTests.FillAsync(meeting);
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Adopt, "faststall"));

        var source = await (await resident.GetAsync($"/las/{secret}")).Content.ReadAsStringAsync();
        source.ShouldContain("EST-möte");
        source.ShouldContain("Inget möte har hållits än.");
        source.ShouldNotContain("hemlig-");
        (await resident.GetAsync($"/las/{secret}/{meeting.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> LinkAsync(TestMunicipality town, Id<MeetingSeries> series) =>
        (await town.DoAsync<ReadLinkHandler, FreshReadLink>(h => h.CreateAsync(new(series, "Boende i Kolbäck", 12), town.Change, default))).Secret;
}
