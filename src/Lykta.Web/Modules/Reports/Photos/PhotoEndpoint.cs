using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Photos;

/// <summary>GET /{municipality}/rapporter/{id}/foto/{file}: for its sender, and for those who see the report in detail.</summary>
internal static class PhotoEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/{municipality}/rapporter/{id:guid}/foto/{file:guid}", async (
            Guid id, Guid file, LyktaDbContext db, PhotoAnswers photos, CurrentViewer current, CancellationToken ct) =>
        {
            var (reportId, fileId) = (new Id<Report>(id), new Id<StoredFile>(file));
            if (!await MaySeeAsync(db, current.Viewer, reportId, ct)
                || !await db.Set<ReportPhoto>().AnyAsync(p => p.ReportId == reportId && p.FileId == fileId, ct))
            {
                throw new MissingException(nameof(ReportPhoto));
            }

            return await photos.AnswerAsync(fileId, new PhotoShown(reportId, fileId), ct);
        })
        .ExcludeFromDescription()
        .Leaves(typeof(PhotoShown), manyToAPage: true)
        .Requires(ReportsPermissions.ShowPhoto);

    private static async Task<bool> MaySeeAsync(LyktaDbContext db, Viewer viewer, Id<Report> id, CancellationToken ct) =>
        await db.Set<Report>().AnyAsync(r => r.Id == id && r.SenderKind == viewer.Actor.Kind && r.SenderId == viewer.Actor.Id, ct)
        || (viewer.May(ReportsPermissions.Find) && await db.ReportsSeenBy(viewer).AnyAsync(r => r.Id == id && r.InDetail, ct));
}

/// <summary>A photo of a report was shown.</summary>
internal sealed record PhotoShown(Id<Report> Report, Id<StoredFile> File) : Reading;
