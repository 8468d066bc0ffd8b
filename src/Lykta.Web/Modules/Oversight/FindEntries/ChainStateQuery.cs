using Lykta.Platform;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Backup;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Oversight.FindEntries;

/// <summary>How the chain stands at a glance: where it ends, and whether the last checkpoint still fits.</summary>
/// <param name="Entries">How many there are.</param>
/// <param name="Last">The last checkpoint; null where there is none.</param>
/// <param name="Fits">The head is that of the last entry, and the entry of the checkpoint is still that one.</param>
/// <param name="Outside">The checkpoints are kept where the municipality has said.</param>
/// <param name="DrilledAt">When a backup was last read back on trial (lykta restore --drill); null where none ever was.</param>
/// <param name="DrillIsOld">It is more than 31 days since, or never was.</param>
internal sealed record ChainState(long Entries, Checkpoint? Last, bool Fits, bool Outside, DateTime? DrilledAt, bool DrillIsOld);

/// <summary>Reads the chain's state for a page: three rows, whatever its length. The whole walk is <c>AuditVerifier</c>.</summary>
internal sealed class ChainStateQuery(LyktaDbContext db, LyktaSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan LongestWithoutDrill = TimeSpan.FromDays(31);

    public async Task<ChainState> RunAsync(CancellationToken ct)
    {
        var last = new CheckpointFiles(settings.CheckpointFolder, db.Municipality.ToString()).Last()?.Checkpoint;
        var head = await db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(ct);
        var ends = head is null ? null : await HashAsync(head.Number, ct);
        var fits = head is not null && ends == head.Hash && (last is null || await HashAsync(last.Size, ct) == last.Head);
        var drilled = await db.Set<AuditEntry>().Where(e => e.Event == RestoreDrilled.Name).OrderByDescending(e => e.Number).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(ct);
        var isOld = drilled is null || clock.GetUtcNow().UtcDateTime - drilled > LongestWithoutDrill;
        return new ChainState(head?.Number ?? 0, last, fits, settings.Checkpoints is not null, drilled, isOld);
    }

    private Task<string?> HashAsync(long number, CancellationToken ct) =>
        db.Set<AuditEntry>().Where(e => e.Number == number).Select(e => e.Hash).SingleOrDefaultAsync(ct);
}
