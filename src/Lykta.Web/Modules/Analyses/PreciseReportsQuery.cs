using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Analyses;

/// <summary>Where and on which day, of reports with an exact position: one array each, in SWEREF 99 TM and days since year 1.</summary>
internal sealed record PreciseReports(double[] East, double[] North, double[] Day, string?[] Area)
{
    /// <summary>Fewer than this say nothing about points.</summary>
    public const int Needed = 200;

    public int Count => East.Length;

    public bool IsTooFew => Count < Needed;
}

/// <summary>Reads the reviewed reports that the viewer may read in detail and that say exactly where.</summary>
internal sealed class PreciseReportsQuery(LyktaDbContext db, CurrentViewer current)
{
    public async Task<PreciseReports> RunAsync(AnalysisQuestion asked, CancellationToken ct)
    {
        var (from, to, kind, area) = (asked.From, asked.To, asked.Kind, asked.Area);
        var rows = await db.ReportsSeenBy(current.Viewer)
            .Where(r => r.State == ReportState.Accepted && r.InDetail && r.Precision == PositionPrecision.Exact && r.LocalDay >= from && r.LocalDay <= to)
            .Where(r => (kind == null || r.Kind == kind) && (area == null || r.AreaCode == area) && r.North != null && r.East != null)
            .OrderBy(r => r.Id)
            .Select(r => new { North = r.North!.Value, East = r.East!.Value, r.LocalDay, r.AreaCode }).ToListAsync(ct);
        return new PreciseReports([.. rows.Select(r => r.East)], [.. rows.Select(r => r.North)], [.. rows.Select(r => (double)r.LocalDay.DayNumber)], [.. rows.Select(r => r.AreaCode)]);
    }
}
