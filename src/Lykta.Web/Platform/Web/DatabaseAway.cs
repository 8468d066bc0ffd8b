using Lykta.Platform.Database;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Lykta.Platform.Web;

/// <summary>Whether an error means that the database cannot be reached or written just now, rather than a bug of ours.</summary>
internal static class DatabaseAway
{
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int Full = 13;
    private const int CannotOpen = 14;

    /// <summary>Connection lost, shut down by an administrator, no resources left (the disk is full), and read-only, as after a failover.</summary>
    private static readonly string[] PassingStates = ["08", "57P", "53", PostgresErrorCodes.ReadOnlySqlTransaction];

    public static bool Is(Exception? error) => error switch
    {
        null => false,
        SqliteException s => s.SqliteErrorCode is Busy or ReadOnly or Full or CannotOpen,
        PostgresException p => Array.Exists(PassingStates, s => p.SqlState.StartsWith(s, StringComparison.Ordinal)),
        NpgsqlException or ConnectionLostException => true,

        // The connection was lost between two statements: the second one finds its transaction ended.
        InvalidOperationException { Source: nameof(Npgsql) } => true,
        _ => Is(error.InnerException),
    };
}
