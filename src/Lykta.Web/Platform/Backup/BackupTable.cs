using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lykta.Platform.Backup;

/// <summary>A table as it is copied out and in: its name in no database's way, its columns, and whether each municipality has its own rows.</summary>
internal sealed record BackupTable(string Name, IEntityType Entity, ITable Table, IReadOnlyList<RowColumn> Columns)
{
    public bool IsTenants => Entity.ClrType.IsAssignableTo(typeof(ITenantRow));

    /// <summary>Every table of the model, those that others point to first.</summary>
    public static IReadOnlyList<BackupTable> InOrder(IModel model)
    {
        var waiting = model.GetEntityTypes().Where(e => e.FindPrimaryKey() is not null).OrderBy(e => e.DisplayName(), StringComparer.Ordinal).ToList();
        var ordered = new List<IEntityType>();
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(e => e.GetForeignKeys().All(k => k.PrincipalEntityType == e || ordered.Contains(k.PrincipalEntityType))).ToList();
            ordered.AddRange(ready.Count > 0 ? ready : throw new InvalidOperationException("Tables point at each other in a ring."));
            waiting.RemoveAll(ready.Contains);
        }

        return [.. ordered.Select(Of)];
    }

    private static BackupTable Of(IEntityType entity)
    {
        var table = entity.GetTableMappings().Single().Table;
        return new BackupTable(entity.DisplayName(), entity, table, RowColumn.In(table));
    }
}
