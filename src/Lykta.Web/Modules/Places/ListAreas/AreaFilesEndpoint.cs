using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Places.ListAreas;

/// <summary>GET /{municipality}/omraden/{id}/geojson and …/gpkg: a division as a file for the map office.</summary>
internal static class AreaFilesEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/omraden/{id:guid}/geojson", async (Guid id, LyktaDbContext db, CancellationToken ct) =>
        {
            var (name, areas) = await AreasAsync(db, id, ct);
            return Results.File(AreaGeoJson.Write(areas), AreaGeoJson.MediaType, name + ".geojson");
        }).ExcludeFromDescription().Requires(PlacesPermissions.List);
        app.MapGet("/{municipality}/omraden/{id:guid}/gpkg", async (Guid id, LyktaDbContext db, TimeProvider clock, CancellationToken ct) =>
        {
            var (name, areas) = await AreasAsync(db, id, ct);
            return Results.File(await AreaGeoPackage.WriteAsync(name, areas, clock.GetUtcNow().UtcDateTime, ct), AreaGeoPackage.MediaType, name + ".gpkg");
        }).ExcludeFromDescription().Requires(PlacesPermissions.List);
    }

    private static async Task<(string Name, List<Area> Areas)> AreasAsync(LyktaDbContext db, Guid id, CancellationToken ct)
    {
        var division = await db.GetAsync<Division>(d => d.Id == new Id<Division>(id), ct);
        return (division.Name, await db.Set<Area>().AsNoTracking().Where(a => a.DivisionId == division.Id).OrderBy(a => a.Order).ThenBy(a => a.Code).ToListAsync(ct));
    }
}
