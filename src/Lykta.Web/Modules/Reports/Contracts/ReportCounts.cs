using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>How many reviewed reports of a kind an area had.</summary>
internal sealed record ReportCount(string? AreaCode, string Kind, int Count);

/// <summary>The door to counting: area counts are the first step of the ladder, open to every organisation.</summary>
internal static class ReportCounts
{
    public static Task<List<ReportCount>> CountReportsAsync(this LyktaDbContext db, Period period, CancellationToken ct) =>
        db.Set<Report>()
            .Where(r => r.State == ReportState.Accepted && r.LocalDay >= period.From && r.LocalDay <= period.To)
            .GroupBy(r => new { r.AreaCode, r.Kind })
            .Select(g => new ReportCount(g.Key.AreaCode, g.Key.Kind, g.Count()))
            .ToListAsync(ct);
}
