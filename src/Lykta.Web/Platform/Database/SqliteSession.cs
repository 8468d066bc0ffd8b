using System.Data.Common;
using Lykta.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lykta.Platform.Database;

/// <summary>What every SQLite connection needs before first use: a write-ahead log that reaches the disk, patience, and Swedish sorting.</summary>
internal sealed class SqliteSession : DbConnectionInterceptor
{
    public const string SwedishCollation = "sv_SE";

    public static readonly SqliteSession Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private static void Prepare(SqliteConnection connection)
    {
        connection.CreateCollation(SwedishCollation, (a, b) => Culture.Swedish.CompareInfo.Compare(a, b));
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=15000; PRAGMA cache_size=-32000; PRAGMA mmap_size=268435456; PRAGMA wal_autocheckpoint=4000;";
        command.ExecuteNonQuery();
    }
}
