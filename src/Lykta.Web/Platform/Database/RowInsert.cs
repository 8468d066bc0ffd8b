using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lykta.Platform.Database;

/// <summary>
/// Inserts many rows of one table inside an open transaction, past the change tracker: by one prepared statement in SQLite, by one array a column in
/// PostgreSQL (which copies nothing into tables with row security). Columns and conversions are the model's own, so that a row lies there as any other.
/// </summary>
internal static class RowInsert
{
    /// <param name="rows">Each row's values in the order of the columns, as <see cref="RowColumn.Of"/> gives them.</param>
    public static async Task IntoAsync(LyktaDbContext db, ITable table, IReadOnlyList<RowColumn> columns, IReadOnlyList<object?[]> rows, CancellationToken ct)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var into = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Name)))})";
        if (rows.Count > 0)
        {
            await (db.IsSqlite || columns.Any(c => c.IsList) ? OneByOneAsync(db, into, columns, rows, ct) : ByArraysAsync(db, into, columns, rows, ct));
        }
    }

    private static async Task OneByOneAsync(LyktaDbContext db, string into, IReadOnlyList<RowColumn> columns, IReadOnlyList<object?[]> rows, CancellationToken ct)
    {
        if (!db.IsSqlite)
        {
            // The transaction is told where it stands before the driver is used alone.
            await db.Database.ExecuteSqlRawAsync("SELECT 1", ct);
        }

        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
#pragma warning disable CA2100 // Table and column names are the model's.
        command.CommandText = $"{into} VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
#pragma warning restore CA2100
        var parameters = columns.Select((c, i) => c.Parameter(command, $"@p{i}")).ToArray();
        command.Parameters.AddRange(parameters);
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = (columns[i].IsList ? ListOf(command, columns[i], row[i]) : row[i]) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static object? ListOf(DbCommand command, RowColumn column, object? held) => held is IReadOnlyList<string> ? column.Parameter(command, "@list", held).Value : held;

    private static async Task ByArraysAsync(LyktaDbContext db, string into, IReadOnlyList<RowColumn> columns, IReadOnlyList<object?[]> rows, CancellationToken ct)
    {
        var arrays = columns.Select((column, i) => column.Array($"p{i}", rows.Select(row => row[i]), rows.Count)).ToList();
        var values = string.Join(", ", columns.Select((column, i) => $"@p{i}::{column.StoreType}[]"));
#pragma warning disable EF1002 // Table and column names are the model's.
        await db.Database.ExecuteSqlRawAsync($"{into} SELECT * FROM unnest({values})", arrays, ct);
#pragma warning restore EF1002
    }
}
