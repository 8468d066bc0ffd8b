using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.AmendReport;

/// <summary>POST /api/v1/reports/{id}/amend and /withdraw. What the body leaves out stays as it was.</summary>
internal static class AmendReportEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/reports/{id:guid}/amend", async (
                Guid id, AmendReportBody body, AmendReportHandler handler, CurrentViewer current, LyktaDbContext db, CancellationToken ct) =>
            {
                var reportId = new Id<Report>(id);
                var result = await handler.HandleAsync(new AmendReportCommand(reportId, body.Over, body.Version), current.Change().KeepingNames(body.WhyNamesStay), ct);
                return result.IsOk
                    ? TypedResults.Ok(new Amended(id.ToString(), result.Value.Version, result.Value.Withheld.Count > 0 ? result.Value.Withheld : null))
                    : Refused.Of(result.Refusal, result.Refusal is SomebodyWasFirst
                        ? ReportJson.Of(await db.ReportsSeenBy(current.Viewer).Where(r => r.Id == reportId).OneAsync(ct))
                        : null);
            })
            .Produces<Amended>()
            .Requires(ReportsPermissions.Submit);

        api.MapPost("/reports/{id:guid}/withdraw", async (Guid id, WithdrawReportHandler handler, CurrentViewer current, CancellationToken ct) =>
                (await handler.HandleAsync(new Id<Report>(id), current.Change(), ct)).ToHttp(r => TypedResults.Ok(new Withdrawn(r.Id.ToString(), r.State, r.Version))))
            .Produces<Withdrawn>()
            .Requires(ReportsPermissions.Submit);
    }

    internal sealed record Amended(string Id, long Version, IReadOnlyList<WithheldHit>? TextWithheld);

    internal sealed record Withdrawn(string Id, ReportState Status, long Version);
}
