using System.Data.Common;
using Lykta.Platform.Database;
using Npgsql;

namespace Lykta.Platform.Jobs;

/// <summary>
/// The right to run a recurring job, held by one node at a time: a lock in PostgreSQL that lasts as long as its transaction, so that a node that
/// dies lets go of it. On SQLite there is one node, and it always has the right.
/// </summary>
internal sealed class JobClaim : IAsyncDisposable
{
    private readonly NpgsqlConnection? connection;

    private JobClaim(NpgsqlConnection? connection) => this.connection = connection;

    /// <summary>Null while another node runs the job.</summary>
    public static async Task<JobClaim?> TakeAsync(DatabaseChoice database, string job, CancellationToken ct)
    {
        if (!database.IsPostgres)
        {
            return new JobClaim(null);
        }

        var own = new NpgsqlConnection(database.ConnectionString);
        var claim = new JobClaim(own);
        try
        {
            await own.OpenAsync(ct);
            await own.BeginTransactionAsync(ct);
            await using var command = new NpgsqlCommand("SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0))", own) { Parameters = { new() { Value = "lykta job " + job } } };
            if (await command.ExecuteScalarAsync(ct) is true)
            {
                return claim;
            }
        }
        catch (DbException)
        {
            await claim.DisposeAsync();
            throw;
        }

        await claim.DisposeAsync();
        return null;
    }

    /// <summary>Closing ends the transaction, and with it the lock; a connection that was lost has let go of it already.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await (connection?.DisposeAsync() ?? default);
        }
        catch (DbException)
        {
            // Lost.
        }
    }
}
