using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Audit;

/// <summary>Takes away free-text reasons of the trail; their hashes stay in the chain, which still verifies.</summary>
internal sealed class ReasonDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Reasons;

    public async Task<IReadOnlyList<DueYear>> DueAsync(DateTime overdueAt, CancellationToken ct)
    {
        var counted = await (
            from r in db.Set<AuditReason>()
            join e in Entries(overdueAt) on r.Number equals e.Number
            group r by e.At.Year into g
            select new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(DateTime overdueAt, DateTime now, CancellationToken ct)
    {
        var last = await Entries(overdueAt).MaxAsync(e => (long?)e.Number, ct) ?? 0;
        var numbers = await db.Set<AuditReason>().Where(r => r.Number <= last).OrderBy(r => r.Number).Select(r => r.Number).Take(Disposals.Batch).ToListAsync(ct);
        return Disposals.Rows((nameof(AuditReason), await db.Set<AuditReason>().Where(r => numbers.Contains(r.Number)).ExecuteDeleteAsync(ct)));
    }

    private IQueryable<AuditEntry> Entries(DateTime overdueAt) => db.Set<AuditEntry>().Where(e => e.At < overdueAt);
}
