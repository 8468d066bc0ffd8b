using System.Security.Cryptography;
using Lykta.Kernel;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Audit.Verify;

namespace Lykta.Platform.Audit.Export;

/// <summary>Verifies an exported trail, without a database: the same walk, against the checkpoints in the file.</summary>
internal static class ExportedTrail
{
    private static readonly Text NoFile = new("filen är ingen exporterad händelselogg ({0})", "the file is no exported audit trail ({0})");
    private static readonly Text WrongLine = new("rad {0} går inte att läsa", "line {0} cannot be read");

    /// <param name="lines">The file's lines.</param>
    /// <param name="pinned">The key that the checkpoints must be signed with; null takes the one in the file, whose fingerprint is then to be compared by hand.</param>
    public static (AuditVerdict Verdict, string? Fingerprint) Verify(IEnumerable<string> lines, ECDsa? pinned)
    {
        using var rest = lines.GetEnumerator();
        if (!rest.MoveNext() || AuditLine.Read(rest.Current) is not { Format: AuditLine.Edition, Municipality: { } written } first || !MunicipalityCode.TryParse(written, null, out var municipality))
        {
            return (new AuditVerdict("?", 0) { Why = NoFile.With(AuditLine.Edition) }, null);
        }

        using var inFile = first.PublicKey is { } key ? Read(key) : null;
        var signer = pinned ?? inFile;
        var (number, checkpoints, more) = (1, new List<string>(), rest.MoveNext());
        for (; more && AuditLine.Read(rest.Current) is { Checkpoint: { } line }; more = rest.MoveNext())
        {
            number++;
            checkpoints.Add(line);
        }

        using var walk = new ChainWalk(written, new TriedCheckpoints(written, checkpoints, signer), () => []);
        StoredHead? head = null;
        for (; more; more = rest.MoveNext())
        {
            number++;
            var line = AuditLine.Read(rest.Current);
            if (line is { Head: { } at } && head is null)
            {
                head = new StoredHead(at.Number, at.Hash);
            }
            else if (line is not { Entry: { } entry } || head is not null)
            {
                var verdict = walk.End(head, null);
                return (verdict with { FirstBad = verdict.Entries + 1, Why = WrongLine.With(number) }, Fingerprint(signer));
            }
            else if (!walk.Take(entry.Stored(municipality)))
            {
                break;
            }
        }

        return (walk.End(head, null), Fingerprint(signer));
    }

    private static string? Fingerprint(ECDsa? key) => key is null ? null : CheckpointKey.FingerprintOf(key);

    private static ECDsa? Read(string publicKey)
    {
        try
        {
            var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(publicKey), out _);
            return key;
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            return null;
        }
    }
}
