using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Audit;

/// <summary>Appends facts to the municipality's chain: takes the head row's lock last and holds it for the commit only.</summary>
internal sealed class AuditTrail(LyktaDbContext db)
{
    public async Task AppendAsync(ChangeContext change, IReadOnlyList<Fact> facts, CancellationToken ct)
    {
        var municipality = db.Municipality;

        // The update takes the row lock; what it made true is read back inside the same transaction.
        await db.Set<AuditHead>().ExecuteUpdateAsync(set => set.SetProperty(h => h.Number, h => h.Number + facts.Count), ct);
        var head = await db.Set<AuditHead>().AsNoTracking().Select(h => new { h.Number, h.Hash }).FirstOrDefaultAsync(ct)
            ?? throw new InvalidOperationException($"Municipality {municipality} has no audit head.");
        var (number, hash) = (head.Number - facts.Count, head.Hash);
        foreach (var fact in facts)
        {
            var entry = AuditChain.Link(municipality, ++number, change, fact, StoredJson.Write<object>(fact), hash);
            hash = entry.Hash;
            db.Add(entry);
            db.Add(new OutboxEvent { Municipality = municipality, Number = number, Event = entry.Event, Details = entry.Details, NotBefore = entry.At });
            if (change.Reason is { } reason)
            {
                db.Add(new AuditReason { Municipality = municipality, Number = number, Reason = reason });
            }
        }

        await db.SaveChangesAsync(ct);
        await db.Set<AuditHead>().ExecuteUpdateAsync(set => set.SetProperty(h => h.Hash, hash), ct);
    }
}
