using System.Net;
using AngleSharp.Html.Parser;
using Lykta.IntegrationTests.Modules.Retention;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Meetings;

public sealed class HoldMeetingTests
{
    private static readonly (string, OrganisationKind)[] Members = [("Polisen", OrganisationKind.Police), ("Lyktan Fastigheter", OrganisationKind.HousingCompany)];

    [Theory, BothDatabases]
    public async Task Meeting_IsHeld_AndApprovedByTheNext_AndFrozen(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        var municipality = meeting.Municipality;
        await municipality.AreasAsync("C1", "C2");
        await meeting.Coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        (await meeting.Coordinator.PageAsync(meeting.Room(AgendaKind.Adopt))).QuerySelector(AMeeting.FormOf("faststall")).ShouldBeNull();
        await AMeeting.DoneAsync(meeting.OpenAsync());
        (await (await meeting.SendAsync(AgendaKind.Adopt, "faststall")).Content.ReadAsStringAsync()).ShouldContain("Ingen är markerad som närvarande.");
        await meeting.AttendAsync("Polisen", "Lyktan Fastigheter");

        var levels = await meeting.Coordinator.SubmitAsync(meeting.Room(AgendaKind.Picture), "form[action$='/gemensam-niva']", ("niva-C1", "serious"), ("niva-C2", "calm"));
        (levels.StatusCode, levels.Headers.Location!.ToString()).ShouldBe((HttpStatusCode.SeeOther, $"/{municipality.Code}/{meeting.Room(AgendaKind.Picture)}"));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Priorities, "prioritera", ("Line.Where", "omrade:C1"), ("Line.Why", "tredje veckan")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Priorities, "prioritera", ("Line.Where", "omrade:C2")));
        await MoveLastUpAsync(meeting);
        var organisation = await municipality.OrganisationAsync("Lyktan Fastigheter");
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Priorities, "fokus", ("Focus.Organisation", organisation.ToString()), ("Focus.Where", "omrade:C1"), ("dag-Friday", "true")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Measures, "beslut", ("Decision.Words", "Lagar belysningen"), ("Decision.Function", "Gatuchef"), ("Decision.Due", "2026-12-01")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Tell, "beratta", ("text-Reporters", "Tack för rapporterna.")));
        (await municipality.ReadAsync(db => db.TellingsTo(TellTo.Reporters, Period.Parse("2026-W48", null)).CountAsync())).ShouldBe(0);
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Adopt, "faststall"));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.NextMeeting, "nasta"));

        (await municipality.ReadAsync(db => db.Set<Priority>().OrderBy(p => p.Number).Select(p => p.AreaCode).ToListAsync())).ShouldBe(["C2", "C1"]);
        (await municipality.ReadAsync(db => db.Set<Priority>().Where(p => p.AreaCode == "C1").Select(p => p.Level).SingleAsync())).ShouldBe("serious");
        var focus = await municipality.ReadAsync(db => db.WeekFocusOf(organisation, new DateOnly(2026, 11, 30)).SingleAsync());
        (focus.FirstDay, focus.LastDay, focus.Days).ShouldBe((new DateOnly(2026, 11, 25), new DateOnly(2026, 12, 1), FocusDays.Friday));
        (await municipality.ReadAsync(db => db.TellingsTo(TellTo.Reporters, Period.Parse("2026-W48", null)).Select(t => t.Words).ToListAsync())).ShouldBe(["Tack för rapporterna."]);
        await ApproveAsync(meeting);
    }

    [Theory, BothDatabases]
    public async Task ReportBegunInTheRoom_LeadsBackToTheMeeting_AndNowhereElse(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        await meeting.Municipality.AreasAsync("C1");
        await meeting.OpenAsync();
        var room = meeting.Room(AgendaKind.RoundTable);
        var start = (await meeting.Coordinator.PageAsync(room)).QuerySelector("a[data-key='R']")!.GetAttribute("href")!;
        var sent = await meeting.Coordinator.SubmitAsync(start, "form.report-form", ("Where", "area:C1"), ("Kind", "graffiti"));
        sent.StatusCode.ShouldBe(HttpStatusCode.Found, await sent.Content.ReadAsStringAsync());
        var page = sent.Headers.Location!.PathAndQuery;
        var answered = await meeting.Coordinator.SubmitAsync(page, "form[action*='/otryggt']", ("Impact", "2"));
        foreach (var address in (string[])[page, answered.Headers.Location!.ToString()])
        {
            (await meeting.Coordinator.PageAsync(address)).QuerySelectorAll("a").Single(a => a.TextContent.Contains("Tillbaka till mötet", StringComparison.Ordinal))
                .GetAttribute("href").ShouldBe($"/{meeting.Municipality.Code}/{room}");
        }

        var elsewhere = await meeting.Coordinator.PageAsync(page.Split('?')[0] + "?returnTo=//ond.example");
        elsewhere.Body!.TextContent.ShouldNotContain("Tillbaka till mötet");
    }

    [Theory, BothDatabases]
    public async Task MeasuresInTheRoom_ShowOverdueFirst_AndSayHowManyMore(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        var police = await meeting.Municipality.OrganisationAsync("Polisen", OrganisationKind.Police);
        for (var n = 1; n <= 43; n++)
        {
            await meeting.Coordinator.PostJsonAsync("/api/v1/measures", new { id = Guid.NewGuid(), publicName = $"Åtgärd nr {n}", kind = "presence", organisationId = police.Value, due = $"2026-12-{(n == 43 ? 30 : 5):00}" });
        }

        await meeting.Municipality.SaveAsync(db => db.Set<Lykta.Modules.Measures.Domain.Measure>().Where(m => m.PublicName == "Åtgärd nr 43")
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, Lykta.Modules.Measures.Domain.MeasureState.Begun).SetProperty(m => m.Due, new DateOnly(2026, 11, 20))));
        var page = await meeting.Coordinator.PageAsync(meeting.Room(AgendaKind.Measures));
        page.QuerySelectorAll("#atgarder li strong").Length.ShouldBe(40);
        page.QuerySelector("#atgarder li strong")!.TextContent.ShouldBe("Åtgärd nr 43");
        page.QuerySelector("#atgarder a[href$='/atgarder?status=open']")!.TextContent.ShouldContain("och 3 till");
    }

    private static async Task ApproveAsync(AMeeting meeting)
    {
        var (municipality, first) = (meeting.Municipality, meeting.Id);
        var next = await municipality.ReadAsync(db => db.NextMeetings(municipality.Change.At).SingleAsync());
        next.Day.ShouldBe(new DateOnly(2026, 12, 2));
        var room = $"moten/{next.Id}/rum/2";
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync($"moten/{next.Id}/rum/1", AMeeting.FormOf("oppna")));
        var page = await meeting.Coordinator.PageAsync(room);
        page.Body!.TextContent.ShouldContain("Lagar belysningen");
        var decision = await municipality.ReadAsync(db => db.Set<Decision>().Select(d => d.Id).SingleAsync());
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(room, AMeeting.FormOf("stammav"), ($"beslut-{decision}", "Done")));
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(room, AMeeting.FormOf("godkann")));

        var frozen = await municipality.ReadAsync(db => db.Set<Meeting>().SingleAsync(m => m.Id == new Id<Meeting>(first)));
        (frozen.State, frozen.NextId, frozen.ApprovedBy).ShouldBe((MeetingState.Approved, next.Id, next.Id));
        var leaves = await municipality.ReadAsync(db => db.Set<SealedMeetingLeaf>().ToListAsync());
        leaves.ShouldAllBe(l => l.IsIntact());
        SaltedTree.Root(leaves.Select(l => (l.Path, l.Hash))).ShouldBe(frozen.ContentHash);
        leaves.Count(l => l.Path.StartsWith("decision/", StringComparison.Ordinal)).ShouldBe(1);
        (await municipality.AuditAsync()).ShouldContain("meeting-approved");
        (await meeting.Coordinator.PageAsync($"moten/{first}")).Body!.TextContent.ShouldContain(frozen.ContentHash![..12]);
        await RemoveWordsTests.FromApprovedNotesAsync(meeting, first, "belysningen");
    }

    [Theory, BothDatabases]
    public async Task Api_PlansListsAndDecides(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        var id = Guid.NewGuid();
        var body = new { id, seriesId = meeting.Series.Value, day = "2026-12-09", starts = "13:00", ends = "14:30" };
        (await meeting.Coordinator.PostJsonAsync("/api/v1/meetings", body)).GetProperty("state").GetString().ShouldBe("planned");
        (await meeting.Coordinator.PostJsonAsync("/api/v1/meetings", body)).GetProperty("id").GetGuid().ShouldBe(id);
        (await meeting.Coordinator.PostAsync("/api/v1/meetings", body with { id = Guid.NewGuid() })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await meeting.Coordinator.PostAsync("/api/v1/meetings", new { seriesId = meeting.Series.Value })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await meeting.Coordinator.GetJsonAsync("/api/v1/meetings")).GetProperty("items").GetArrayLength().ShouldBe(2);

        var decision = new { id = Guid.NewGuid(), text = "Lagar belysningen", function = "Gatuchef" };
        (await meeting.Coordinator.PostAsync($"/api/v1/meetings/{id}/decisions", decision)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync($"moten/{id}/rum/1", AMeeting.FormOf("oppna")));
        var made = await meeting.Coordinator.PostJsonAsync($"/api/v1/meetings/{id}/decisions", decision);
        (made.GetProperty("number").GetInt32(), made.GetProperty("audience").GetString()).ShouldBe((1, "all"));
        await meeting.Coordinator.PostJsonAsync($"/api/v1/meetings/{id}/decisions", decision);
        (await meeting.Coordinator.GetJsonAsync($"/api/v1/meetings/{id}/decisions")).GetProperty("items").GetArrayLength().ShouldBe(1);
        var changed = new { decision.id, text = "Lagar belysningen i vecka 50", function = "Gatuchef", version = made.GetProperty("version").GetInt64() };
        await meeting.Coordinator.PostJsonAsync($"/api/v1/meetings/{id}/decisions", changed);
        (await meeting.Coordinator.PostAsync($"/api/v1/meetings/{id}/decisions", changed with { text = "Något annat" })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var reporter = await meeting.Municipality.PersonAsync(Role.Reporter);
        (await reporter.GetAsync("/api/v1/meetings")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task SharedSeries_LeavesEachItemInItsOwnTenant(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        var neighbour = await TestMunicipality.NewAsync(database);
        using var elsewhere = await neighbour.PersonAsync(Role.Coordinator);
        (await elsewhere.PostAsync("/api/v1/meetings", new { seriesId = meeting.Series.Value, day = "2026-11-25", starts = "09:00" })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await meeting.Municipality.SaveAsync(db => Task.FromResult(db.Add(new SeriesParticipant(meeting.Municipality.Code, meeting.Series, neighbour.Code)).Entity.Participant));
        var own = await elsewhere.PostJsonAsync("/api/v1/meetings", new { seriesId = meeting.Series.Value, day = "2026-11-25", starts = "09:00" });
        var theirs = own.GetProperty("id").GetGuid();
        theirs.ShouldNotBe(meeting.Id);
        own.GetProperty("attendance").GetArrayLength().ShouldBe(0, "members stay in their own municipality");

        await AMeeting.DoneAsync(meeting.OpenAsync());
        await meeting.AttendAsync("Polisen");
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Measures, "beslut", ("Decision.Words", "Bara hos oss"), ("Decision.Function", "Gatuchef")));
        (await elsewhere.GetAsync($"moten/{meeting.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync($"moten/{meeting.Id}/rum/1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync($"/api/v1/meetings/{meeting.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var page in (string[])["moten", $"moten/{theirs}", $"moten/{theirs}/rum/1", $"moten/{theirs}/rum/2", $"motesserier/{meeting.Series}/mall"])
        {
            var source = await (await elsewhere.GetAsync(page)).Content.ReadAsStringAsync();
            source.ShouldNotContain("Bara hos oss");
            source.ShouldNotContain("Deltagare Polisen");
        }

        await AMeeting.DoneAsync(elsewhere.SubmitAsync($"moten/{theirs}/rum/1", AMeeting.FormOf("oppna")));
        (await meeting.Municipality.ReadAsync(db => db.Set<Decision>().CountAsync())).ShouldBe(1);
        (await neighbour.ReadAsync(async db => (await db.Set<Decision>().CountAsync(), await db.Set<Attendance>().CountAsync(), await db.Set<Meeting>().CountAsync()))).ShouldBe((0, 0, 1));
    }

    private static async Task MoveLastUpAsync(AMeeting meeting)
    {
        var line = await meeting.Municipality.ReadAsync(db => db.Set<Priority>().SingleAsync(p => p.Number == 2));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Priorities, "ordning", ("flytta", $"{line.Id}:1:{line.Version}")));

        // The second press of a double click moves nothing more.
        await meeting.SendAsync(AgendaKind.Priorities, "ordning", ("flytta", $"{line.Id}:1:{line.Version}"));
    }
}
