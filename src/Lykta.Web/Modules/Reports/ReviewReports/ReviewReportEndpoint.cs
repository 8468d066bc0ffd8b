using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.ReviewReports;

/// <summary>POST /api/v1/reports/{id}/review.</summary>
internal static class ReviewReportEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/reports/{id:guid}/review", async (Guid id, Body body, ReviewReportHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            if (body.Decision is not { } decision)
            {
                return Refused.Of(MalformedInput.Of("decision", new("Säg accept, reject, link eller forward.", "Say accept, reject, link or forward.")));
            }

            var command = new ReviewReportCommand(
                new Id<Report>(id),
                decision,
                body.LinkedTo is { } other ? new Id<Report>(other) : null,
                body.ForwardTo is { } unit ? new Id<Unit>(unit) : null,
                body.Reason,
                body.Version);
            var result = await handler.HandleAsync(command, current.Change(body.Reason), ct);
            return result.ToHttp(r => TypedResults.Ok(new Reviewed(r.Id.ToString(), r.State, r.ReviewedAt, r.Version)));
        })
        .Produces<Reviewed>()
        .Requires(ReportsPermissions.Review);

    internal sealed record Body(ReviewDecision? Decision, Guid? LinkedTo, Guid? ForwardTo, string? Reason, long? Version);

    internal sealed record Reviewed(string Id, ReportState Status, DateTime? ReviewedAt, long Version);
}
