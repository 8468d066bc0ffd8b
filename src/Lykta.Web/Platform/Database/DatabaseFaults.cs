using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lykta.Platform.Database;

/// <summary>Reads a driver's error: a row made twice at once and a lost lock pass on the next try.</summary>
internal static class DatabaseFaults
{
    private const int SqliteBusy = 5;
    private const int SqliteConstraint = 19;

    public static bool WouldPassNextTime(Exception e) => e switch
    {
        // EF Core wraps what the driver calls passing in one more.
        DbUpdateException or InvalidOperationException => e.InnerException is { } inner && WouldPassNextTime(inner),
        PostgresException p => p.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqliteException s => s.SqliteErrorCode == SqliteBusy || (s.SqliteErrorCode == SqliteConstraint && s.SqliteExtendedErrorCode is 1555 or 2067),
        _ => false,
    };
}
