using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.PlaceFiles.ShowPlaceFile;

/// <summary>GET /{municipality}/platsakter/{id}/foto/{file}: for those who read the file of the place.</summary>
internal static class PlacePhotoEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/{municipality}/platsakter/{id:guid}/foto/{file:guid}", async (Guid id, Guid file, LyktaDbContext db, PhotoAnswers photos, CancellationToken ct) =>
        {
            var (place, fileId) = (new Id<Place>(id), new Id<StoredFile>(file));
            return await db.Set<PlacePhoto>().AnyAsync(p => p.PlaceId == place && p.FileId == fileId, ct)
                ? await photos.AnswerAsync(fileId, new PlacePhotoShown(place, fileId), ct)
                : throw new MissingException(nameof(PlacePhoto));
        })
        .ExcludeFromDescription()
        .Leaves(typeof(PlacePhotoShown), manyToAPage: true)
        .Requires(PlaceFilesPermissions.Show);
}

/// <summary>A photo of a place was shown.</summary>
internal sealed record PlacePhotoShown(Id<Place> Place, Id<StoredFile> File) : Reading;
