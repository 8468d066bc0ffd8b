using Lykta.BrowserTests.Monday;
using Lykta.Modules.Meetings.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lykta.BrowserTests.Meetings;

/// <summary>How many keys a meeting takes; what is done at its items is walked in <see cref="MondayJourney"/>.</summary>
public sealed class MeetingJourney
{
    private const int MostKeysForTwentyItems = 25;

    [Fact]
    public async Task TwentyItems_TakeAtMostTwentyFiveKeys()
    {
        using var town = await MondayTown.NewAsync(
            "sv", reports: 0, [new(AgendaKind.Attendance), .. Enumerable.Range(1, 18).Select(n => new AgendaPoint(AgendaKind.Topic, $"Punkt {n}")), new(AgendaKind.Adopt)]);
        await using var journey = await Journey.StartAsync(town.Municipality.Host, town.Coordinator);
        await journey.GoAsync($"/{town.Municipality.Code}/moten/{town.Meeting}");
        var hands = new Hands(journey.Page, scripts: true);
        foreach (var key in (string[])["M", "O", "A", .. Enumerable.Repeat("ArrowRight", 19), "F"])
        {
            await hands.PressAsync(key);
        }

        (await town.Municipality.ReadAsync(db => db.Set<Meeting>().Where(m => m.Id == town.Meeting).Select(m => m.State).SingleAsync())).ShouldBe(MeetingState.Adopted);
        hands.Keys.ShouldBeLessThanOrEqualTo(MostKeysForTwentyItems);
    }
}
