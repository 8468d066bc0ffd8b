using System.Net;
using System.Text;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>A planned meeting is moved, and the calendar follows; or it is called off while nothing is noted for it.</summary>
public sealed class MoveMeetingTests
{
    private static readonly (string Name, OrganisationKind Kind)[] Members = [("Polisen", OrganisationKind.Police)];

    [Theory, BothDatabases]
    public async Task Move_SetsDayTimeAndPlace_AndTheCalendarFollows(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        using var participant = await meeting.Municipality.PersonAsync(Role.Participant);
        var (page, form) = ($"{meeting.Page}/flytta", AMeeting.FormOf("flytta"));
        (await participant.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.PageAsync(meeting.Page)).QuerySelector("a[href$='/flytta']").ShouldBeNull();
        var (sequence, _) = await CalendarAsync(meeting);
        var seen = await meeting.Coordinator.PageAsync(page);

        (await (await meeting.Coordinator.SubmitAsync(page, form, ("Input.Day", "snart"))).Content.ReadAsStringAsync()).ShouldContain("Välj en dag.");
        (await (await meeting.Coordinator.SubmitAsync(page, form, ("Input.Ends", "08:00"))).Content.ReadAsStringAsync()).ShouldContain("Mötet ska sluta efter att det har börjat");
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(page, form, ("Input.Day", "2026-11-26"), ("Input.Starts", "13:00"), ("Input.Ends", "14:30"), ("Input.Place", "Folkets hus")));

        var (after, lines) = await CalendarAsync(meeting);
        after.ShouldBeGreaterThan(sequence);
        lines.ShouldContain("DTSTART:20261126T120000Z");
        lines.ShouldContain("DTEND:20261126T133000Z");
        lines.ShouldContain("LOCATION:Folkets hus");
        var lost = await meeting.Coordinator.SubmitAsync(page, seen, form, ("Input.Place", "Biblioteket"));
        (await lost.Content.ReadAsStringAsync()).ShouldContain("value=\"Biblioteket\"");

        await meeting.PlanAsync("2026-12-02");
        (await (await meeting.Coordinator.SubmitAsync($"{meeting.Page}/flytta", form, ("Input.Day", "2026-11-26"))).Content.ReadAsStringAsync()).ShouldContain("Serien har redan ett möte den dagen.");
        await meeting.OpenAsync();
        (await (await meeting.Coordinator.SubmitAsync($"{meeting.Page}/flytta", form, ("Input.Day", "2026-12-03"))).Content.ReadAsStringAsync()).ShouldContain("Mötet har redan börjat.");
        (await meeting.Municipality.AuditAsync()).Count(e => e == "meeting-moved").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task CallOff_TakesAwayWhatHoldsNothing_AndRefusesTheRest(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        var form = AMeeting.FormOf("stall-in");
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(meeting.Page, AMeeting.FormOf("inspel"), ("Input.Words", "Mörkt vid skolan.")));
        var refused = await meeting.Coordinator.SubmitAsync($"{meeting.Page}/flytta", form);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Något är redan antecknat för mötet");

        await meeting.OpenAsync();
        await meeting.AttendAsync("Polisen");
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.NextMeeting, "nasta"));
        var next = await meeting.Municipality.ReadAsync(db => db.Set<Meeting>().Where(m => m.Number == 2).Select(m => m.Id).SingleAsync());
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync($"moten/{next}/flytta", form));

        (await meeting.Coordinator.GetAsync($"moten/{next}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await meeting.Municipality.ReadAsync(db => db.Set<Meeting>().SingleAsync())).NextId.ShouldBeNull();
        (await meeting.Coordinator.PageAsync(meeting.Room(AgendaKind.NextMeeting))).QuerySelector(AMeeting.FormOf("nasta")).ShouldNotBeNull();
        (await (await meeting.Coordinator.SubmitAsync($"{meeting.Page}/flytta", form)).Content.ReadAsStringAsync()).ShouldContain("Mötet har redan börjat.");
        (await meeting.Municipality.AuditAsync()).ShouldContain("meeting-called-off");
    }

    private static async Task<(int Sequence, string[] Lines)> CalendarAsync(AMeeting meeting)
    {
        var lines = Encoding.UTF8.GetString(await (await meeting.Coordinator.GetAsync($"{meeting.Page}/calendar.ics")).Content.ReadAsByteArrayAsync()).Split("\r\n");
        return (int.Parse(lines.Single(l => l.StartsWith("SEQUENCE:", StringComparison.Ordinal))[9..], System.Globalization.CultureInfo.InvariantCulture), lines);
    }
}
