using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Database;

namespace Lykta.Platform.Audit.Verify;

/// <summary>Walks every municipality's audit chain from its beginning to its head, in one snapshot, and holds it against its checkpoints (verify-audit). Reads only.</summary>
internal sealed class AuditVerifier(LyktaDbContext db, CheckpointKey key, LyktaSettings settings, ReadTransaction reads)
{
    public async Task<IReadOnlyList<AuditVerdict>> VerifyAsync(CancellationToken ct)
    {
        // Checkpoints first: one made while this runs must not vouch for entries that the snapshot does not hold.
        using var verifier = key.Verifier();
        var tried = CheckpointFiles.Municipalities(settings.CheckpointFolder).ToDictionary(
            m => m, m => new TriedCheckpoints(m, new CheckpointFiles(settings.CheckpointFolder, m).AllLines(), verifier));
        await reads.BeginAsync(ct);
        var chain = new StoredChain(db);
        var there = await chain.MunicipalitiesAsync(ct);
        var verdicts = new List<AuditVerdict>();
        foreach (var municipality in there)
        {
            verdicts.Add(await VerifyAsync(chain, municipality, tried.GetValueOrDefault(municipality) ?? new TriedCheckpoints(municipality, [], verifier), ct));
        }

        verdicts.AddRange(tried.Where(t => t.Value.Whole.Count > 0).ExceptBy(there, t => t.Key)
            .Select(t => new AuditVerdict(t.Key, 0) { FirstBad = 1, Why = AuditFaults.NoChain, Last = t.Value.Whole[^1], Checkpoints = t.Value.Whole.Count }));
        return verdicts;
    }

    /// <summary>The municipality of this unit of work alone.</summary>
    public async Task<AuditVerdict> VerifyOwnAsync(CancellationToken ct)
    {
        var municipality = db.Municipality.ToString();
        using var verifier = key.Verifier();
        var tried = new TriedCheckpoints(municipality, new CheckpointFiles(settings.CheckpointFolder, municipality).AllLines(), verifier);
        await reads.BeginAsync(ct);
        return await VerifyAsync(new StoredChain(db), municipality, tried, ct);
    }

    private async Task<AuditVerdict> VerifyAsync(StoredChain chain, string municipality, TriedCheckpoints tried, CancellationToken ct)
    {
        using var walk = new ChainWalk(municipality, tried, new CheckpointFiles(settings.CheckpointFolder, municipality).AllHashes);
        await foreach (var entry in chain.EntriesAsync(municipality, ct))
        {
            if (!walk.Take(entry))
            {
                break;
            }
        }

        return walk.End(await chain.HeadAsync(municipality, ct), await chain.FirstLooseReasonAsync(municipality, ct));
    }
}
