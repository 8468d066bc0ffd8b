using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Audit;

/// <summary>Appends facts to the municipality's chain: takes the head row's lock last and holds it for the commit only.</summary>
internal sealed class AuditTrail(LyktaDbContext db)
{
    private const string Take = " SET number = number + {0} WHERE municipality = {1} RETURNING number, hash";
    private const string TakeInSqlite = "UPDATE audit_audit_head" + Take;
    private const string TakeInPostgres = "UPDATE audit.audit_head" + Take;

    public async Task AppendAsync(ChangeContext change, IReadOnlyList<Fact> facts, CancellationToken ct)
    {
        var municipality = db.Municipality;

        // The update takes the row lock and says what it made true: the lock is held for this, the one save below and the commit.
        var taken = await db.Database.SqlQueryRaw<TakenNumbers>(db.IsSqlite ? TakeInSqlite : TakeInPostgres, facts.Count, $"{municipality}").ToListAsync(ct);
        var (number, hash) = taken is [var head]
            ? (head.Number - facts.Count, head.Hash)
            : throw new InvalidOperationException($"Municipality {municipality} has no audit head.");
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

        // Said to be changed, and not left to be found: a context that writes much may not look for changes.
        var end = db.Entry(db.Set<AuditHead>().Local.FirstOrDefault() ?? db.Attach(new AuditHead { Municipality = municipality }).Entity).Property(h => h.Hash);
        (end.CurrentValue, end.IsModified) = (hash, true);
        await db.SaveChangesAsync(ct);
    }

    private sealed record TakenNumbers(long Number, string Hash);
}
