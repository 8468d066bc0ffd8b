using System.Data.Common;
using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Audit.Verify;
using Lykta.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lykta.IntegrationTests.Platform.Audit;

/// <summary>A chain in a database of its own that a test may do anything to, as the one who rules the database, and put back as it was.</summary>
internal sealed class TamperedChain : IAsyncDisposable
{
    private static readonly string[] Tables = ["audit_entry", "audit_reason", "audit_head"];
    private readonly DbConnection connection;

    private TamperedChain(LyktaHost host, TestMunicipality municipality, DbConnection connection) => (Host, Municipality, this.connection) = (host, municipality, connection);

    public LyktaHost Host { get; }

    public TestMunicipality Municipality { get; }

    public bool IsSqlite => Host.Database == TestDatabase.Sqlite;

    /// <summary>How many entries the whole chain has.</summary>
    public long Length { get; private set; }

    public static async Task<TamperedChain> NewAsync(TestDatabase database, int entries)
    {
        var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        var place = host.Services.GetRequiredService<LyktaSettings>().Database.ConnectionString;
        DbConnection open = database == TestDatabase.Sqlite ? new SqliteConnection(place) : new NpgsqlConnection(PostgresCluster.AsSuperuser(place));
        await open.OpenAsync();
        var chain = new TamperedChain(host, municipality, open);
        await chain.WriteAsync(entries);
        return chain;
    }

    /// <summary>Writes entries as the product does: people, devices and Lykta itself, every third with a reason.</summary>
    public async Task WriteAsync(int entries)
    {
        for (var i = 0; i < entries; i++)
        {
            var actor = i % 3 == 0 ? Actor.System : new Actor(i % 3 == 1 ? ActorKind.Person : ActorKind.ReporterLink, Guid.NewGuid());
            var change = new ChangeContext(actor, Host.Clock.GetUtcNow().UtcDateTime.AddTicks(i * 7919L)).Because(i % 3 == 2 ? $"Skäl nummer {i}: å, ä och 🙂" : null);
            await Host.InAsync(Municipality.Code, async services => (await services.GetRequiredService<Changes>().MakeAsync<Nothing>(
                change,
                facts =>
                {
                    facts.Add(new ArrangedByTest());
                    return Task.FromResult<Result<Nothing>>(default(Nothing));
                },
                default)).Value);
        }

        Length = await NumberAsync($"SELECT MAX(number) FROM {Table("audit_entry")}");
    }

    public Task<string?> CheckpointAsync() => Host.InAsync(Municipality.Code, services => services.GetRequiredService<CheckpointWriter>().WriteAsync(default));

    public Task<AuditVerdict> VerdictAsync() => Municipality.VerdictAsync();

    public string CheckpointFile(string ending) => Path.Combine(Host.Services.GetRequiredService<LyktaSettings>().CheckpointFolder, $"{Municipality.Code}.{ending}");

    public string Table(string name) => IsSqlite ? $"audit_{name}" : $"audit.{name}";

    /// <summary>Past the product, past its rules. Returns how many rows it hit.</summary>
    public async Task<int> SqlAsync(string sql, params (string Name, object? Value)[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    public Task<long> NumberAsync(string sql) => OneAsync(sql, value => Convert.ToInt64(value, CultureInfo.InvariantCulture));

    public Task<string?> TextAsync(string sql) => OneAsync(sql, value => value as string);

    public async Task KeepAsync()
    {
        foreach (var table in Tables)
        {
            await SqlAsync($"CREATE TABLE kept_{table} AS SELECT * FROM {Table(table)}");
        }
    }

    public async Task PutBackAsync()
    {
        await SqlAsync($"DELETE FROM {Table("outbox_event")}");
        foreach (var table in Tables)
        {
            await SqlAsync($"DELETE FROM {Table(table)}");
            await SqlAsync($"INSERT INTO {Table(table)} SELECT * FROM kept_{table}");
        }
    }

    /// <summary>Renumbers and hashes everything from an entry on so that the chain hangs together again: what somebody with our source code can do.</summary>
    public async Task HashAgainAsync(long from, bool only = false)
    {
        var entries = await Municipality.ReadAsync(db => db.Set<AuditEntry>().AsNoTracking().Where(e => e.Number >= from && (!only || e.Number == from)).OrderBy(e => e.Number).ToListAsync());
        var reasons = await Municipality.ReadAsync(db => db.Set<AuditReason>().AsNoTracking().ToDictionaryAsync(r => r.Number, r => r.Reason));
        var before = await TextAsync($"SELECT hash FROM {Table("audit_entry")} WHERE number = {from - 1}") ?? AuditChain.Beginning;
        var number = from - 1;
        foreach (var entry in entries)
        {
            var change = new ChangeContext(new Actor(entry.ActorKind, entry.ActorId), entry.At, reasons.GetValueOrDefault(entry.Number));
            var linked = AuditChain.Link(entry.Municipality, ++number, change, new ArrangedByTest(), entry.Details, before);
            await SqlAsync($"UPDATE {Table("audit_reason")} SET number = {number} WHERE number = {entry.Number}");
            await SqlAsync(
                $"UPDATE {Table("audit_entry")} SET number = {number}, event = '{linked.Event}', previous_hash = '{before}', hash = '{linked.Hash}' WHERE number = {entry.Number}");
            before = linked.Hash;
        }

        if (!only)
        {
            await SqlAsync($"UPDATE {Table("audit_head")} SET number = {number}, hash = '{before}'");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        await Host.DisposeAsync();
    }

    private DbCommand Command(string sql, params (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private async Task<T> OneAsync<T>(string sql, Func<object?, T> read)
    {
        await using var command = Command(sql);
        return read(await command.ExecuteScalarAsync());
    }
}
