using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Database;

/// <summary>One snapshot for everything a page reads. A write in the same unit of work leaves it and begins its own.</summary>
internal sealed class ReadTransaction(LyktaDbContext db)
{
    public async Task BeginAsync(CancellationToken ct)
    {
        if (db.IsSqlite)
        {
            await db.Database.OpenConnectionAsync(ct);
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            await db.Database.UseTransactionAsync(connection.BeginTransaction(IsolationLevel.Serializable, deferred: true), ct);
        }
        else
        {
            await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        }
    }
}
