using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ListKinds;

/// <summary>GET /api/v1/kinds: the municipality's kinds with their national codes.</summary>
internal static class ListKindsEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/kinds", async (LyktaDbContext db, CancellationToken ct) =>
        {
            var kinds = await db.Set<ReportKind>().AsNoTracking().OrderBy(k => k.Order).ToListAsync(ct);
            return new ListPage<Kind>([.. kinds.Select(k => new Kind(k.Code, k.Name, k.EnglishName, k.IsShown))], null);
        })
        .Requires(ReportsPermissions.ListKinds);

    internal sealed record Kind(string Code, string Name, string? EnglishName, bool IsShown);
}
