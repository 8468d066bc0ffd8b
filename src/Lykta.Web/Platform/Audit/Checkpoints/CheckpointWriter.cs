using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Audit.Checkpoints;

/// <summary>Makes the municipality's next checkpoint (kontrollpunkt) from the entries since the last one. Writes nothing in the database.</summary>
internal sealed class CheckpointWriter(LyktaDbContext db, CheckpointKey key, LyktaSettings settings, TimeProvider clock)
{
    /// <summary>The new line, or null when nothing has happened since the last one.</summary>
    public async Task<string?> WriteAsync(CancellationToken ct)
    {
        var municipality = db.Municipality.ToString();
        var at = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        using var signer = key.Signer();
        return await new CheckpointFiles(settings.CheckpointFolder, municipality).AddAsync(
            (last, kept) => HashesAsync(last, kept, ct),
            (tree, head, before) => new Checkpoint(
                municipality, tree.Size, Convert.ToHexStringLower(tree.Root()), Convert.ToHexStringLower(head), at, [.. tree.Edge.Select(Convert.ToHexStringLower)], before).Sign(signer),
            ct);
    }

    /// <summary>The last checkpoint as it lies in its file; null where there is none.</summary>
    public string? LastLine() => new CheckpointFiles(settings.CheckpointFolder, db.Municipality.ToString()).Last()?.Line;

    private async IAsyncEnumerable<byte[]> HashesAsync(Checkpoint? last, long kept, [EnumeratorCancellation] CancellationToken ct)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (last is not null && await entries.Where(e => e.Number == last.Size).Select(e => e.Hash).SingleOrDefaultAsync(ct) != last.Head)
        {
            throw new ChainMisfitException(last);
        }

        // What was written while this reads waits for the next checkpoint.
        var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync(ct);
        var number = kept;
        await foreach (var entry in entries.Where(e => e.Number > kept && e.Number <= head.Number).OrderBy(e => e.Number).Select(e => new { e.Number, e.Hash }).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (entry.Number != ++number || (number == head.Number && entry.Hash != head.Hash) || entry.Hash.Length != 2 * SHA256.HashSizeInBytes)
            {
                throw new ChainMisfitException(number);
            }

            yield return Convert.FromHexString(entry.Hash);
        }

        if (number != head.Number)
        {
            throw new ChainMisfitException(number + 1);
        }
    }
}

/// <summary>The chain is not the one the last checkpoint vouched for, or does not hang together: no new checkpoint covers that up.</summary>
internal sealed class ChainMisfitException : Exception
{
    public ChainMisfitException(Checkpoint last)
        : base($"Kedjan stämmer inte med kontrollpunkten vid post {last.Size}. Kör: lykta verify-audit")
    {
    }

    public ChainMisfitException(long number)
        : base($"Kedjan är bruten vid post {number}. Kör: lykta verify-audit")
    {
    }
}
