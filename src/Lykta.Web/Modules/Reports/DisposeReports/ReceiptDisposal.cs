using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.DisposeReports;

/// <summary>
/// Takes the hash of what a report said from its receipt (gallra kvitton): who guesses a text could confirm the guess. The id stays, so that nothing is received twice;
/// a row so old that is imported again counts as changed.
/// </summary>
internal sealed class ReceiptDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Receipts;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue).GroupBy(r => r.ReceivedAt.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var ids = await Due(overdue).Select(r => r.ReportId).Take(Disposals.Batch).ToListAsync(ct);
        return Disposals.Rows((nameof(ReportReceipt), await db.Set<ReportReceipt>().Where(r => ids.Contains(r.ReportId)).ExecuteUpdateAsync(set => set.SetProperty(r => r.BodyHash, string.Empty), ct)));
    }

    private IQueryable<ReportReceipt> Due(Overdue overdue) => db.Set<ReportReceipt>().Where(r => r.ReceivedAt < overdue.At && r.BodyHash != string.Empty);
}
