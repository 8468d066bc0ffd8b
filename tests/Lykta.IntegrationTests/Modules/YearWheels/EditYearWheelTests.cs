using System.Net;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.YearWheels;

public sealed class EditYearWheelTests
{
    [Theory, BothDatabases]
    public async Task Plan_WeeksWithoutMeeting_AreToldToOthers(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        using var participant = await municipality.PersonAsync(Role.Participant);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        const string form = "form:has([name='Input.Name'])";
        (await reporter.GetAsync("arshjul")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.PageAsync("arshjul")).QuerySelector(form).ShouldBeNull();
        var wrong = await coordinator.SubmitAsync("arshjul", form, ("Input.Name", "Jul"), ("Input.From", "2026-12-31"), ("Input.To", "2026-12-21"));
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("Sista dagen ligger före");

        var done = await coordinator.SubmitAsync(
            "arshjul", form, ("Input.Kind", "NoMeeting"), ("Input.Name", "Juluppehåll"), ("Input.From", "2026-12-21"), ("Input.To", "2027-01-03"));

        ((int)done.StatusCode).ShouldBeInRange(300, 399);
        (string, string)[] concert = [("Input.Name", "Konsert med Håkan Lindström"), ("Input.From", "2026-12-19")];
        var asked = await PageForms.ReadAsync(await coordinator.SubmitAsync("arshjul", form, concert));
        asked.QuerySelector(".withheld mark")!.TextContent.ShouldBe("Håkan Lindström");
        ((int)(await coordinator.SubmitAsync("arshjul", asked, form, ("Names", "keep"), ("NamesWhy", "Artisten är utannonserad"))).StatusCode).ShouldBeInRange(300, 399);
        (await participant.PageAsync("arshjul")).Body!.TextContent.ShouldContain("Konsert med Håkan Lindström");
        (await municipality.AuditAsync())[^2..].ShouldBe(["year-wheel-entry-planned", "names-kept"]);
        var spans = await municipality.ReadAsync(db => db.NoMeetingSpansAsync(new DateOnly(2026, 12, 28), new DateOnly(2027, 1, 3), default));
        spans.ShouldHaveSingleItem().Holds(new DateOnly(2026, 12, 24)).ShouldBeTrue();
        var page = (await participant.PageAsync("arshjul")).Body!.TextContent;
        page.ShouldContain("Juluppehåll");
        page.ShouldContain("Julafton");
        (await municipality.AuditAsync()).ShouldContain("year-wheel-entry-planned");
        var ahead = await municipality.ReadAsync(db => ForwardLook.AfterAsync(db, new DateOnly(2026, 12, 20), default));
        ahead.Select(d => d.Name).ShouldBe(["Juluppehåll", "Löning", "Julafton", "Juldagen", "Annandag jul", "Nyårsafton", "Nyårsdagen"]);
    }
}
