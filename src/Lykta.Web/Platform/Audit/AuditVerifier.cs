using Lykta.Kernel;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Audit;

/// <summary>What a walk along a chain found: how many entries hold, and the first that does not.</summary>
internal sealed record AuditVerdict(MunicipalityCode Municipality, long Entries, long? FirstBad, Text? Why)
{
    public bool IsIntact => FirstBad is null;
}

/// <summary>Walks every municipality's audit chain from its beginning to its head (verify-audit). Reads only.</summary>
internal sealed class AuditVerifier(LyktaDbContext db)
{
    private static readonly Text Changed = new("innehållet stämmer inte med sin hash", "the content does not fit its hash");
    private static readonly Text Broken = new("länken till posten före är bruten", "the link to the entry before is broken");
    private static readonly Text Hole = new("en post saknas eller har bytt plats", "an entry is missing or out of place");
    private static readonly Text Tail = new("kedjan slutar före sitt huvud: poster i slutet är borttagna", "the chain ends before its head: entries at the end are gone");

    public async Task<IReadOnlyList<AuditVerdict>> VerifyAsync(CancellationToken ct)
    {
        var heads = await db.AllOf<AuditHead>().AsNoTracking().OrderBy(h => h.Municipality).ToListAsync(ct);
        var verdicts = new List<AuditVerdict>();
        foreach (var head in heads)
        {
            verdicts.Add(await VerifyAsync(head, ct));
        }

        return verdicts;
    }

    private async Task<AuditVerdict> VerifyAsync(AuditHead head, CancellationToken ct)
    {
        var (number, hash) = (0L, AuditChain.Beginning);
        var entries = db.AllOf<AuditEntry>().AsNoTracking()
            .Where(e => e.Municipality == head.Municipality).OrderBy(e => e.Number).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(ct))
        {
            if (FirstFault(entry, number, hash) is { } fault)
            {
                return new AuditVerdict(head.Municipality, number, number + 1, fault);
            }

            (number, hash) = (entry.Number, entry.Hash);
        }

        return number == head.Number && hash == head.Hash
            ? new AuditVerdict(head.Municipality, number, null, null)
            : new AuditVerdict(head.Municipality, number, number + 1, Tail);
    }

    private static Text? FirstFault(AuditEntry entry, long before, string hash) =>
        entry.Number != before + 1 ? Hole
        : entry.PreviousHash != hash ? Broken
        : AuditChain.IsIntact(entry) ? null : Changed;
}
