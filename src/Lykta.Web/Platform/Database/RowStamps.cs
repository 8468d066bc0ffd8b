using Lykta.Platform.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lykta.Platform.Database;

/// <summary>The last look before rows are written: tenant rows only inside a <see cref="Changes"/> unit and only of its municipality; versions are raised here.</summary>
internal sealed class RowStamps : SaveChangesInterceptor
{
    public static readonly RowStamps Instance = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new InvalidOperationException("Save asynchronously.");

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var context = (LyktaDbContext)eventData.Context!;
        foreach (var entry in context.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            if (entry.Entity is ITenantRow row && (!context.Change.IsOpen || row.Municipality != context.Municipality))
            {
                throw new InvalidOperationException($"{entry.Metadata.ShortName()} is written outside a change of its own municipality.");
            }

            if (entry is { Entity: IVersioned, State: EntityState.Modified })
            {
                var version = entry.Property(nameof(IVersioned.Version));
                version.CurrentValue = (long)version.OriginalValue! + 1;
            }
        }

        return new(result);
    }
}
