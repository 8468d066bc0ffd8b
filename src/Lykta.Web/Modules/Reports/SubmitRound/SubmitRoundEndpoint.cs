using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace Lykta.Modules.Reports.SubmitRound;

/// <summary>POST /api/v1/rounds: 200 with one result per report, in the order they came.</summary>
internal static class SubmitRoundEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapPost("/rounds", async (SubmitRoundBody body, SubmitRoundHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            var command = body.Read();
            if (!command.IsOk)
            {
                return Refused.Of(command.Refusal);
            }

            var result = await handler.HandleAsync(command.Value, current.Change(), ct);
            return result.ToHttp(round => TypedResults.Ok(new RoundReceipt(command.Value.Id.ToString(), [.. round.Results.Select(Tell)])));
        })
        .Produces<RoundReceipt>()
        .Requires(ReportsPermissions.Submit);

    private static ReportOutcome Tell(RoundResult result) => result.Outcome.Match(
        ok => new ReportOutcome(ok.Id.ToString(), ok.IsNew ? OutcomeStatus.Created : OutcomeStatus.Unchanged, null, ok.Withheld.Count > 0 ? ok.Withheld : null),
        no => new ReportOutcome(result.Id?.ToString(), OutcomeStatus.Refused, Refused.Details(no), null));

    internal enum OutcomeStatus
    {
        Created,
        Unchanged,
        Refused,
    }

    internal sealed record RoundReceipt(string Id, IReadOnlyList<ReportOutcome> Results);

    internal sealed record ReportOutcome(string? Id, OutcomeStatus Status, ProblemDetails? Problem, IReadOnlyList<WithheldHit>? TextWithheld);
}
