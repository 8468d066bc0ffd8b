using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Audit;

/// <summary>Takes away free-text reasons of the trail; their hashes stay in the chain, which still verifies.</summary>
internal sealed class ReasonDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Reasons;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue).GroupBy(e => e.At.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var numbers = await Due(overdue).OrderBy(e => e.Number).Select(e => e.Number).Take(Disposals.Batch).ToListAsync(ct);
        return Disposals.Rows((nameof(AuditReason), await db.Set<AuditReason>().Where(r => numbers.Contains(r.Number)).ExecuteDeleteAsync(ct)));
    }

    private IQueryable<AuditEntry> Due(Overdue overdue)
    {
        var due = overdue.Free(db.Set<AuditEntry>()
            .Where(e => e.At < overdue.At && db.Set<AuditReason>().Any(r => r.Number == e.Number))
            .Select(e => new Holdable<AuditEntry> { Row = e, Begun = e.At, Ended = e.At, AreaCode = null }));
        return overdue.Held.Where(h => h.Report is not null).Select(h => $"{h.Report}").Aggregate(due, (left, report) => left.Where(e => !e.Details.Contains(report)));
    }
}
