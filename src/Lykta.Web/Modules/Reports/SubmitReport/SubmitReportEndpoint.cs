using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>POST /api/v1/reports: 201 with the receipt, 200 with the first receipt when the same words come again.</summary>
internal static class SubmitReportEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/reports", async (SubmitReportBody body, SubmitReportHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            var command = body.Read();
            if (!command.IsOk)
            {
                return Refused.Of(command.Refusal);
            }

            var result = await handler.HandleAsync(command.Value, current.Change(), ct);
            return result.ToHttp(r => r.IsNew
                ? TypedResults.Created($"/api/v1/reports/{r.Id}", new Receipt(r))
                : TypedResults.Ok(new Receipt(r)));
        })
        .Produces<Receipt>(StatusCodes.Status201Created)
        .Produces<Receipt>()
        .Requires(ReportsPermissions.Submit);

}

/// <summary>What the sender gets: when it was received, and which texts were held back because they say something about a person.</summary>
internal sealed record Receipt(string Id, DateTime ReceivedAt, IReadOnlyList<WithheldHit>? TextWithheld)
{
    public Receipt(ReportReceived received)
        : this(received.Id.ToString(), received.ReceivedAt, received.Withheld.Count > 0 ? received.Withheld : null)
    {
    }
}
