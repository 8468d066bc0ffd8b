using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>The door to how many photos reports have, without the photos.</summary>
internal static class PhotosOfReports
{
    public static async Task<IReadOnlyDictionary<Id<Report>, int>> PhotosOfAsync(this LyktaDbContext db, IReadOnlyCollection<Id<Report>> reports, CancellationToken ct) =>
        await db.Set<ReportPhoto>().Where(p => reports.Contains(p.ReportId)).GroupBy(p => p.ReportId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
}
