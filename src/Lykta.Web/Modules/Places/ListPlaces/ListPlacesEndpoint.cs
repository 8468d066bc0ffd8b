using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Places.ListPlaces;

/// <summary>GET /api/v1/places: the known places, by name.</summary>
internal static class ListPlacesEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/places", async (LyktaDbContext db, CancellationToken ct) =>
        {
            var places = await db.Places().OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(ct);
            return TypedResults.Ok(new ListPage<Row>([.. places.Select(Row.Of)], null));
        })
        .Requires(PlacesPermissions.List);

    internal sealed record Row(string Id, string Name, string? Address, LatLon Position, string? AreaCode)
    {
        public static Row Of(SeenPlace place)
        {
            var (lat, lon) = new Position(place.North, place.East).ToWgs84();
            return new Row(place.Id.ToString(), place.Name, place.Address, new LatLon(Math.Round(lat, 6), Math.Round(lon, 6)), place.AreaCode);
        }
    }

    internal sealed record LatLon(double Lat, double Lon);
}
