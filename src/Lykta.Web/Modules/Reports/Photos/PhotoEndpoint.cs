using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Photos;

/// <summary>GET /{municipality}/rapporter/{id}/foto/{file}: for its sender, and for those who see the report in detail.</summary>
internal static class PhotoEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/{municipality}/rapporter/{id:guid}/foto/{file:guid}", async (
            Guid id, Guid file, HttpContext http, LyktaDbContext db, IFileStore files, CurrentViewer current, Readings readings, CancellationToken ct) =>
        {
            var (reportId, fileId) = (new Id<Report>(id), new Id<StoredFile>(file));
            if (!await MaySeeAsync(db, current.Viewer, reportId, ct)
                || !await db.Set<ReportPhoto>().AnyAsync(p => p.ReportId == reportId && p.FileId == fileId, ct))
            {
                throw new MissingException(nameof(ReportPhoto));
            }

            var photo = await files.ReadAsync(fileId, ct);
            if (!photo.IsOk)
            {
                return Refused.Of(photo.Refusal);
            }

            await readings.NoteAsync(new PhotoShown(reportId, fileId), ct);

            // Whatever the bytes are, a browser may only draw them as the picture they were taken in as.
            http.Response.Headers.ContentDisposition = "inline; filename=\"foto\"";
            http.Response.Headers.CacheControl = "private, no-store";
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
            http.Response.Headers.XContentTypeOptions = "nosniff";
            return TypedResults.Bytes(photo.Value.Bytes, photo.Value.ContentType);
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
