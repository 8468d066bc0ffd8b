using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.PlaceFiles.DisposePlacePhotos;

/// <summary>Takes photos out of the files of places (gallra bilder), with their files: somebody may be seen in one, however it was taken.</summary>
internal sealed class PlacePhotoDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.PlacePhotos;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue).GroupBy(p => p.AddedAt.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var files = await Due(overdue).OrderBy(p => p.AddedAt).Take(Disposals.Batch).Select(p => p.FileId).ToListAsync(ct);
        var photos = await db.Set<PlacePhoto>().Where(p => files.Contains(p.FileId)).ExecuteDeleteAsync(ct);
        await db.Set<StoredFile>().Where(f => files.Contains(f.Id)).ExecuteDeleteAsync(ct);
        return Disposals.Rows((nameof(PlacePhoto), photos));
    }

    private IQueryable<PlacePhoto> Due(Overdue overdue) => overdue.Free(
        from photo in db.Set<PlacePhoto>().AsNoTracking()
        join place in db.Places() on photo.PlaceId equals place.Id
        where photo.AddedAt < overdue.At
        select new Holdable<PlacePhoto> { Row = photo, Begun = photo.AddedAt, Ended = photo.AddedAt, AreaCode = place.AreaCode });
}
