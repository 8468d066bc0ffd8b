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
    public async Task<ECDsa> SignerAsync(CancellationToken ct)
    {
        if (!File.Exists(secret))
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            Directory.CreateDirectory(settings.KeyFolder);
            await KeepAsync(secret, made.ExportPkcs8PrivateKeyPem(), UnixFileMode.UserRead | UnixFileMode.UserWrite, ct);
        }

        var key = Read(secret);
        if (!File.Exists(known))
        {
            Directory.CreateDirectory(settings.CheckpointFolder);
            await KeepAsync(known, key.ExportSubjectPublicKeyInfoPem(), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead, ct);
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

    /// <summary>Whole or not at all, and never over another node's.</summary>
    public static async Task KeepAsync(string path, string pem, UnixFileMode mode, CancellationToken ct)
    {
        var beside = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        await using (var writer = new StreamWriter(beside, options))
        {
            await writer.WriteAsync(pem.AsMemory(), ct);
        }

        try
        {
            File.Move(beside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(beside);
        }
    }
}
