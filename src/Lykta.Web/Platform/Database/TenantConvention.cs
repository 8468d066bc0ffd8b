using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lykta.Platform.Database;

/// <summary>Every tenant table: key (municipality, id), a query filter on the municipality, and a concurrency token where it is versioned.</summary>
internal static class TenantConvention
{
    public const string Filter = "Tenant";

    public static void Apply(ModelBuilder model, LyktaDbContext context)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(ITenantRow))).ToList())
        {
            var row = Expression.Parameter(entity.ClrType, "row");
            var same = Expression.Equal(
                Expression.Property(row, Key(entity).Name),
                Expression.Property(Expression.Constant(context, typeof(LyktaDbContext)), nameof(LyktaDbContext.Municipality)));
            model.Entity(entity.ClrType).HasQueryFilter(Filter, Expression.Lambda(same, row));
        }

        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IVersioned))).ToList())
        {
            model.Entity(entity.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
        }
    }

    /// <summary>What says whose a row is: the municipality's own row is keyed by its code, every other names its municipality.</summary>
    public static IReadOnlyProperty Key(IReadOnlyEntityType entity) => entity.FindProperty(nameof(ITenantRow.Municipality)) ?? entity.FindProperty("Code")!;
}
