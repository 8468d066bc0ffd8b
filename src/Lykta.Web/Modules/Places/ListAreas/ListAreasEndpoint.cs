using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Places.ListAreas;

/// <summary>GET /api/v1/areas: the working division, as a list or, when asked for application/geo+json, as GeoJSON in WGS 84.</summary>
internal static class ListAreasEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/areas", async (HttpContext http, LyktaDbContext db, CancellationToken ct) =>
        {
            if (!http.Request.Headers.Accept.ToString().Contains(AreaGeoJson.MediaType, StringComparison.OrdinalIgnoreCase))
            {
                return TypedResults.Ok(new ListPage<SeenArea>(await db.WorkingAreas().ToListAsync(ct), null));
            }

            var areas = await (
                from a in db.Set<Area>().AsNoTracking()
                join d in db.Set<Division>() on a.DivisionId equals d.Id
                where d.IsWorking
                orderby a.Order, a.Code
                select a).ToListAsync(ct);
            return Results.Bytes(AreaGeoJson.Write(areas), AreaGeoJson.MediaType);
        })
        .Produces<ListPage<SeenArea>>()
        .Requires(PlacesPermissions.List);
}
