using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>GET /api/v1/reports and /{id}: what the caller may see, masked in the query.</summary>
internal static class FindReportsEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/reports", async (
                string? from, string? to, string? kind, string? area, string? place, string? status, string? organisation, string? bbox, string? q,
                string? limit, string? cursor, FindReportsQuery query, CancellationToken ct) =>
            {
                var filter = new ReportFilterInput(from, to, kind, area, place, status, organisation, bbox, q).Read();
                if (!filter.IsOk)
                {
                    return Refused.Of(filter.Refusal);
                }

                ReportCursor? after = null;
                if (!string.IsNullOrEmpty(cursor) && !ReportCursor.TryParse(cursor, out after))
                {
                    return Refused.Of(AskedPage.CursorWrong);
                }

                var most = AskedPage.Limit(limit);
                if (!most.IsOk)
                {
                    return Refused.Of(most.Refusal);
                }

                var page = await query.RunAsync(filter.Value, new ReportPaging { Limit = most.Value, After = after }, ct);
                return page.ToHttp(p => TypedResults.Ok(new ListPage<ReportJson>([.. p.Rows.Select(r => ReportJson.Of(r.Report))], p.Next)));
            })
            .Produces<ListPage<ReportJson>>()
            .Requires(ReportsPermissions.Find);

        api.MapGet("/reports/{id:guid}", async (Guid id, LyktaDbContext db, CurrentViewer current, CancellationToken ct) =>
            {
                var reportId = new Id<Report>(id);
                return ReportJson.Of(await db.ReportsSeenBy(current.Viewer).Where(r => r.Id == reportId).OneAsync(ct));
            })
            .Requires(ReportsPermissions.Find);
    }
}
