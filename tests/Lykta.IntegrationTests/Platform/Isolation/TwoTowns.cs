using System.Globalization;
using Lykta.Platform.Database;
using Lykta.Platform.Database.RowSecurity;
using Lykta.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lykta.IntegrationTests.Platform.Isolation;

/// <summary>A PostgreSQL database where every table holds one row of each of two municipalities, put there by a superuser past every rule.</summary>
internal sealed class TwoTowns
{
    public const string Here = "0001";
    public const string There = "0002";

    private TwoTowns(string connection, IReadOnlyList<TenantTable> tables) => (Connection, Tables) = (connection, tables);

    /// <summary>How Lykta works in it.</summary>
    public string Connection { get; }

    public IReadOnlyList<TenantTable> Tables { get; }

    public static async Task<TwoTowns> MakeAsync()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Postgres, LyktaHost.Monday);
        await using var scope = host.Services.CreateAsyncScope();
        var connection = host.Services.GetRequiredService<DatabaseChoice>().ConnectionString;
        var towns = new TwoTowns(connection, TenantTable.Of(scope.ServiceProvider.GetRequiredService<LyktaDbContext>().Model));
        await using var superuser = await OpenAsync(PostgresCluster.AsSuperuser(connection));

        // Rows need not fit together here: what is asked is whose they are.
        await ExecuteAsync(superuser, "SET session_replication_role = replica");
        foreach (var table in towns.Tables)
        {
            await ExecuteAsync(superuser, await InsertAsync(superuser, table, Here));
            await ExecuteAsync(superuser, await InsertAsync(superuser, table, There));
        }

        return towns;
    }

    public static async Task<NpgsqlConnection> OpenAsync(string connection)
    {
        var open = new NpgsqlConnection(connection);
        await open.OpenAsync();
        return open;
    }

    /// <summary>A statement that adds a row of a municipality, with something in every column that must hold something.</summary>
    public static async Task<string> InsertAsync(NpgsqlConnection connection, TenantTable table, string municipality)
    {
        await using var command = new NpgsqlCommand(
            "SELECT column_name, data_type, coalesce(character_maximum_length, 32) FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2 AND (is_nullable = 'NO' OR column_name = $3) AND is_generated = 'NEVER'", connection)
        {
            Parameters = { new() { Value = table.Schema }, new() { Value = table.Name }, new() { Value = table.Column } },
        };
        var (names, values) = (new List<string>(), new List<string>());
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            names.Add($"\"{reader.GetString(0)}\"");
            values.Add(reader.GetString(0) == table.Column ? $"'{municipality}'" : Something(reader.GetString(1), reader.GetInt32(2)));
        }

        return $"INSERT INTO {table.Quoted} ({string.Join(", ", names)}) VALUES ({string.Join(", ", values)})";
    }

    public static async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync();
    }

    public static async Task<long> CountAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    /// <param name="type">The column's type.</param>
    /// <param name="longest">How many letters it holds: as many are written, since two of a kind may not be alike.</param>
    private static string Something(string type, int longest) => type switch
    {
        "uuid" => "gen_random_uuid()",
        "boolean" => "false",
        "bytea" => "'\\x00'",
        "date" => "'2026-11-16'",
        "timestamp with time zone" => "'2026-11-16T12:00Z'",
        "time without time zone" => "'12:00'",
        "interval" => "'1 hour'",
        "ARRAY" => "'{}'",
        "json" or "jsonb" => "'{}'",
        "character varying" or "text" => string.Create(CultureInfo.InvariantCulture, $"left(md5(random()::text), {longest})"),
        _ => "(random() * 30000)::int",
    };
}
