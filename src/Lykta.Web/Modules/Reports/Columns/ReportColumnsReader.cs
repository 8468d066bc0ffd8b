using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.Reports.AmendReport;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.EditReport;
using Lykta.Modules.Reports.MaskReport;
using Lykta.Modules.Reports.ReviewReports;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Columns;

/// <summary>
/// Reads the columns of the municipality at hand and keeps them current: a report that the audit chain names is read again, and where a link names no single report (an import, a
/// disposal) all are. A link is seen no sooner than what it tells of, for both are committed at once.
/// </summary>
internal sealed class ReportColumnsReader(LyktaDbContext db, ColumnStore store)
{
    /// <summary>More changed reports than this are not read one by one.</summary>
    private const int MostOneByOne = 1_000;

    private static readonly string[] OfOne = [.. new[] { typeof(ReportSubmitted), typeof(ReportReviewed), typeof(ReportEdited), typeof(ReportAmended), typeof(ReportWithdrawn), typeof(ReportMasked) }.Select(Fact.NameOf)];

    public Task<ReportColumns> ReadAsync(CancellationToken ct) => store.CurrentAsync(db.Municipality, before => CurrentAsync(before, ct), ct);

    private async Task<ReportColumns> CurrentAsync(ReportColumns? before, CancellationToken ct)
    {
        // The head is read first: what is written while the rows are read is read once more next time.
        var number = await db.Set<AuditHead>().Where(h => h.Municipality == db.Municipality).Select(h => h.Number).SingleAsync(ct);
        if (before is null || number < before.Number)
        {
            return await AllAsync(number, ct);
        }

        if (number == before.Number)
        {
            return before;
        }

        var since = before.Number;
        var ofMany = IRewritesMany.Events.ToArray();
        var links = db.Set<AuditEntry>().Where(e => e.Municipality == db.Municipality && e.Number > since && e.Number <= number);
        if (await links.AnyAsync(e => ofMany.Contains(e.Event), ct))
        {
            return await AllAsync(number, ct);
        }

        var told = await links.Where(e => OfOne.Contains(e.Event)).Select(e => e.Details).Take(MostOneByOne + 1).ToListAsync(ct);
        if (told.Count > MostOneByOne)
        {
            return await AllAsync(number, ct);
        }

        var changed = told.Select(ReportIn).ToHashSet();
        List<ReportRow> now = changed.Count == 0 ? [] : await Rows(db.Set<Report>().Where(r => changed.Contains(r.Id))).ToListAsync(ct);
        return before.With(number, changed, now);
    }

    private static Id<Report> ReportIn(string details)
    {
        using var fact = JsonDocument.Parse(details);
        return new Id<Report>(fact.RootElement.GetProperty("report").GetGuid());
    }

    private static IQueryable<ReportRow> Rows(IQueryable<Report> reports) => reports.Where(r => r.State == ReportState.Accepted).Select(r => new ReportRow(
        r.Id, r.Kind, r.LocalDay, r.AreaCode, r.OrganisationId, r.UnitId, r.PlaceId, r.North, r.East, r.Precision == PositionPrecision.Exact, r.OccurredFrom, r.OccurredTo));

    /// <summary>Each row is put into numbers as it comes: kept as it is, a million of them would keep two million words alive until the last.</summary>
    private async Task<ReportColumns> AllAsync(long number, CancellationToken ct)
    {
        var (codings, rows) = (new ReportCodings(), new List<CodedReport>());
        await foreach (var row in Rows(db.Set<Report>().AsNoTracking()).AsAsyncEnumerable().WithCancellation(ct))
        {
            rows.Add(codings.Code(row));
        }

        return ReportColumns.Of(number, codings, rows);
    }
}
