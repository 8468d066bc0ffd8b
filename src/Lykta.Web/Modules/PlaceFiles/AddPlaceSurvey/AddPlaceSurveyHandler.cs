using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.PlaceFiles.AddPlaceSurvey;

/// <param name="Id">Made by whoever sends: the same again changes nothing.</param>
internal sealed record AddPlaceSurveyCommand(Id<Place> Place, Id<PlaceSurvey> Id, PlaceSurveyStatement Said);

/// <summary>Enters how safe people said they feel at a place (skriv in enkät).</summary>
internal sealed class AddPlaceSurveyHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<PlaceSurvey>> HandleAsync(AddPlaceSurveyCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<PlaceSurvey>(
            change,
            async facts =>
            {
                var place = await db.Places().Where(p => p.Id == command.Place).OneAsync(ct);
                if (await db.Set<PlaceSurvey>().FirstOrDefaultAsync(s => s.Id == command.Id, ct) is { } known)
                {
                    return known;
                }

                var noted = PlaceSurvey.Note(db.Municipality, command.Id, place.Id, command.Said, SwedishTime.DayOf(change.At), facts.Names);
                if (noted.IsOk)
                {
                    db.Add(noted.Value);
                    facts.Add(new PlaceSurveyed(place.Id, command.Id, noted.Value.Asked));
                }

                return noted;
            },
            ct);
}

internal sealed record PlaceSurveyed(Id<Place> Place, Id<PlaceSurvey> Row, int Answers) : Fact;
