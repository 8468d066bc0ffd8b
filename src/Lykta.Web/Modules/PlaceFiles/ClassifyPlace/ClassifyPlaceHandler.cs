using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.PlaceFiles.ClassifyPlace;

/// <param name="Id">Made by whoever sends; one that is there already is said anew.</param>
internal sealed record ClassifyPlaceCommand(Id<Place> Place, Id<PoliceClassification> Id, ClassificationStatement Said);

/// <summary>Notes how the police class a place or its area, from when and to when (polisens klassning).</summary>
internal sealed class ClassifyPlaceHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<PoliceClassification>> HandleAsync(ClassifyPlaceCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<PoliceClassification>(
            change,
            async facts =>
            {
                var place = await db.Places().Where(p => p.Id == command.Place).OneAsync(ct);
                var today = SwedishTime.DayOf(change.At);
                var known = await db.Set<PoliceClassification>().FirstOrDefaultAsync(c => c.Id == command.Id, ct);
                if (known is not null && !known.IsOf(place.Id, place.AreaCode))
                {
                    throw new MissingException(nameof(PoliceClassification));
                }

                var said = known is null
                    ? PoliceClassification.Note(db.Municipality, command.Id, place.Id, place.AreaCode, command.Said, today, facts.Names)
                    : known.Restate(command.Said, place.Id, place.AreaCode, today, facts.Names);
                if (said.IsOk)
                {
                    _ = known is null ? db.Add(said.Value) : null;
                    facts.Add(new PlaceClassified(place.Id, command.Id, said.Value.Class, said.Value.From, said.Value.To));
                }

                return said;
            },
            ct);
}

internal sealed record PlaceClassified(Id<Place> Place, Id<PoliceClassification> Row, PoliceClass Class, DateOnly From, DateOnly? To) : Fact;
