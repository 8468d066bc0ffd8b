using System.Net;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Audit;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>A name somebody writes in meeting mode: nothing typed is lost, and what stays has its reason in the trail.</summary>
public sealed class NamesInMeetingTests
{
    [Theory, BothDatabases]
    public async Task AName_ComesBackMarked_AndStaysWithAReason_ButNotInWhatIsToldOutside(TestDatabase database)
    {
        const string Words = "Anna Lind, rektor, bjuder in till skolan.";
        using var meeting = await AMeeting.NewAsync(database, ("Polisen", OrganisationKind.Police));
        var town = meeting.Municipality;
        await AMeeting.DoneAsync(meeting.OpenAsync());
        await meeting.AttendAsync("Polisen");
        var room = meeting.Room(AgendaKind.RoundTable);
        var form = AMeeting.FormOf("anteckna");

        var asked = await PageForms.ReadAsync(await meeting.SendAsync(AgendaKind.RoundTable, "anteckna", ("Note.Words", Words), ("Note.Audience", "Authorities")));
        asked.QuerySelector(form + " .names-question mark")!.TextContent.ShouldBe("Anna Lind");
        asked.QuerySelector("[name='Note.Words']")!.TextContent.ShouldBe(Words);

        // Saved again without an answer, or without a reason, it is asked again and nothing is gone.
        var again = await PageForms.ReadAsync(await meeting.Coordinator.SubmitAsync(room, asked, form, ("Names", "keep")));
        again.QuerySelector("#NamesWhy-error")!.TextContent.ShouldContain("Skriv varför");
        again.QuerySelector("[name='Note.Words']")!.TextContent.ShouldBe(Words);
        again.QuerySelector("[name='Names'][value='keep']")!.HasAttribute("checked").ShouldBeTrue();

        // Enter in the reason's own field is an answer too.
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(room, asked, form, ("NamesWhy", "Rektorn bjuder in")));
        var item = await town.ReadAsync(db => db.Set<AgendaItem>().SingleAsync(i => i.Words != ""));
        (item.Words, item.Audience.ToString()).ShouldBe((Words, "Authorities"));
        var entry = await town.ReadAsync(db => db.Set<AuditEntry>().SingleAsync(e => e.Event == "names-kept"));
        entry.Details.ShouldBe($$"""{"kinds":["fullName"],"count":1,"meeting":"{{meeting.Id}}","item":"{{item.Id}}"}""");
        (await town.ReadAsync(db => db.Set<AuditReason>().SingleAsync(r => r.Number == entry.Number))).Reason.ShouldBe("Rektorn bjuder in");

        // The next change of something else does not ask anew.
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "anteckna", ("Note.Audience", "All")));

        var told = await PageForms.ReadAsync(await meeting.SendAsync(AgendaKind.Tell, "beratta", ("text-Public", Words), ("Names", "keep"), ("NamesWhy", "Rektorn bjuder in")));
        told.QuerySelector("#NamesWhy").ShouldBeNull();
        told.QuerySelector("[name='text-Public']")!.TextContent.ShouldBe(Words);
        await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync(meeting.Room(AgendaKind.Tell), told, AMeeting.FormOf("beratta"), ("Names", "replace")));
        (await town.ReadAsync(db => db.Set<Telling>().Select(t => t.Words).SingleAsync())).ShouldBe("[person], rektor, bjuder in till skolan.");

        var decision = new { text = "Anna Lind frågar gatukontoret", function = "Gatuchef" };
        (await meeting.Coordinator.PostAsync($"/api/v1/meetings/{meeting.Id}/decisions", decision)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await meeting.Coordinator.PostAsync($"/api/v1/meetings/{meeting.Id}/decisions", new { decision.text, decision.function, whyNamesStay = "En förening heter så" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await town.AuditAsync()).Count(e => e == "names-kept").ShouldBe(2);
    }
}
