using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Backup;

/// <summary>How much a backup holds, and the hash of it all.</summary>
internal sealed record BackupContent(long Rows, string Hash);

/// <summary>
/// Copies the whole database into a sealed file while people work: every row of every table, as lines of JSON that no database owns. The same file
/// is the way out (exit export) and the way from SQLite to PostgreSQL.
/// </summary>
internal sealed class BackupWriter(LyktaDbContext db, DatabaseChoice choice, TimeProvider clock)
{
    public static readonly byte[] NewLine = "\n"u8.ToArray();

    /// <summary>The name of the newest change of the schema, the same for both databases.</summary>
    public static string SchemaOf(LyktaDbContext db) => db.Database.GetMigrations().Last().Split('_', 2)[1];

    public async Task<BackupContent> WriteAsync(Stream file, byte[] key, CancellationToken ct)
    {
        await using var owner = choice.AsOwner();
        await using var snapshot = await Snapshot.OpenAsync(owner ?? db, ct);
        await using var sealedFile = SealedStream.Write(file, key);
        await using var lines = new GZipStream(sealedFile, CompressionLevel.Fastest);
        Write(new { lykta = 1, schema = SchemaOf(db), made = clock.GetUtcNow().UtcDateTime });
        var hash = new ContentHash();
        await DatabaseRows.ReadAsync(
            snapshot,
            (table, municipality) => Write(new { table = table.Name, columns = table.Columns.Select(c => c.Name), municipality = municipality?.ToString() }),
            (table, row) =>
            {
                hash.Add(table.Name, row.Span);
                lines.Write(row.Span);
                lines.Write(NewLine);
            },
            ct);
        Write(new { rows = hash.Rows, hash = hash.ToString() });
        return new BackupContent(hash.Rows, hash.ToString());

        void Write(object line) => lines.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line) + "\n"));
    }
}
