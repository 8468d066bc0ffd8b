using Lykta.Kernel;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Audit.Verify;
using Lykta.Platform.Database;

namespace Lykta.Platform.Audit.Export;

/// <summary>Writes a municipality's whole trail as lines of JSON that can be verified without Lykta and without its database (exportera händelseloggen).</summary>
internal sealed class AuditExport(LyktaDbContext db, CheckpointKey key, LyktaSettings settings, ReadTransaction reads, Changes changes)
{
    /// <summary>Notes the export in the trail itself, then writes it; the last entry is that of its own export.</summary>
    public async Task<Result<TrailExported>> WriteAsync(TextWriter to, ChangeContext change, CancellationToken ct)
    {
        var noted = await changes.MakeAsync<TrailExported>(
            change,
            facts =>
            {
                var exported = new TrailExported("jsonl");
                facts.Add(exported);
                return Task.FromResult<Result<TrailExported>>(exported);
            },
            ct);
        var municipality = db.Municipality.ToString();
        using var verifier = key.Verifier();
        var publicKey = verifier is null ? null : Convert.ToBase64String(verifier.ExportSubjectPublicKeyInfo());
        var checkpoints = new CheckpointFiles(settings.CheckpointFolder, municipality).AllLines();
        await reads.BeginAsync(ct);
        await to.WriteLineAsync(new AuditLine { Format = AuditLine.Edition, Municipality = municipality, PublicKey = publicKey }.Write().AsMemory(), ct);
        foreach (var line in checkpoints)
        {
            await to.WriteLineAsync(new AuditLine { Checkpoint = line }.Write().AsMemory(), ct);
        }

        var chain = new StoredChain(db);
        await foreach (var stored in chain.EntriesAsync(municipality, ct))
        {
            await to.WriteLineAsync(new AuditLine { Entry = AuditLine.ExportedEntry.Of(stored) }.Write().AsMemory(), ct);
        }

        if (await chain.HeadAsync(municipality, ct) is { Hash: { } hash, Number: var number })
        {
            await to.WriteLineAsync(new AuditLine { Head = new(number, hash) }.Write().AsMemory(), ct);
        }

        return noted;
    }
}

/// <summary>The audit trail left as a file.</summary>
internal sealed record TrailExported(string Format) : Reading;
