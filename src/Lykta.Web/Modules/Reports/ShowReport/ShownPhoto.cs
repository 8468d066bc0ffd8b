using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Files;

namespace Lykta.Modules.Reports.ShowReport;

/// <summary>A photo of a report, as a page shows it.</summary>
public sealed record ShownPhoto
{
    internal Id<Report> ReportId { get; init; }

    internal Id<StoredFile> FileId { get; init; }

    internal int Width { get; init; }

    internal int Height { get; init; }

    internal DateTime AddedAt { get; init; }

    internal string Address(string municipality) => $"/{municipality}/rapporter/{ReportId}/foto/{FileId}";

    internal static IQueryable<ShownPhoto> Of(LyktaDbContext db, Id<Report> report) => db.Set<ReportPhoto>()
        .Where(p => p.ReportId == report)
        .OrderBy(p => p.AddedAt).ThenBy(p => p.FileId)
        .Select(p => new ShownPhoto { ReportId = p.ReportId, FileId = p.FileId, Width = p.Width, Height = p.Height, AddedAt = p.AddedAt });
}
