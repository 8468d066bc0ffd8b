using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>Holds the rows of a batch against what is stored: new, changed, unchanged, or not to be touched. Writes nothing.</summary>
internal sealed class BatchJudge(LyktaDbContext db)
{
    public async Task<BatchOutcome> JudgeAsync(ImportBatch batch, CancellationToken ct)
    {
        var ids = batch.Reports.Select(r => r.Id).ToList();
        var hashes = ids.Count == 0
            ? []
            : await db.Set<ReportReceipt>().AsNoTracking().Where(r => EF.Parameter(ids).Contains(r.ReportId)).ToDictionaryAsync(r => r.ReportId, r => r.BodyHash, ct);
        var changed = batch.Reports.Where(r => hashes.TryGetValue(r.Id, out var hash) && hash != r.Hash).Select(r => r.Id).ToList();
        var outcome = new BatchOutcome { Stored = changed.Count == 0 ? [] : await StoredAsync(changed, ct) };
        outcome.Rejected.AddRange(batch.Rejected);
        foreach (var row in batch.Reports)
        {
            if (!hashes.TryGetValue(row.Id, out var hash))
            {
                outcome.New.Add(row);
            }
            else if (hash == row.Hash)
            {
                outcome.Unchanged.Add(row.Line);
            }
            else if (outcome.Stored[row.Id].WhyNot is { } no)
            {
                outcome.Rejected.Add(new RejectedRow(row.Line, no));
            }
            else
            {
                outcome.Changed.Add(row);
            }
        }

        return outcome;
    }

    private async Task<Dictionary<Id<Report>, StoredRow>> StoredAsync(List<Id<Report>> ids, CancellationToken ct)
    {
        var reports = await db.Set<Report>().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        var receipts = await db.Set<ReportReceipt>().Where(r => ids.Contains(r.ReportId)).ToListAsync(ct);
        return receipts.ToDictionary(r => r.ReportId, r => new StoredRow(r, reports.GetValueOrDefault(r.ReportId)));
    }
}
