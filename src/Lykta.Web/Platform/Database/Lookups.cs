using System.Linq.Expressions;
using Lykta.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Database;

/// <summary>Reading one row that must be there.</summary>
internal static class Lookups
{
    /// <summary>The row that fits, tracked for change; none is a <see cref="MissingException"/>, answered 404.</summary>
    public static async Task<T> GetAsync<T>(this LyktaDbContext db, Expression<Func<T, bool>> which, CancellationToken ct)
        where T : class =>
        await db.Set<T>().FirstOrDefaultAsync(which, ct) ?? throw new MissingException(typeof(T).Name);

    /// <summary>The row of a query that must have one.</summary>
    public static async Task<T> OneAsync<T>(this IQueryable<T> query, CancellationToken ct) =>
        await query.FirstOrDefaultAsync(ct) ?? throw new MissingException(typeof(T).Name);
}
