using Lykta.Design;
using Lykta.Modules.Places.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Places.ShowGround;

/// <summary>GET /{municipality}/kartgrund: the streets and water every map without tiles draws under its content (kartgrund).</summary>
internal static class ShowGroundEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/{municipality}/kartgrund", async (HttpContext http, LyktaDbContext db, CancellationToken ct) =>
        {
            var ground = await db.DrawGroundAsync(ct);

            // Streets change once a year: a browser fetches them once an hour, whatever map is shown.
            http.Response.Headers.CacheControl = "private, max-age=3600";
            return TypedResults.Text(MapJson.Write(new MapContent(Streets: ground.Streets, Water: ground.Water)), "application/json");
        })
        .ExcludeFromDescription()
        .Requires(PlacesPermissions.List);
}
