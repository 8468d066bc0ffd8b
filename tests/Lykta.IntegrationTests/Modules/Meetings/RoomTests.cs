using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>What is on the wall is what everyone present may read; the rest is a number, and not in the page source.</summary>
public sealed class RoomTests
{
    private static readonly (string Name, OrganisationKind Kind)[] Members =
    [
        ("Polisen", OrganisationKind.Police), ("Socialtjänsten", OrganisationKind.MunicipalDepartment), ("Räddningstjänsten", OrganisationKind.RescueService), ("Lyktan Fastigheter", OrganisationKind.HousingCompany),
    ];

    private static readonly AgendaKind[] Kinds = [.. Enum.GetValues<AgendaKind>().Where(k => k != AgendaKind.Topic)];

    [Theory, BothDatabases]
    public async Task Room_ShowsNoTextAboveTheLeastEntitledPresent(TestDatabase database)
    {
        using var meeting = await FilledAsync(database);

        // What the meeting before left is read at this one.
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Adopt, "faststall"));
        await meeting.PlanAsync("2026-12-02");
        await meeting.OpenAsync();
        await meeting.AttendAsync("Polisen");
        await FillAsync(meeting);

        // Every mix of the four organisations, and the empty room.
        for (var mix = 0; mix < 1 << Members.Length; mix++)
        {
            var present = Members.Where((_, i) => (mix & (1 << i)) != 0).ToList();
            await meeting.AttendAsync([.. present.Select(m => m.Name)]);
            var step = RoomRule.Of(present.Select(m => new Present(AttendeeKind.Organisation, m.Kind)));
            foreach (var kind in Kinds)
            {
                var source = await (await meeting.Coordinator.GetAsync(meeting.Room(kind))).Content.ReadAsStringAsync();
                foreach (var audience in Enum.GetValues<Audience>().Where(a => a > step))
                {
                    source.ShouldNotContain($"hemlig-{audience}", Case.Insensitive, $"{kind}, {string.Join("+", present.Select(m => m.Name))}");
                }

                if (kind is AgendaKind.LastDecisions or AgendaKind.RoundTable or AgendaKind.Picture or AgendaKind.Escalate)
                {
                    foreach (var audience in Enum.GetValues<Audience>().Where(a => a <= step))
                    {
                        source.ShouldContain($"hemlig-{audience}");
                    }

                    source.Contains("dolt i detta rum", StringComparison.Ordinal).ShouldBe(step != Audience.MunicipalityAndPolice, $"{kind} {step}");
                }
            }
        }
    }

    /// <summary>Room, overview, notes in every shape, JSON, calendar and search: for each kind of organisation, its own step and nothing above.</summary>
    [Theory, BothDatabases]
    public async Task Viewer_ReadsNothingAboveTheirStep_Anywhere(TestDatabase database)
    {
        using var meeting = await FilledAsync(database);
        var api = $"/api/v1/meetings/{meeting.Id}";
        string[] addresses =
        [
            meeting.Page, .. Kinds.Select(meeting.Room), $"{meeting.Page}/anteckningar", $"{meeting.Page}/anteckningar?lasare=alla", $"{meeting.Page}/docx", $"{meeting.Page}/docx?lasare=alla",
            $"{meeting.Page}/calendar.ics", api, $"{api}/decisions", $"{api}/calendar.ics", "/api/v1/meetings", "moten", "lagesbild/2026-W47", "/api/v1/situation-pictures/2026-W47", "atgarder?status=all", "atgarder?q=hemlig",
            "/api/v1/measures", "/api/v1/measures?q=hemlig", "rapporter?q=hemlig", "idag",
        ];
        foreach (var (name, kind) in Members)
        {
            using var viewer = await meeting.Municipality.PersonAsync(Role.Participant, name, kind);
            var step = RoomRule.Of([new Present(AttendeeKind.Organisation, kind)]);
            foreach (var address in addresses)
            {
                var answer = await viewer.GetAsync(address);
                var source = await TextOfAsync(answer);
                foreach (var audience in Enum.GetValues<Audience>().Where(a => a > (address.Contains("lasare", StringComparison.Ordinal) ? Audience.All : step)))
                {
                    source.ShouldNotContain($"hemlig-{audience}", Case.Insensitive, $"{name} at {address}");
                }

                if (address.EndsWith("anteckningar", StringComparison.Ordinal) || address.EndsWith("docx", StringComparison.Ordinal) || address == api)
                {
                    answer.IsSuccessStatusCode.ShouldBeTrue(address);
                    source.ShouldContain($"hemlig-{step}", Case.Sensitive, $"{name} at {address}");
                }
            }
        }
    }

    [Theory, BothDatabases]
    public async Task WhereThePoliceLook_IsHeardByMunicipalityAndPoliceAlone(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        await meeting.Municipality.AreasAsync("C1");
        await meeting.OpenAsync();
        var police = Members.Single(m => m.Kind == OrganisationKind.Police).Name;
        await meeting.AttendAsync(police);
        var id = await meeting.Municipality.OrganisationAsync(police, OrganisationKind.Police);
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Priorities, "fokus", ("Focus.Organisation", id.ToString()), ("Focus.Where", "omrade:C1"), ("dag-Friday", "true")));
        foreach (var (name, kind) in Members)
        {
            using var viewer = await meeting.Municipality.PersonAsync(Role.Participant, name, kind);
            var hears = kind is OrganisationKind.Police or OrganisationKind.MunicipalDepartment;
            (await viewer.GetJsonAsync($"/api/v1/meetings/{meeting.Id}")).GetProperty("weekFocus").GetArrayLength().ShouldBe(hears ? 1 : 0, name);
            (await TextOfAsync(await viewer.GetAsync($"{meeting.Page}/anteckningar"))).Contains("fre 20", StringComparison.Ordinal).ShouldBe(hears, name);
        }
    }

    private static async Task<string> TextOfAsync(HttpResponseMessage answer)
    {
        if (answer.Content.Headers.ContentType?.MediaType != Lykta.Platform.Documents.WordDocument.ContentType)
        {
            return await answer.Content.ReadAsStringAsync();
        }

        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        return word.MainDocumentPart!.Document!.InnerText;
    }

    [Theory, BothDatabases]
    public async Task Participant_ReadsNoMoreInTheRoomThanAlone(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        using var housing = await meeting.Municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        await meeting.OpenAsync();
        await meeting.AttendAsync("Polisen");
        await FillAsync(meeting);

        foreach (var page in (string[])[meeting.Page, meeting.Room(AgendaKind.RoundTable), $"/api/v1/meetings/{meeting.Id}"])
        {
            var source = await (await housing.GetAsync(page)).Content.ReadAsStringAsync();
            source.ShouldContain("hemlig-All");
            source.ShouldNotContain("hemlig-Authorities");
            source.ShouldNotContain("hemlig-MunicipalityAndPolice");
        }

        // A participant may look, and neither open, decide nor move anything.
        (await housing.PageAsync(meeting.Room(AgendaKind.RoundTable))).QuerySelector(AMeeting.FormOf("beslut")).ShouldBeNull();
        (await housing.PostAsync($"/api/v1/meetings/{meeting.Id}/decisions", new { text = "x", function = "y" })).StatusCode.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    /// <summary>An open meeting with a picture, and texts of every audience.</summary>
    private static async Task<AMeeting> FilledAsync(TestDatabase database)
    {
        var meeting = await AMeeting.NewAsync(database, Members);
        await meeting.Municipality.AreasAsync("C1", "C2", "C3");
        await meeting.Coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        await meeting.OpenAsync();
        await meeting.AttendAsync("Polisen");
        await FillAsync(meeting);
        return meeting;
    }

    /// <summary>One text of every audience in every place where a text can lie.</summary>
    internal static async Task FillAsync(AMeeting meeting)
    {
        var note = 4;
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var word = audience.ToString();
            await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "inspel", ("Said.Words", $"Inspel hemlig-{word}"), ("Said.Seat", await SeatAsync(meeting)), ("Said.Audience", word), ("Said.Follow", "true")));
            await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "beslut", ("Decision.Words", $"Beslut hemlig-{word}"), ("Decision.Function", "Gatuchef"), ("Decision.Audience", word)));
            await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Escalate, "lyft", ("Lift.Words", $"Lyft hemlig-{word}"), ("Lift.Audience", word)));
            await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync($"{meeting.Page}/rum/{note++}", AMeeting.FormOf("anteckna"), ("Note.Words", $"Anteckning hemlig-{word}"), ("Note.Audience", word)));
        }

        var owner = (await meeting.Municipality.OrganisationAsync("Tekniska kontoret", OrganisationKind.MunicipalDepartment)).Value;
        foreach (var audience in Enum.GetValues<Audience>())
        {
            await meeting.Coordinator.PostJsonAsync("/api/v1/measures", new { publicName = "Riktad insats", kind = "presence", organisationId = owner, due = "2027-01-01", meetingId = meeting.Id, detail = $"Detalj hemlig-{audience}", audience = Word(audience) });
        }

        if (await meeting.Municipality.ReadAsync(db => db.Set<SituationPicture>().FirstOrDefaultAsync()!) is { } picture)
        {
            await meeting.Coordinator.PostJsonAsync($"/api/v1/situation-pictures/{picture.Id}/grades", new
            {
                grades = Enum.GetValues<Audience>().Select((a, i) => new { areaCode = $"C{i + 1}", level = "calm", line = $"Rad hemlig-{a}", audience = Word(a) }),
            });
            foreach (var audience in Enum.GetValues<Audience>())
            {
                await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync("lagesbild/2026-W47/skriv", "form:has([name='Input.Words'])", ("Input.Words", $"Text hemlig-{audience}"), ("Input.Audience", audience.ToString())));
            }
        }
    }

    private static string Word(Audience audience) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(audience.ToString());

    private static async Task<string> SeatAsync(AMeeting meeting) => (await meeting.Municipality.ReadAsync(db =>
        db.Set<Attendance>().Where(a => a.Function == "Deltagare Socialtjänsten" && a.MeetingId == new Lykta.Kernel.Id<Meeting>(meeting.Id)).Select(a => a.Id).SingleAsync())).ToString();
}
