using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ShowReport;

/// <summary>A report's photo, for those who see the report in detail.</summary>
internal static class ReportPhotoEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/{municipality}/rapporter/{id:guid}/foto/{file:guid}", async (Guid id, Guid file, HttpContext http, LyktaDbContext db, CurrentViewer current, IFileStore files, CancellationToken ct) =>
        {
            var (reportId, fileId) = (new Id<Report>(id), new Id<StoredFile>(file));
            var seen = await db.ReportsSeenBy(current.Viewer).AnyAsync(r => r.Id == reportId && r.InDetail, ct)
                && await db.Set<ReportPhoto>().AnyAsync(p => p.ReportId == reportId && p.FileId == fileId, ct);
            if (!seen || await files.ReadAsync(fileId, ct) is not { } photo)
            {
                return Results.NotFound();
            }

            http.Response.Headers.CacheControl = "private, max-age=3600";
            return Results.Bytes(photo.Bytes, photo.ContentType);
        })
        .ExcludeFromDescription()
        .Requires(ReportsPermissions.Find);
}
