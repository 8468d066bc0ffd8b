using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.Contracts;

/// <summary>The picture that a meeting goes through.</summary>
internal static class PicturesForMeetings
{
    /// <summary>The latest regular picture, adopted or not; null where none is compiled yet.</summary>
    public static async Task<Id<SituationPicture>?> LatestPictureIdAsync(this LyktaDbContext db, CancellationToken ct) =>
        await db.Set<SituationPicture>().Where(p => p.Kind == PictureKind.Regular).OrderByDescending(p => p.From).ThenByDescending(p => p.Revision)
            .Select(p => (Id<SituationPicture>?)p.Id).FirstOrDefaultAsync(ct);
}
