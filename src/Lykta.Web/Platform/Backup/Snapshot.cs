using System.Data;
using System.Data.Common;
using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Database.RowSecurity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Backup;

/// <summary>One transaction over the whole database, in which one stands in a municipality at a time, as row security demands of everybody.</summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly LyktaDbContext root;
    private readonly DbTransaction transaction;
    private readonly Dictionary<string, LyktaDbContext> contexts = [];

    private Snapshot(LyktaDbContext root, DbTransaction transaction) => (this.root, this.transaction) = (root, transaction);

    public static async Task<Snapshot> OpenAsync(LyktaDbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        return new Snapshot(db, await db.Database.GetDbConnection().BeginTransactionAsync(db.IsSqlite ? IsolationLevel.Serializable : IsolationLevel.RepeatableRead, ct));
    }

    /// <summary>A context in the same transaction that stands in a municipality; in none, it reaches what belongs to none and what is found everywhere.</summary>
    public async Task<LyktaDbContext> InAsync(MunicipalityCode? municipality, CancellationToken ct)
    {
        // In PostgreSQL every change of place is told anew; in SQLite a context once made is used again, since making one touches the connection.
        var name = root.IsSqlite ? municipality?.ToString() ?? string.Empty : contexts.Count.ToString(CultureInfo.InvariantCulture);
        if (contexts.TryGetValue(name, out var known))
        {
            return known;
        }

        var tenant = new Tenant();
        if (municipality is { } code)
        {
            tenant.Enter(code);
        }

        var connection = root.Database.GetDbConnection();
        LyktaDbContext db = root.IsSqlite
            ? new SqliteLyktaDbContext(new DbContextOptionsBuilder<SqliteLyktaDbContext>().UseSqlite(connection).Options, tenant)
            : new PostgresLyktaDbContext(new DbContextOptionsBuilder<PostgresLyktaDbContext>().UseNpgsql(connection).AddInterceptors(MunicipalityStamp.Instance).Options, tenant);
        await db.Database.UseTransactionAsync(transaction, ct);
        return contexts[name] = db;
    }

    public Task CommitAsync(CancellationToken ct) => transaction.CommitAsync(ct);

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexts.Values)
        {
            await context.DisposeAsync();
        }

        await transaction.DisposeAsync();
        await root.Database.CloseConnectionAsync();
    }
}
