using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Files;

namespace Lykta.Modules.PlaceFiles.RemovePlaceRow;

/// <summary>What can be removed from the file of a place, by the word of its address.</summary>
internal enum PlaceRowSort
{
    Foto,
    Enkat,
    Handelse,
    Klassning,
}

/// <summary>Removes what was wrong from the file of a place (ta bort): a photo goes with its file.</summary>
internal sealed class RemovePlaceRowHandler(Changes changes, LyktaDbContext db, IFileStore files)
{
    public Task<Result<Nothing>> HandleAsync(Id<Place> place, PlaceRowSort sort, Guid row, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                db.Remove(await FindAsync(place, sort, row, ct));
                if (sort == PlaceRowSort.Foto)
                {
                    await files.RemoveAsync(new Id<StoredFile>(row), ct);
                }

                facts.Add(new PlaceRowRemoved(place, sort, row));
                return default(Nothing);
            },
            ct);

    private async Task<object> FindAsync(Id<Place> place, PlaceRowSort sort, Guid id, CancellationToken ct)
    {
        switch (sort)
        {
            case PlaceRowSort.Foto:
                var file = new Id<StoredFile>(id);
                return await db.GetAsync<PlacePhoto>(p => p.PlaceId == place && p.FileId == file, ct);
            case PlaceRowSort.Enkat:
                var survey = new Id<PlaceSurvey>(id);
                return await db.GetAsync<PlaceSurvey>(s => s.PlaceId == place && s.Id == survey, ct);
            case PlaceRowSort.Handelse:
                var happened = new Id<PlaceEvent>(id);
                return await db.GetAsync<PlaceEvent>(e => e.PlaceId == place && e.Id == happened, ct);
            default:
                var classed = new Id<PoliceClassification>(id);
                var area = await db.Places().Where(p => p.Id == place).Select(p => p.AreaCode).OneAsync(ct);
                var row = await db.GetAsync<PoliceClassification>(c => c.Id == classed, ct);
                return row.IsOf(place, area) ? row : throw new MissingException(nameof(PoliceClassification));
        }
    }
}

internal sealed record PlaceRowRemoved(Id<Place> Place, PlaceRowSort Sort, Guid Row) : Fact;
