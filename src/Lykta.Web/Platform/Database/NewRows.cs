using System.Data.Common;
using Lykta.Platform.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Lykta.Platform.Database;

/// <summary>
/// Inserts many new rows of one table inside a <see cref="Changes"/> unit, past the change tracker: by one prepared statement in SQLite, by
/// one array a column in PostgreSQL (which copies nothing into tables with row security). Columns and conversions are the model's own, so that a
/// row lies there as any other.
/// </summary>
internal sealed class NewRows(LyktaDbContext db, ChangeScope scope)
{
    /// <summary>Writes the rows at once, before what the change tracker holds.</summary>
    public async Task AddAsync<T>(IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class, ITenantRow
    {
        var table = db.Model.FindEntityType(typeof(T))!.GetTableMappings().Single();
        if (!scope.IsOpen || rows.Any(r => r.Municipality != db.Municipality))
        {
            throw new InvalidOperationException($"{typeof(T).Name} is written outside a change of its own municipality.");
        }

        if (rows.Count == 0)
        {
            return;
        }

        var columns = table.ColumnMappings.Select(m => new ColumnValue(m)).ToList();
        if (db.IsSqlite)
        {
            await InsertAsync(table.Table, columns, rows, ct);
        }
        else
        {
            await InsertArraysAsync(table.Table, columns, rows, ct);
        }
    }

    private async Task InsertAsync<T>(ITable table, List<ColumnValue> columns, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.Transaction = (SqliteTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Table and column names are the model's.
        command.CommandText = $"INSERT INTO {Name(table)} ({Names(columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        var parameters = columns.Select((c, i) => c.Parameter(command, $"@p{i}")).ToArray();
        command.Parameters.AddRange(parameters);
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                parameters[i].Value = columns[i].Of(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private async Task InsertArraysAsync<T>(ITable table, List<ColumnValue> columns, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class
    {
        var arrays = columns.Select((column, i) => column.Array($"p{i}", rows)).ToList();
        var values = string.Join(", ", columns.Select((column, i) => $"@p{i}::{column.StoreType}[]"));
#pragma warning disable EF1002 // Table and column names are the model's.
        await db.Database.ExecuteSqlRawAsync($"INSERT INTO {Name(table)} ({Names(columns)}) SELECT * FROM unnest({values})", arrays, ct);
#pragma warning restore EF1002
    }

    private string Name(ITable table) => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table.Name, table.Schema);

    private string Names(List<ColumnValue> columns) => string.Join(", ", columns.Select(c => db.GetService<ISqlGenerationHelper>().DelimitIdentifier(c.Name)));

    /// <summary>How one property of a row is turned to what its column holds.</summary>
    private sealed class ColumnValue(IColumnMapping mapping)
    {
        private readonly RelationalTypeMapping type = mapping.TypeMapping;
        private readonly IClrPropertyGetter getter = ((IProperty)mapping.Property).GetGetter();

        public string Name => mapping.Column.Name;

        public object? Of(object row)
        {
            var value = getter.GetClrValue(row);
            return value is null || type.Converter is not { } converter ? value : converter.ConvertToProvider(value);
        }

        public string StoreType => type.StoreType;

        /// <summary>What the column holds of every row, as one value.</summary>
        public NpgsqlParameter Array(string name, IReadOnlyCollection<object> rows)
        {
            var held = type.Converter?.ProviderClrType ?? Nullable.GetUnderlyingType(type.ClrType) ?? type.ClrType;
            var array = System.Array.CreateInstance(held.IsValueType ? typeof(Nullable<>).MakeGenericType(held) : held, rows.Count);
            var i = 0;
            foreach (var row in rows)
            {
                array.SetValue(Of(row), i++);
            }

            using var command = new NpgsqlCommand();
            return new NpgsqlParameter(name, NpgsqlDbType.Array | ((NpgsqlParameter)Parameter(command, name)).NpgsqlDbType) { Value = array };
        }

        public DbParameter Parameter(DbCommand command, string name) => type.CreateParameter(command, name, null, mapping.Column.IsNullable);
    }
}
