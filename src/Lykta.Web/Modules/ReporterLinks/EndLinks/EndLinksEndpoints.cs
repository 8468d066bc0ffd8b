using Lykta.Kernel;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.ReporterLinks.EndLinks;

/// <summary>The row buttons of the list.</summary>
internal static class EndLinksEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapForm("/{municipality}/rapportlankar/{id:guid}/avsluta", async (Guid id, EndLinksHandler handler, CurrentViewer current, CancellationToken ct) =>
            Back(current, await handler.RevokeAsync(new Id<ReporterLink>(id), current.Change(), ct), "avslutad")).Requires(ReporterLinksPermissions.Manage);
        app.MapForm("/{municipality}/rapportlankar/{id:guid}/forlang", async (Guid id, EndLinksHandler handler, CurrentViewer current, CancellationToken ct) =>
            Back(current, await handler.ExtendAsync(new Id<ReporterLink>(id), current.Change(), ct), "forlangd")).Requires(ReporterLinksPermissions.Manage);
        app.MapForm("/{municipality}/rapportlankar/enheter/{id:guid}/avsluta", async (Guid id, EndLinksHandler handler, CurrentViewer current, CancellationToken ct) =>
            Back(current, await handler.RevokeDeviceAsync(new Id<PairedDevice>(id), current.Change(), ct), "enhet-avslutad")).Requires(ReporterLinksPermissions.Manage);
    }

    private static IResult Back<T>(CurrentViewer current, Result<T> result, string done)
        where T : notnull => Answers.SeeOther($"/{current.Viewer.Municipality}/rapportlankar?klart={(result.IsOk ? done : "nej")}");
}
