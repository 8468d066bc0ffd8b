using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lykta.Platform.Database.RowSecurity;

/// <summary>A table of municipalities' rows: where it lies, the column that says whose a row is, and whether it is looked in before that is known.</summary>
internal sealed record TenantTable(string Schema, string Name, string Column, bool IsFoundEverywhere)
{
    public string Quoted => $"\"{Schema}\".\"{Name}\"";

    /// <summary>All of them, read from the classification that the query filter reads too.</summary>
    public static IReadOnlyList<TenantTable> Of(IModel model) =>
    [
        .. model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(ITenantRow))).Select(e => new TenantTable(
            e.GetSchema()!, e.GetTableName()!, TenantConvention.Key(e).GetColumnName(), e.ClrType.IsAssignableTo(typeof(IFoundEverywhere))))
            .OrderBy(t => t.Quoted, StringComparer.Ordinal),
    ];
}
