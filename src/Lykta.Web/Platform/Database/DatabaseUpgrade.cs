using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Database;

/// <summary>Creates or upgrades the database, then runs the idempotent script of what migrations cannot say (indexes over text, spatial columns).</summary>
internal static class DatabaseUpgrade
{
    public static async Task RunAsync(LyktaDbContext db, CancellationToken ct)
    {
        if (db.IsSqlite)
        {
            var file = new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { Length: > 0 } folder && !file.StartsWith(":memory:", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(folder);
            }
        }

        await db.Database.MigrateAsync(ct);
        foreach (var statement in SchemaScript.For(db.IsSqlite))
        {
            await db.Database.ExecuteSqlRawAsync(statement, ct);
        }
    }
}
