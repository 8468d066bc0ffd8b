using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;
using Lykta.Modules.Retention;
using Lykta.Modules.Retention.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ShowReport;

/// <summary>One line of a report's history: when, what, and a report to go to.</summary>
internal sealed record HistoryLine(DateTime At, Text What, Id<Report>? Report = null);

/// <summary>A report with all that its page shows.</summary>
internal sealed record ShownReport(ReportRow Row, bool HasProtectedText, IReadOnlyList<ShownPhoto> Photos, PoliceReport? Police, IReadOnlyList<HistoryLine> History)
{
    /// <summary>What holds it back from disposal, for those who manage that.</summary>
    public IReadOnlyList<SeenHold> Holds { get; init; } = [];

    public bool IsDisposed => History.Any(l => l.What == ShowReportTexts.Disposed);
}

/// <summary>Reads one report as the viewer may see it, and what has happened to it (visa rapport).</summary>
internal sealed class ShowReportQuery(LyktaDbContext db, CurrentViewer current)
{
    public async Task<ShownReport> RunAsync(Id<Report> id, CancellationToken ct)
    {
        var row = await db.ReportsSeenBy(current.Viewer).Where(r => r.Id == id).WithNames(db).OneAsync(ct);
        if (!row.Report.InDetail)
        {
            return new ShownReport(row, false, [], null, []);
        }

        var secret = current.Viewer.SeesEverything && await db.Set<ProtectedText>().AnyAsync(p => p.ReportId == id, ct);
        var police = await db.Set<PoliceReport>().AsNoTracking().FirstOrDefaultAsync(p => p.ReportId == id, ct);
        var photos = await ShownPhoto.Of(db, id).ToListAsync(ct);
        return new ShownReport(row, secret, photos, police, await HistoryAsync(row.Report, police, ct))
        {
            Holds = current.Viewer.May(RetentionPermissions.Decide) ? await db.HoldsOfAsync(row.Report, current.Change().At, ct) : [],
        };
    }

    private async Task<List<HistoryLine>> HistoryAsync(SeenReport report, PoliceReport? police, CancellationToken ct)
    {
        var lines = new List<HistoryLine> { new(report.ReceivedAt, ShowReportTexts.Received) };
        var kept = await db.Set<ReportOriginal>().Where(o => o.ReportId == report.Id).Select(o => new { o.KeptAt, o.KeptBecause }).ToListAsync(ct);
        lines.AddRange(kept.Select(o => new HistoryLine(o.KeptAt, ShowReportTexts.Of(o.KeptBecause))));
        if (report.ReviewedAt is { } at)
        {
            lines.Add(new HistoryLine(at, await ReviewedAsync(report, ct), report.LinkedToId));
        }

        var linked = await db.ReportsSeenBy(current.Viewer, db.Set<Report>().Where(r => r.LinkedToId == report.Id)).Select(r => new { r.Id, r.ReviewedAt, r.ReceivedAt }).ToListAsync(ct);
        lines.AddRange(linked.Select(r => new HistoryLine(r.ReviewedAt ?? r.ReceivedAt, ShowReportTexts.LinkedHere, r.Id)));
        if (await db.Set<Report>().Where(r => r.Id == report.Id).Select(r => r.DisposedAt).SingleAsync(ct) is { } disposed)
        {
            lines.Add(new HistoryLine(disposed, ShowReportTexts.Disposed));
        }

        if (police is not null)
        {
            lines.Add(new HistoryLine(police.NotedAt, ShowReportTexts.Of(police)));
        }

        return [.. lines.OrderBy(l => l.At)];
    }

    private async Task<Text> ReviewedAsync(SeenReport report, CancellationToken ct)
    {
        if (report.ForwardedToId is { } unitId)
        {
            var unit = await db.Units().Where(u => u.Id == unitId).Select(u => u.Name).FirstOrDefaultAsync(ct) ?? "";
            return ShowReportTexts.Forwarded.With(unit);
        }

        return report.State switch
        {
            ReportState.Rejected => ShowReportTexts.Rejected.With(report.ReviewReason),
            ReportState.Linked => ShowReportTexts.Linked,
            ReportState.Withdrawn => ShowReportTexts.Withdrawn,
            _ => ShowReportTexts.Accepted,
        };
    }
}
