using System.Net;
using AngleSharp.Html.Parser;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>The same thing twice is one, and of two who change the same the second is told and keeps what they wrote.</summary>
public sealed class MeetingRacesTests
{
    private static readonly (string, OrganisationKind)[] Members = [("Polisen", OrganisationKind.Police), ("Lyktan Fastigheter", OrganisationKind.HousingCompany)];

    [Theory, BothDatabases]
    public async Task Form_SentTwice_IsOne(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        await meeting.OpenAsync();
        await TwiceAsync(AgendaKind.RoundTable, "beslut", ("Decision.Words", "Lagar belysningen"), ("Decision.Function", "Gatuchef"));
        await TwiceAsync(AgendaKind.RoundTable, "inspel", ("Said.Words", "Höga hastigheter"), ("Said.Seat", await SeatAsync(meeting)));
        await TwiceAsync(AgendaKind.Escalate, "lyft", ("Lift.Words", "Belysningen ryms inte i budgeten"));
        (await meeting.Municipality.ReadAsync(async db => (await db.Set<Decision>().CountAsync(), await db.Set<Contribution>().CountAsync(), await db.Set<Escalation>().CountAsync()))).ShouldBe((1, 1, 1));

        // The same form with other words is no second decision, and no silent change of the first.
        var page = await meeting.Coordinator.PageAsync(meeting.Room(AgendaKind.Measures));
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(meeting.Room(AgendaKind.Measures), page, AMeeting.FormOf("beslut"), ("Decision.Words", "Ett"), ("Decision.Function", "Gatuchef")));
        var other = await (await meeting.Coordinator.SubmitAsync(meeting.Room(AgendaKind.Measures), page, AMeeting.FormOf("beslut"), ("Decision.Words", "Två ord kvar"), ("Decision.Function", "Gatuchef"))).Content.ReadAsStringAsync();
        other.ShouldContain("redan sparat");
        other.ShouldContain("Två ord kvar");

        async Task TwiceAsync(AgendaKind item, string form, params (string, string)[] filled)
        {
            var shown = await meeting.Coordinator.PageAsync(meeting.Room(item));
            await Task.WhenAll(
                AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(meeting.Room(item), shown, AMeeting.FormOf(form), filled)),
                AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(meeting.Room(item), shown, AMeeting.FormOf(form), filled)));
        }
    }

    [Theory, BothDatabases]
    public async Task TwoWhoChangeTheSame_TheLoserReadsASentence_AndKeepsTheText(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        using var other = await meeting.Municipality.PersonAsync(Role.Coordinator);
        await meeting.OpenAsync();
        var room = meeting.Room(AgendaKind.RoundTable);
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "anteckna", ("Note.Words", "Från början")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "beslut", ("Decision.Words", "Lagar belysningen"), ("Decision.Function", "Gatuchef")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "inspel", ("Said.Words", "Höga hastigheter"), ("Said.Seat", await SeatAsync(meeting)), ("Said.Audience", "All")));
        var (decision, said) = await meeting.Municipality.ReadAsync(async db => ((await db.Set<Decision>().SingleAsync()).Id, (await db.Set<Contribution>().SingleAsync()).Id));

        foreach (var (address, form, field) in (IEnumerable<(string, string, string)>)
            [(room, "anteckna", "Note.Words"), ($"{room}?andra-beslut={decision}", "beslut", "Decision.Words"), ($"{room}?andra={said}", "inspel", "Said.Words"), (meeting.Room(AgendaKind.Tell), "beratta", "text-Reporters")])
        {
            var (first, second) = (await meeting.Coordinator.PageAsync(address), await other.PageAsync(address));
            await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(address, first, AMeeting.FormOf(form), (field, "Den förstas ord")));
            var lost = await other.SubmitAsync(address, second, AMeeting.FormOf(form), (field, "Den andras ord"));
            lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            var html = await lost.Content.ReadAsStringAsync();
            html.ShouldContain("Någon annan hann ändra här före dig.");
            html.ShouldContain("Den andras ord");
            html.ShouldContain("Den förstas ord");
            var again = await new HtmlParser().ParseDocumentAsync(html);
            await AMeeting.DoneAsync(other.SubmitAsync(address, again, AMeeting.FormOf(form)));
        }

        (await meeting.Municipality.ReadAsync(async db => (await db.Set<Decision>().SingleAsync(), await db.Set<Contribution>().SingleAsync(), await db.Set<Telling>().SingleAsync()) is var (d, c, t) ? (d.Words, c.Words, t.Words) : default))
            .ShouldBe(("Den andras ord", "Den andras ord", "Den andras ord"));
    }

    [Theory, BothDatabases]
    public async Task TwoWhoOrderPriorities_TheLoserReadsASentence_AndNothingIsLost(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        using var other = await meeting.Municipality.PersonAsync(Role.Coordinator);
        await meeting.Municipality.AreasAsync("C1", "C2");
        await meeting.OpenAsync();
        var (room, form) = (meeting.Room(AgendaKind.Priorities), AMeeting.FormOf("prioritera"));

        // Two who add at once: both lines are there. The same form with other words is told, not lost.
        var (first, second) = (await meeting.Coordinator.PageAsync(room), await other.PageAsync(room));
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(room, first, form, ("Line.Where", "omrade:C1"), ("Line.Why", "tredje veckan")));
        await AMeeting.DoneAsync(other.SubmitAsync(room, second, form, ("Line.Where", "omrade:C2")));
        var told = await (await meeting.Coordinator.SubmitAsync(room, first, form, ("Line.Where", "omrade:C1"), ("Line.Why", "fjärde veckan"))).Content.ReadAsStringAsync();
        told.ShouldContain("redan sparat");
        told.ShouldContain("fjärde veckan");

        var line = await meeting.Municipality.ReadAsync(db => db.Set<Priority>().SingleAsync(p => p.AreaCode == "C2"));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Priorities, "ordning", ("flytta", $"{line.Id}:1:{line.Version}")));
        var lost = await other.SubmitAsync(room, AMeeting.FormOf("ordning"), ("flytta", $"{line.Id}:0:{line.Version}"));
        lost.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await lost.Content.ReadAsStringAsync()).ShouldContain("Någon annan hann ändra här före dig.");
        (await meeting.Municipality.ReadAsync(db => db.Set<Priority>().OrderBy(p => p.Number).Select(p => p.AreaCode).ToListAsync())).ShouldBe(["C2", "C1"]);
    }

    [Theory, BothDatabases]
    public async Task Change_SentTwice_IsOne(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        await meeting.OpenAsync();
        await meeting.AttendAsync("Polisen");
        var (room, seat) = (meeting.Room(AgendaKind.RoundTable), await SeatAsync(meeting));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "beslut", ("Decision.Words", "Lagar belysningen"), ("Decision.Function", "Gatuchef")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "inspel", ("Said.Words", "Höga hastigheter"), ("Said.Seat", seat)));
        var (decision, said) = await meeting.Municipality.ReadAsync(async db => ((await db.Set<Decision>().SingleAsync()).Id, (await db.Set<Contribution>().SingleAsync()).Id));
        await TwiceAsync($"{room}?andra-beslut={decision}", "beslut", ("Decision.Words", "Lagar belysningen i vecka 50"));
        await TwiceAsync($"{room}?andra={said}", "inspel", ("Said.Words", "Höga hastigheter på kvällen"));

        var measure = Guid.NewGuid();
        var proposal = new { id = measure, publicName = "Ny belysning", kind = "physical", organisationId = (await meeting.Municipality.OrganisationAsync("Polisen")).Value, due = "2027-01-01", meetingId = meeting.Id };
        await meeting.Coordinator.PostJsonAsync("/api/v1/measures", proposal);
        var version = (await meeting.Coordinator.PostJsonAsync("/api/v1/measures", proposal)).GetProperty("measure").GetProperty("version").GetInt64();
        var taken = new { function = "Områdespolis", meetingId = meeting.Id, version };
        await meeting.Coordinator.PostJsonAsync($"/api/v1/measures/{measure}/take-on", taken);
        (await meeting.Coordinator.PostJsonAsync($"/api/v1/measures/{measure}/take-on", taken)).GetProperty("measure").GetProperty("state").GetString().ShouldBe("takenOn");
        (await meeting.Coordinator.PostAsync($"/api/v1/measures/{measure}/decline", new { taken.function, taken.meetingId, reason = "Hinner inte.", version })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await meeting.Municipality.AuditAsync()).Count(e => e is "decision-recorded" or "contribution-made" or "measure-taken-on").ShouldBe(5);

        async Task TwiceAsync(string address, string form, params (string, string)[] filled)
        {
            var shown = await meeting.Coordinator.PageAsync(address);
            await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(address, shown, AMeeting.FormOf(form), filled));
            await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(address, shown, AMeeting.FormOf(form), filled));
        }
    }

    [Theory, BothDatabases]
    public async Task TwoWhoSetJointLevels_LoseNoneOfTheOthers_AndTheLoserKeepsTheChoice(TestDatabase database)
    {
        using var meeting = await AMeeting.NewAsync(database, Members);
        using var other = await meeting.Municipality.PersonAsync(Role.Coordinator);
        await meeting.Municipality.AreasAsync("C1", "C2");
        await meeting.Coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        await meeting.OpenAsync();
        var (room, form) = (meeting.Room(AgendaKind.Picture), "form[action$='/gemensam-niva']");

        // Each their own area, from pages as they were before the other.
        var (first, second) = (await meeting.Coordinator.PageAsync(room), await other.PageAsync(room));
        (await meeting.Coordinator.SubmitAsync(room, first, form, ("niva-C1", "serious"))).Headers.Location!.ToString().ShouldNotContain("nekat");
        (await other.SubmitAsync(room, second, form, ("niva-C2", "calm"))).Headers.Location!.ToString().ShouldNotContain("nekat");
        (await LevelsAsync()).ShouldBe(["C1:serious", "C2:calm"]);

        // The same area: the first stands, the second reads why, and their choice is still made.
        (first, second) = (await meeting.Coordinator.PageAsync(room), await other.PageAsync(room));
        await meeting.Coordinator.SubmitAsync(room, first, form, ("niva-C1", "calm"));
        var lost = (await other.SubmitAsync(room, second, form, ("niva-C1", "watch"))).Headers.Location!.ToString();
        (await LevelsAsync()).ShouldBe(["C1:calm", "C2:calm"]);
        var shown = await other.PageAsync(lost);
        shown.Body!.TextContent.ShouldContain("Någon annan hann ändra här före dig.");
        shown.QuerySelectorAll("input[name='niva-C1']").OfType<AngleSharp.Html.Dom.IHtmlInputElement>().Single(i => i.IsChecked).Value.ShouldBe("watch");
        shown.Body.TextContent.ShouldContain("Så här står det nu: Lugnt");
        (await other.SubmitAsync(room, shown, form)).Headers.Location!.ToString().ShouldNotContain("nekat");
        (await LevelsAsync()).ShouldBe(["C1:watch", "C2:calm"]);

        Task<List<string>> LevelsAsync() => meeting.Municipality.ReadAsync(db => db.Set<Lykta.Modules.SituationPictures.Domain.AreaJudgement>().OrderBy(j => j.AreaCode).Select(j => j.AreaCode + ":" + j.JointLevel).ToListAsync());
    }

    private static Task<string> SeatAsync(AMeeting meeting) => meeting.Municipality.ReadAsync(async db => (await db.Set<Attendance>().FirstAsync()).Id.ToString());
}
