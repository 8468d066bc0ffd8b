using Lykta.Platform;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Oversight.FindEntries;

/// <summary>How the chain stands at a glance: where it ends, and whether the last checkpoint still fits.</summary>
/// <param name="Entries">How many there are.</param>
/// <param name="Last">The last checkpoint; null where there is none.</param>
/// <param name="Fits">The head is that of the last entry, and the entry of the checkpoint is still that one.</param>
/// <param name="Outside">The checkpoints are kept where the municipality has said.</param>
internal sealed record ChainState(long Entries, Checkpoint? Last, bool Fits, bool Outside);

/// <summary>Reads the chain's state for a page: three rows, whatever its length. The whole walk is <c>AuditVerifier</c>.</summary>
internal sealed class ChainStateQuery(LyktaDbContext db, LyktaSettings settings)
{
    public async Task<ChainState> RunAsync(CancellationToken ct)
    {
        var last = new CheckpointFiles(settings.CheckpointFolder, db.Municipality.ToString()).Last()?.Checkpoint;
        var head = await db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(ct);
        var ends = head is null ? null : await HashAsync(head.Number, ct);
        var fits = head is not null && ends == head.Hash && (last is null || await HashAsync(last.Size, ct) == last.Head);
        return new ChainState(head?.Number ?? 0, last, fits, settings.Checkpoints is not null);
    }

    private Task<string?> HashAsync(long number, CancellationToken ct) =>
        db.Set<AuditEntry>().Where(e => e.Number == number).Select(e => e.Hash).SingleOrDefaultAsync(ct);
}
