using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.PoliceToDo;

/// <summary>A report to be reported to the police, and who has agreed to do it.</summary>
public sealed record ToReport
{
    internal ReportRow Row { get; init; } = null!;

    internal string Who { get; init; } = "";
}

internal sealed record PoliceList(int Total, IReadOnlyList<ToReport> Waiting, IReadOnlyList<ToReport> WithoutNumber);

/// <summary>What waits to be reported to the police (att polisanmäla): accepted, of a kind with somebody to do it, not said to be reported and not noted.</summary>
internal sealed class PoliceToDoQuery(LyktaDbContext db, CurrentViewer current)
{
    private const int Most = 200;

    public async Task<PoliceList> RunAsync(CancellationToken ct)
    {
        var who = await db.Set<ReportKind>().Where(k => k.PoliceReporter != null).ToDictionaryAsync(k => k.Code, k => k.PoliceReporter!, ct);
        var kinds = who.Keys.ToList();
        var ours = db.ReportsSeenBy(current.Viewer).Where(r => r.InDetail && r.State == ReportState.Accepted && kinds.Contains(r.Kind));
        var waiting = ours.Where(r => r.PoliceReported != PoliceReported.Yes && !db.Set<PoliceReport>().Any(p => p.ReportId == r.Id));
        var unnumbered = ours.Where(r => db.Set<PoliceReport>().Any(p => p.ReportId == r.Id && p.Outcome == PoliceOutcome.Reported && p.CaseNumber == null));
        return new PoliceList(await waiting.CountAsync(ct), await RowsAsync(waiting, who, ct), await RowsAsync(unnumbered, who, ct));
    }

    private async Task<List<ToReport>> RowsAsync(IQueryable<SeenReport> reports, Dictionary<string, string> who, CancellationToken ct) =>
        [.. (await reports.OrderBy(r => r.LocalDay).ThenBy(r => r.Id).Take(Most).WithNames(db).ToListAsync(ct))
            .OrderBy(r => r.Report.LocalDay).ThenBy(r => r.Report.Id)
            .Select(r => new ToReport { Row = r, Who = who[r.Report.Kind] })];
}
