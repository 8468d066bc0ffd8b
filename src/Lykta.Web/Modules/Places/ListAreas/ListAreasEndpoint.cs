using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Places.ListAreas;

/// <summary>GET /api/v1/areas: the working division, as a list or, when asked for application/geo+json, as GeoJSON in WGS 84, or for application/geopackage+sqlite3 as a GeoPackage in SWEREF 99 TM.</summary>
internal static class ListAreasEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/areas", async (HttpContext http, LyktaDbContext db, TimeProvider clock, CancellationToken ct) =>
        {
            var accepts = http.Request.Headers.Accept.ToString();
            var package = accepts.Contains(AreaGeoPackage.MediaType, StringComparison.OrdinalIgnoreCase);
            if (!package && !accepts.Contains(AreaGeoJson.MediaType, StringComparison.OrdinalIgnoreCase))
            {
                return TypedResults.Ok(new ListPage<SeenArea>(await db.WorkingAreas().ToListAsync(ct), null));
            }

            var areas = await (
                from a in db.Set<Area>().AsNoTracking()
                join d in db.Set<Division>() on a.DivisionId equals d.Id
                where d.IsWorking
                orderby a.Order, a.Code
                select a).ToListAsync(ct);
            return package
                ? Results.Bytes(await AreaGeoPackage.WriteAsync(await db.Set<Division>().Where(d => d.IsWorking).Select(d => d.Name).FirstOrDefaultAsync(ct) ?? "omraden", areas, clock.GetUtcNow().UtcDateTime, ct), AreaGeoPackage.MediaType)
                : Results.Bytes(AreaGeoJson.Write(areas), AreaGeoJson.MediaType);
        })
        .Produces<ListPage<SeenArea>>()
        .Requires(PlacesPermissions.List);
}
