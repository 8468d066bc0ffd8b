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

    public static bool Is(Exception? error) => error switch
    {
        null => false,
        SqliteException s => s.SqliteErrorCode is Busy or ReadOnly or Full or CannotOpen,
        PostgresException p => p.SqlState.StartsWith("08", StringComparison.Ordinal) || p.SqlState.StartsWith("57P", StringComparison.Ordinal) || p.SqlState.StartsWith("53", StringComparison.Ordinal),
        NpgsqlException => true,
        _ => Is(error.InnerException),
    };
}
