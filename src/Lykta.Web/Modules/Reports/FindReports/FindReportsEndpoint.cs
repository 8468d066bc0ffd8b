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
                    return Refused.Of(MalformedInput.Of("cursor", new("Markören är inte en som vi gav.", "The cursor is not one we gave.")));
                }

                var most = 50;
                if (!string.IsNullOrEmpty(limit) && !(int.TryParse(limit, System.Globalization.CultureInfo.InvariantCulture, out most) && most is >= 1 and <= 500))
                {
                    return Refused.Of(MalformedInput.Of("limit", new("Antalet är ett tal från 1 till 500.", "The limit is a number from 1 to 500.")));
                }

                var page = await query.RunAsync(filter.Value, new ReportPaging { Limit = most, After = after }, ct);
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
