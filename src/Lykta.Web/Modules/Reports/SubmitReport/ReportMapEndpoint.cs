using Lykta.Design;
using Lykta.Modules.Places.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>GET /{municipality}/rapportera/karta: the areas to point in, fetched only when the map is opened.</summary>
internal static class ReportMapEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/{municipality}/rapportera/karta", async (LyktaDbContext db, CancellationToken ct) =>
            TypedResults.Text(MapJson.Write(new MapContent(Areas: [.. (await db.WorkingAreasDrawnAsync(ct)).Select(a => new MapArea(a.Code, a.Name, a.Shape))])), "application/json"))
        .ExcludeFromDescription()
        .Requires(ReportsPermissions.Submit);
}
