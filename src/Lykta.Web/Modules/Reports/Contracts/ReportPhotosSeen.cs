using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Files;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>That a report has a photo, and which. The picture itself is asked for by address, and only those who see the report in detail get it.</summary>
internal sealed class SeenReportPhoto
{
    public required Id<Report> ReportId { get; init; }

    public required Id<StoredFile> FileId { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }
}

internal static class ReportPhotosSeen
{
    public static IQueryable<SeenReportPhoto> ReportPhotos(this LyktaDbContext db) =>
        db.Set<ReportPhoto>().OrderBy(p => p.AddedAt).ThenBy(p => p.FileId)
            .Select(p => new SeenReportPhoto { ReportId = p.ReportId, FileId = p.FileId, Width = p.Width, Height = p.Height });
}
