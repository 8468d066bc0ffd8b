namespace Lykta.Platform.Database;

/// <summary>One process at a time upgrades a SQLite database: a lock on a file beside it, which goes with its process however that ends. PostgreSQL has its own.</summary>
internal static class UpgradeLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits for its turn, and makes the folder where there is none. Null for a database in memory.</summary>
    public static async Task<FileStream?> TakeAsync(string database, CancellationToken ct)
    {
        if (database.Length == 0 || database.StartsWith(":memory:", StringComparison.Ordinal))
        {
            return null;
        }

        var path = Path.GetFullPath(database);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            try
            {
                return new FileStream(path + ".upgrade", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(path + ".upgrade"))
            {
                await Task.Delay(Pause, ct);
            }
        }
    }
}
