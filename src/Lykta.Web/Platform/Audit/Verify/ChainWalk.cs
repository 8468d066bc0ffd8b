using Lykta.Kernel;
using Lykta.Platform.Audit.Checkpoints;

namespace Lykta.Platform.Audit.Verify;

/// <summary>One walk along a chain, entry by entry, held against its checkpoints. It ends at the first fault; the same walk for a database and for an exported file.</summary>
internal sealed class ChainWalk : IDisposable
{
    private readonly string municipality;
    private readonly TriedCheckpoints checkpoints;
    private readonly IEnumerator<byte[]> vouched;
    private readonly MerkleTree tree = new();
    private string hash = AuditChain.Beginning;
    private int next;
    private long reasonsGone;
    private (long Number, Text Why)? fault;

    public ChainWalk(string municipality, TriedCheckpoints checkpoints, Func<IEnumerable<byte[]>> hashes) =>
        (this.municipality, this.checkpoints, vouched) = (municipality, checkpoints, checkpoints.Vouched(hashes).GetEnumerator());

    /// <summary>Takes the next entry; false once there is nothing more to learn.</summary>
    public bool Take(in StoredEntry stored)
    {
        var number = tree.Size + 1;
        var witness = vouched.MoveNext() ? vouched.Current : null;
        if (FirstFault(stored, number, witness) is { } why)
        {
            fault = (number, why);
            return false;
        }

        var entry = stored.Entry!;
        hash = entry.Hash;
        tree.Add(Convert.FromHexString(hash));
        reasonsGone += entry.ReasonHash is not null && stored.Reason is null ? 1 : 0;
        if (next < checkpoints.Whole.Count && checkpoints.Whole[next] is { } point && point.Size == number && !Holds(point))
        {
            return false;
        }

        return true;
    }

    /// <summary>What the walk came to, given where the chain says that it ends.</summary>
    public AuditVerdict End(StoredHead? head, long? looseReason)
    {
        var (entries, last) = (tree.Size, checkpoints.Whole.Count > 0 ? checkpoints.Whole[^1] : null);
        fault ??= last is not null && last.Size > entries ? (entries + 1, AuditFaults.Older.With(last.At))
            : head is not { Hash: { } ends, Number: var at } ? (entries, AuditFaults.Head)
            : at > entries ? (entries + 1, AuditFaults.Tail)
            : at < entries && at >= 0 && (last is null || at >= last.Size) ? (at + 1, AuditFaults.Beyond)
            : at != entries || ends != hash ? (entries, AuditFaults.Head)
            : looseReason is { } loose ? (loose, AuditFaults.LooseReason) : null;
        return new AuditVerdict(municipality, entries)
        {
            FirstBad = fault?.Number,
            Why = fault?.Why ?? checkpoints.Fault,
            Last = last,
            Checkpoints = checkpoints.Whole.Count,
            ReasonsGone = reasonsGone,
            Notes = last is null ? [.. checkpoints.Notes, AuditFaults.NoCheckpoints] : checkpoints.Notes,
        };
    }

    public void Dispose() => vouched.Dispose();

    private Text? FirstFault(in StoredEntry stored, long number, byte[]? witness) =>
        stored.Number != number ? AuditFaults.Hole
        : stored.Entry is not { } entry ? AuditFaults.Form
        : entry.Municipality.ToString() != municipality ? AuditFaults.Hole
        : entry.PreviousHash != hash ? AuditFaults.Broken
        : !AuditChain.IsIntact(entry) ? AuditFaults.Changed
        : stored.Reason is { } reason && AuditChain.HashOf(reason) != entry.ReasonHash ? AuditFaults.Reason
        : witness is not null && Convert.ToHexStringLower(witness) != entry.Hash ? AuditFaults.NotVouched : null;

    private bool Holds(Checkpoint point)
    {
        if (Convert.ToHexStringLower(tree.Root()) == point.Root && hash == point.Head)
        {
            next++;
            return true;
        }

        // Without the kept hashes the entry itself cannot be named, only the stretch since the checkpoint before.
        var from = (next == 0 ? 0 : checkpoints.Whole[next - 1].Size) + 1;
        fault = (from, AuditFaults.Rewritten.With(from, point.Size, point.At));
        return false;
    }
}
