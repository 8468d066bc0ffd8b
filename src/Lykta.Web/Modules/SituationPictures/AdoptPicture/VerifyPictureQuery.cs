using System.Text.Json.Nodes;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.AdoptPicture;

/// <param name="IsIntact">The root is that of the leaves, each leaf has its hash, and what the picture shows is what was frozen.</param>
/// <param name="Disposed">Items whose words have been disposed of by a rule; only their hash is left.</param>
/// <param name="Changed">Items that words about a person have been taken out of since; the hash they were frozen with is left, and the trail names the new one.</param>
internal sealed record PictureSeal(string ContentHash, bool IsIntact, int Items, int Disposed, int Changed);

/// <summary>Checks that an adopted picture still is what was adopted.</summary>
internal sealed class VerifyPictureQuery(LyktaDbContext db, PictureLeaves leaves)
{
    /// <summary>The seal, or null for a picture that is not adopted.</summary>
    public async Task<PictureSeal?> FindAsync(Id<SituationPicture> id, CancellationToken ct)
    {
        var picture = await db.Set<SituationPicture>().AsNoTracking().Where(p => p.Id == id).OneAsync(ct);
        if (picture.ContentHash is not { } root)
        {
            return null;
        }

        var frozen = await db.Set<SealedLeaf>().AsNoTracking().Where(l => l.PictureId == id).ToListAsync(ct);
        var shown = PictureLeaves.Content(picture.Content).Concat(await leaves.PartsAsync(picture, ct)).ToDictionary(i => i.Path, i => i.Json);
        var isIntact = await db.AreWholeAsync(id.Value, root, frozen, ct)
            && frozen.Where(l => l.Json is not null && IsShown(l.Path)).All(l => shown.TryGetValue(l.Path, out var now) && CanonicalJsonSays(l.Json!, now))
            && shown.Keys.Where(IsAdded).All(frozen.Select(l => l.Path).ToHashSet().Contains);
        return new PictureSeal(root, isIntact, frozen.Count, frozen.Count(l => l.Json is null), frozen.Count(l => l.ChangedHash is not null));
    }

    /// <summary>The forward look is shown from its leaves, and the picture's own line has no other place.</summary>
    private static bool IsShown(string path) => path != "picture" && !path.StartsWith("forward/", StringComparison.Ordinal);

    /// <summary>Nothing may have come to what people wrote; compiled content may gain fields in a later Lykta.</summary>
    private static bool IsAdded(string path) => !path.StartsWith("content/", StringComparison.Ordinal);

    private static bool CanonicalJsonSays(string before, string now) =>
        Platform.Json.CanonicalJson.StillSays(JsonNode.Parse(before), JsonNode.Parse(now));
}
