using System.Data.Common;
using System.Runtime.CompilerServices;
using Lykta.Platform.Database;
using Lykta.Platform.Database.RowSecurity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lykta.Platform.Audit.Verify;

/// <summary>
/// Reads the audit tables past the data layer, byte by byte: what reads alike there (a number stored as text, another way of writing a time,
/// a byte after the end) is not the same row.
/// </summary>
internal sealed class StoredChain(LyktaDbContext db)
{
    private string Table(string name) => db.IsSqlite ? $"audit_{name}" : $"audit.{name}";

    /// <summary>Every municipality that has a row in any of the tables, in order, as it is written there.</summary>
    public async Task<IReadOnlyList<string>> MunicipalitiesAsync(CancellationToken ct)
    {
        var written = db.IsSqlite ? "CASE typeof(municipality) WHEN 'text' THEN municipality ELSE typeof(municipality) || ' ' || hex(municipality) END" : "municipality::text";
        var found = new List<string>();
        var all = string.Join(" UNION ", ((string[])["audit_head", "audit_entry", "audit_reason"]).Select(t => $"SELECT {written} FROM {Table(t)}"));
        await foreach (var row in RowsAsync(all, null, ct))
        {
            found.Add(await row.IsDBNullAsync(0, ct) ? "NULL" : row.GetString(0));
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>The entries in the order of their numbers.</summary>
    public async IAsyncEnumerable<StoredEntry> EntriesAsync(string municipality, [EnumeratorCancellation] CancellationToken ct)
    {
        IEntryReader? reader = null;
        await foreach (var row in RowsAsync(db.IsSqlite ? SqliteEntryReader.Sql : PostgresEntryReader.Sql, municipality, ct))
        {
            reader ??= db.IsSqlite ? new SqliteEntryReader(row) : new PostgresEntryReader(row);
            yield return reader.Read();
        }
    }

    /// <summary>Null where there is no head.</summary>
    public async Task<StoredHead?> HeadAsync(string municipality, CancellationToken ct)
    {
        var types = db.IsSqlite ? "typeof(number) || typeof(hash) || length(CAST(hash AS BLOB))" : "pg_typeof(number)::text || CASE WHEN hash IS NULL THEN '' ELSE 'text' END || octet_length(hash)";
        var right = db.IsSqlite ? "integertext64" : "biginttext64";
        await foreach (var row in RowsAsync($"SELECT {types}, CAST(number AS bigint), CAST(hash AS text) FROM {Table("audit_head")} WHERE municipality = @m", municipality, ct))
        {
            var isRight = !await row.IsDBNullAsync(0, ct) && row.GetString(0) == right;
            return new StoredHead(isRight ? row.GetInt64(1) : 0, isRight ? row.GetString(2) : null);
        }

        return null;
    }

    /// <summary>The first number that has a reason and no entry.</summary>
    public async Task<long?> FirstLooseReasonAsync(string municipality, CancellationToken ct)
    {
        var sql = $"SELECT CAST(r.number AS bigint) FROM {Table("audit_reason")} r WHERE r.municipality = @m AND NOT EXISTS "
            + $"(SELECT 1 FROM {Table("audit_entry")} e WHERE e.municipality = r.municipality AND e.number = r.number) ORDER BY r.number LIMIT 1";
        await foreach (var row in RowsAsync(sql, municipality, ct))
        {
            return row.GetInt64(0);
        }

        return null;
    }

    private async IAsyncEnumerable<DbDataReader> RowsAsync(string sql, string? municipality, [EnumeratorCancellation] CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await StandAsync(municipality ?? string.Empty, municipality is null, ct);
        try
        {
            await using var command = municipality is null ? Command(sql) : Command(sql, ("m", municipality));
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                yield return reader;
            }
        }
        finally
        {
            await StandAsync(db.Municipality.ToString(), everywhere: false, CancellationToken.None);
        }
    }

    /// <summary>Row security shows a chain to whoever stands in its municipality, in PostgreSQL until the end of the transaction; afterwards one stands where one stood.</summary>
    private async Task StandAsync(string municipality, bool everywhere, CancellationToken ct)
    {
        if (!db.IsSqlite)
        {
            await using var command = Command(
                $"SELECT set_config('{MunicipalityStamp.Municipality}', @m, true), set_config('{MunicipalityStamp.Reach}', @r, true)",
                ("m", municipality),
                ("r", everywhere ? MunicipalityStamp.Everywhere : string.Empty));
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private DbCommand Command(string sql, params (string Name, string Value)[] values)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // Table names of our own; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}

/// <summary>How one database's row becomes an entry.</summary>
internal interface IEntryReader
{
    StoredEntry Read();
}
