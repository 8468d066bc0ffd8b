using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Database;

/// <summary>
/// A municipality's row that is looked for before the municipality is known: who signs in where, whose device this is, what a worker has to do.
/// Row security lets these tables, and no others, be read by a statement that says it looks everywhere. Written is only where one stands.
/// </summary>
internal interface IFoundEverywhere : ITenantRow;

internal static class Everywhere
{
    /// <summary>What such a statement begins with; <see cref="RowSecurity.MunicipalityStamp"/> reads it.</summary>
    public const string Tag = "lykta:everywhere";

    /// <summary>The rows of every municipality, to read. The one way over the border: whoever asks narrows it to what they hold the key to.</summary>
    public static IQueryable<T> AllOf<T>(this LyktaDbContext db)
        where T : class, IFoundEverywhere => db.Set<T>().IgnoreQueryFilters([TenantConvention.Filter]).TagWith(Tag);
}
