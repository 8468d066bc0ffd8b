using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures;

/// <summary>Taking a picture for change: its row is locked first, so that nothing is added to a picture while it is being frozen.</summary>
internal static class PictureRows
{
    /// <summary>The picture, locked until the change is committed.</summary>
    public static async Task<SituationPicture> HoldPictureAsync(this LyktaDbContext db, Id<SituationPicture> id, CancellationToken ct)
    {
        await db.Set<SituationPicture>().Where(p => p.Id == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version), ct);
        return await db.GetAsync<SituationPicture>(p => p.Id == id, ct);
    }

    /// <summary>
    /// The picture, locked, for adding to it; refused when it is adopted. Its version goes up: whoever adopts from a page shown before
    /// is told to look again.
    /// </summary>
    public static async Task<Result<SituationPicture>> AddToPictureAsync(this LyktaDbContext db, Id<SituationPicture> id, CancellationToken ct)
    {
        await db.Set<SituationPicture>().Where(p => p.Id == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version + 1), ct);
        return (await db.GetAsync<SituationPicture>(p => p.Id == id, ct)).Open();
    }
}
