using System.Security.Cryptography;

namespace Lykta.Platform.Audit.Checkpoints;

/// <summary>The installation's own key that signs checkpoints (ECDSA, P-256): made once, kept with the other keys; its public half lies beside the checkpoints.</summary>
internal sealed class CheckpointKey(LyktaSettings settings)
{
    private readonly string secret = Path.Combine(settings.KeyFolder, "checkpoint-key.pem");
    private readonly string known = Path.Combine(settings.CheckpointFolder, "public-key.pem");

    /// <summary>What one writes down on paper: the first half of the SHA-256 of the public key, in hex.</summary>
    public static string FingerprintOf(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..32];

    /// <summary>The key to sign with; made where there is none.</summary>
    public ECDsa Signer()
    {
        if (!File.Exists(secret))
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            KeyFile.Keep(secret, made.ExportPkcs8PrivateKeyPem());
        }

        var key = Read(secret);
        if (!File.Exists(known))
        {
            KeyFile.Keep(known, key.ExportSubjectPublicKeyInfoPem(), KeyFile.Secret | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        return key;
    }

    /// <summary>The key to verify with, without making one: the installation's own, else the one beside the checkpoints; null where there is neither.</summary>
    public ECDsa? Verifier() => File.Exists(secret) ? Read(secret) : File.Exists(known) ? Read(known) : null;

    public static ECDsa Read(string path)
    {
        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(path));
        return key;
    }
}
