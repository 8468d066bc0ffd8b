using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Audit;

/// <summary>Words about a person were taken out of a document after it was frozen (borttagna ord): how many, by which decision, and the new hashes of the leaves that said them.</summary>
internal sealed record WordsRemoved(Guid Removal, string Sort, Guid Document, int Words, IReadOnlyList<string> Leaves) : Fact;

/// <summary>Whether a frozen document is what was frozen.</summary>
internal static class FrozenLeaves
{
    /// <summary>The root is that of the leaves as they were frozen, each leaf has its hash, and every leaf that says something else than it did is named in the trail.</summary>
    public static async Task<bool> AreWholeAsync(this LyktaDbContext db, Guid document, string root, IReadOnlyCollection<FrozenLeaf> leaves, CancellationToken ct)
    {
        var changed = leaves.Where(l => l.ChangedHash is not null).Select(l => l.ChangedHash!).ToList();
        if (SaltedTree.Root(leaves.Select(l => (l.Path, l.Hash))) != root || !leaves.All(l => l.IsIntact()))
        {
            return false;
        }

        var named = $"{document}";
        var told = changed.Count == 0
            ? []
            : await db.Set<AuditEntry>().AsNoTracking().Where(e => e.Event == "words-removed" && e.Details.Contains(named)).Select(e => e.Details).ToListAsync(ct);
        return changed.TrueForAll(hash => told.Exists(d => d.Contains(hash, StringComparison.Ordinal)));
    }
}
