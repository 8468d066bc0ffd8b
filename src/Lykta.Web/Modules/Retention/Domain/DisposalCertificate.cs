using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lykta.Platform.Json;

namespace Lykta.Modules.Retention.Domain;

/// <summary>Says what was taken away, by which decision and whose (gallringsbevis). It holds counts and ids, and is signed with the key that signs checkpoints.</summary>
internal sealed record DisposalCertificate(
    string Municipality,
    string Run,
    string Rule,
    int Months,
    string Reference,
    Guid ProposedBy,
    Guid ConfirmedBy,
    string ConfirmedAt,
    string OverdueAt,
    string BegunAt,
    string EndedAt,
    IReadOnlyDictionary<string, int> Rows,
    IReadOnlyList<HeldBack>? Held = null)
{
    public static DisposalCertificate Of(DisposalRun run, RetentionDecision decision, IReadOnlyList<HeldBack> held) => new(
        $"{run.Municipality}", $"{run.Id}", run.Rule, decision.Months, decision.Reference, decision.ProposedBy, decision.ConfirmedBy!.Value,
        Written(decision.ConfirmedAt!.Value), Written(run.OverdueAt), Written(run.BegunAt), Written(run.EndedAt!.Value), run.Rows, held.Count == 0 ? null : held);

    public string Sign(ECDsa key)
    {
        var said = StoredJson.Write(this);
        return $"{said}\n{Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(said), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence))}\n";
    }

    /// <summary>What a certificate of our own says.</summary>
    public static DisposalCertificate Told(string signed) => StoredJson.Read<DisposalCertificate>(signed.Split('\n')[0]);

    /// <summary>What a certificate says; null where it is none, or is not signed with the key.</summary>
    public static DisposalCertificate? Read(string signed, ECDsa key)
    {
        var lines = signed.Split('\n');
        var signature = new byte[256];
        return lines.Length >= 2 && Convert.TryFromBase64String(lines[1].Trim(), signature, out var length)
            && key.VerifyData(Encoding.UTF8.GetBytes(lines[0]), signature.AsSpan(0, length), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)
            ? StoredJson.Read<DisposalCertificate>(lines[0])
            : null;
    }

    private static string Written(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

/// <summary>How many overdue things a hold kept (hålls kvar): why, for which case, until when.</summary>
internal sealed record HeldBack(string Hold, HoldGround Ground, string Reference, DateOnly Until, int Things)
{
    public static HeldBack By(RetentionHold hold, int things) => new($"{hold.Id}", hold.Ground, hold.Reference, hold.Until, things);
}
