using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.ReceiveSealed;

/// <summary>POST /{municipality}/utkorg/{id}: where a browser sends what waited in its outbox. 200 is the receipt; until then the browser keeps the item.</summary>
internal static class ReceiveSealedEndpoint
{
    /// <summary>Another site can make a browser send a form, but not this header.</summary>
    private const string OwnHeader = "Lykta-Outbox";
    private const string DeviceClock = "Lykta-Device-Clock";

    public static void Map(IEndpointRouteBuilder app) => app
        .MapPost("/{municipality}/utkorg/{id:guid}", async (Guid id, HttpContext http, ReceiveSealedHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            if (!SameOrigin.IsOwn(http.Request) || http.Request.Headers[OwnHeader] != "1")
            {
                return Results.StatusCode(StatusCodes.Status403Forbidden);
            }

            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body, ct);
            var deviceNow = ReceiveSealedHandler.Milliseconds(http.Request.Headers[DeviceClock]);
            var result = await handler.HandleAsync(id, body.ToArray(), deviceNow, current.Change(), ct);
            return result.ToHttp(received => TypedResults.Ok(received));
        })
        .WithMetadata(new ReporterPageAttribute())
        .ExcludeFromDescription()
        .Requires(ReportsPermissions.Submit);
}
