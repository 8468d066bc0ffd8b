using Lykta.TestKit;
using Npgsql;

namespace Lykta.Benchmarks;

/// <summary>The tests' PostgreSQL trades safety for speed; a benchmark may not.</summary>
internal static class HonestPostgres
{
    private static readonly string[] Safe =
    [
        "ALTER SYSTEM SET fsync = on", "ALTER SYSTEM SET full_page_writes = on", "ALTER SYSTEM SET synchronous_commit = on", "SELECT pg_reload_conf()",
    ];

    public static async Task StartAsync()
    {
        await using var connection = new NpgsqlConnection(PostgresCluster.Shared.ConnectionString("postgres"));
        await connection.OpenAsync();
        foreach (var sql in Safe)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
