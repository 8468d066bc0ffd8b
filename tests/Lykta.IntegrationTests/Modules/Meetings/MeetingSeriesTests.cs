using System.Net;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Meetings;

public sealed class MeetingSeriesTests
{
    [Theory, BothDatabases]
    public async Task Series_IsPlanned_AndSeenInTheMunicipalityThatTakesPart_ButNotElsewhere(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var neighbour = await TestMunicipality.NewAsync(database);
        var stranger = await TestMunicipality.NewAsync(database);
        using var participant = await municipality.PersonAsync(Role.Participant);
        (await participant.GetAsync("motesserier")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var form = "main form";
        (await (await coordinator.SubmitAsync("motesserier", form)).Content.ReadAsStringAsync()).ShouldContain("Välj en veckodag.");

        (string, string)[] words = [("Input.Name", "EST-möte"), ("Input.Cadence", "Weekly"), ("Input.Day", "Wednesday"), ("Input.StartsAt", "09:00"), ("Input.Place", "Rådhuset")];
        var uninvited = await coordinator.SubmitAsync("motesserier", form, [.. words, ("Input.With", neighbour.Code.ToString())]);
        (await uninvited.Content.ReadAsStringAsync()).ShouldContain("där du själv är med");
        (await coordinator.SubmitAsync("motesserier", form, words)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await municipality.AuditAsync()).ShouldContain("series-planned");

        var id = await municipality.ReadAsync(db => db.Set<MeetingSeries>().Select(s => s.Id).SingleAsync());
        await municipality.SaveAsync(db =>
        {
            db.Add(new SeriesParticipant(municipality.Code, id, neighbour.Code));
            return Task.FromResult(1);
        });
        (await neighbour.ReadAsync(db => db.MeetingSeries().Select(s => s.Name).ToListAsync())).ShouldBe(["EST-möte"]);
        (await stranger.ReadAsync(db => db.MeetingSeries().CountAsync())).ShouldBe(0);
    }
}
