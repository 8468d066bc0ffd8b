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
        using var meeting = await AMeeting.NewAsync(database, Members);
        await meeting.Municipality.AreasAsync("C1");
        await meeting.Coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        await meeting.OpenAsync();
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

                if (kind is AgendaKind.RoundTable or AgendaKind.Picture or AgendaKind.Escalate)
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

    /// <summary>One text of every audience in every place where a text can lie.</summary>
    internal static async Task FillAsync(AMeeting meeting)
    {
        var note = 4;
        foreach (var audience in Enum.GetValues<Audience>())
        {
            var word = audience.ToString();
            await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "inspel", ("Said.Words", $"Inspel hemlig-{word}"), ("Said.Seat", await SeatAsync(meeting)), ("Said.Audience", word)));
            await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "beslut", ("Decision.Words", $"Beslut hemlig-{word}"), ("Decision.Function", "Gatuchef"), ("Decision.Audience", word)));
            await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Escalate, "lyft", ("Lift.Words", $"Lyft hemlig-{word}"), ("Lift.Audience", word)));
            await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync($"{meeting.Page}/rum/{note++}", AMeeting.FormOf("anteckna"), ("Note.Words", $"Anteckning hemlig-{word}"), ("Note.Audience", word)));
        }

        if (await meeting.Municipality.ReadAsync(db => db.Set<SituationPicture>().AnyAsync()))
        {
            foreach (var audience in Enum.GetValues<Audience>())
            {
                await AMeeting.DoneAsync(meeting.Coordinator.SubmitAsync("lagesbild/2026-W47/skriv", "form:has([name='Input.Words'])", ("Input.Words", $"Text hemlig-{audience}"), ("Input.Audience", audience.ToString())));
            }
        }
    }

    private static async Task<string> SeatAsync(AMeeting meeting) =>
        (await meeting.Municipality.ReadAsync(db => db.Set<Attendance>().Where(a => a.Function == "Deltagare Socialtjänsten").Select(a => a.Id).SingleAsync())).ToString();
}
