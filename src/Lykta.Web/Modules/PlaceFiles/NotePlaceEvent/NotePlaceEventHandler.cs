using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.PlaceFiles.NotePlaceEvent;

/// <param name="Id">Made by whoever sends; one that is there already is said anew: a fault is mended.</param>
internal sealed record NotePlaceEventCommand(Id<Place> Place, Id<PlaceEvent> Id, PlaceEventStatement Said);

/// <summary>Notes what happened to a place itself: a fault reported and mended, rebuilt, opened (anteckna i platsakten).</summary>
internal sealed class NotePlaceEventHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<PlaceEvent>> HandleAsync(NotePlaceEventCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<PlaceEvent>(
            change,
            async facts =>
            {
                var place = await db.Places().Where(p => p.Id == command.Place).OneAsync(ct);
                var today = SwedishTime.DayOf(change.At);
                var known = await db.Set<PlaceEvent>().FirstOrDefaultAsync(e => e.Id == command.Id && e.PlaceId == place.Id, ct);
                var noted = known?.Restate(command.Said, today, facts.Names) ?? PlaceEvent.Note(db.Municipality, command.Id, place.Id, command.Said, today, facts.Names);
                if (noted.IsOk)
                {
                    _ = known is null ? db.Add(noted.Value) : null;
                    facts.Add(new PlaceEventNoted(place.Id, command.Id, noted.Value.Sort, noted.Value.On, noted.Value.DoneOn));
                }

                return noted;
            },
            ct);
}

internal sealed record PlaceEventNoted(Id<Place> Place, Id<PlaceEvent> Row, PlaceEventSort Sort, DateOnly On, DateOnly? DoneOn) : Fact;
