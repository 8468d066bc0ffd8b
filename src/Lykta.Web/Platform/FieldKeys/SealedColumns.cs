using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lykta.Platform.FieldKeys;

/// <summary>How many rows of a table a key has sealed; no key where they are not sealed yet.</summary>
internal sealed record KeyUse(SealedColumn Column, string Header, FieldKey? Key, long Rows);

/// <summary>A sealed column of the model, and the expression that reads whose key from its first characters; empty for a row that is not sealed.</summary>
internal sealed record SealedColumn(IEntityType Entity, string Name, string Table, string Header);

/// <summary>The sealed columns of a municipality: which keys they need, and the rows of one key, past the mapping.</summary>
internal sealed class SealedColumns(LyktaDbContext db)
{
    private const int HeaderText = SealedField.HeaderBytes / 3 * 4;

    public async Task<IReadOnlyList<KeyUse>> InUseAsync(CancellationToken ct)
    {
        var uses = new List<KeyUse>();
        foreach (var column in All())
        {
#pragma warning disable EF1002 // Table and column names are the model's.
            var counted = await db.Database
                .SqlQueryRaw<Counted>($"SELECT {column.Header} AS \"Header\", COUNT(*) AS \"Rows\" FROM {column.Table} WHERE municipality = {{0}} GROUP BY 1", $"{db.Municipality}")
                .ToListAsync(ct);
#pragma warning restore EF1002
            uses.AddRange(counted.Select(c => new KeyUse(column, c.Header, KeyOf(column, c.Header), c.Rows)));
        }

        return uses;
    }

    /// <summary>Rows of a key, in the order of their ids and after those passed over, held against others until the change is saved.</summary>
    public Task<List<T>> HeldAsync<T>(KeyUse use, int passed, int most, CancellationToken ct)
        where T : class, ISealedRow
    {
        var keys = string.Join(", ", use.Column.Entity.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName()));
        var hold = db.IsSqlite ? string.Empty : "FOR UPDATE";
#pragma warning disable EF1002 // Table and column names are the model's.
        return db.Set<T>().FromSqlRaw(
            $"SELECT * FROM {use.Column.Table} WHERE municipality = {{0}} AND {use.Column.Header} = {{1}} ORDER BY {keys} LIMIT {{2}} OFFSET {{3}} {hold}",
            $"{db.Municipality}", use.Header, most, passed).ToListAsync(ct);
#pragma warning restore EF1002
    }

    private IEnumerable<SealedColumn> All()
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        foreach (var property in db.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(SealedField)))
        {
            var entity = (IEntityType)property.DeclaringType;
            yield return new SealedColumn(
                entity,
                property.Name,
                sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema()),
                Header(sql.DelimitIdentifier(property.GetColumnName()), IsText(property)));
        }
    }

    private string Header(string column, bool isText) => isText
        ? $"CASE WHEN substr({column}, 1, {SealedField.Mark.Length}) = '{SealedField.Mark}' THEN substr({column}, 1, {HeaderText}) ELSE '' END"
        : $"CASE WHEN {Hex(column, SealedField.MarkBytes.Length)} = '{Convert.ToHexString(SealedField.MarkBytes)}' THEN {Hex(column, SealedField.HeaderBytes)} ELSE '' END";

    private string Hex(string column, int length) => db.IsSqlite ? $"hex(substr({column}, 1, {length}))" : $"upper(encode(substr({column}, 1, {length}), 'hex'))";

    private static FieldKey? KeyOf(SealedColumn column, string header) =>
        header.Length == 0 ? null : SealedField.KeyIn(IsText(column.Entity.FindProperty(column.Name)!) ? Convert.FromBase64String(header) : Convert.FromHexString(header));

    private static bool IsText(IReadOnlyProperty property) => property.GetValueConverter() == SealedField.AsText;

    private sealed record Counted(string Header, long Rows);
}
