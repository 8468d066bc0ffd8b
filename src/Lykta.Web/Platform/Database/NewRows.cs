using Lykta.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Database;

/// <summary>Inserts many new rows of one table inside a <see cref="Changes"/> unit, past the change tracker.</summary>
internal sealed class NewRows(LyktaDbContext db)
{
    /// <summary>Writes the rows at once, before what the change tracker holds.</summary>
    public async Task AddAsync<T>(IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class, ITenantRow
    {
        var table = db.Model.FindEntityType(typeof(T))!.GetTableMappings().Single().Table;
        if (!db.Change.IsOpen || rows.Any(r => r.Municipality != db.Municipality))
        {
            throw new InvalidOperationException($"{typeof(T).Name} is written outside a change of its own municipality.");
        }

        var columns = RowColumn.In(table);
        await RowInsert.IntoAsync(db, table, columns, [.. rows.Select(row => columns.Select(c => c.Of(row)).ToArray())], ct);
    }
}
