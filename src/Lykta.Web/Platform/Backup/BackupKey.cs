using System.Security.Cryptography;

namespace Lykta.Platform.Backup;

/// <summary>The key that seals backups: 32 bytes in a file of their own among the installation's keys, made the first time.</summary>
internal sealed record BackupKey(string Path, byte[] Key, bool IsNew)
{
    private const string Name = "backup.key";

    public static BackupKey ReadOrMake(string folder)
    {
        var path = System.IO.Path.Combine(folder, Name);
        if (File.Exists(path))
        {
            return Read(path);
        }

        var isNew = KeyFile.Keep(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) + "\n");
        return Read(path) with { IsNew = isNew };
    }

    /// <summary>The key there is; none, or one that cannot be read, is an <see cref="IOException"/> that says what to do.</summary>
    public static BackupKey Read(string path)
    {
        var bytes = new byte[64];
        return File.Exists(path) && Convert.TryFromBase64String(File.ReadAllText(path).Trim(), bytes, out var length) && length == 32
            ? new BackupKey(path, bytes[..32], IsNew: false)
            : throw new IOException($"Nyckeln till säkerhetskopiorna finns inte i {path}. Lägg dit den som hör till kopian.");
    }

    public static string In(LyktaSettings settings) => System.IO.Path.Combine(settings.KeyFolder, Name);
}
