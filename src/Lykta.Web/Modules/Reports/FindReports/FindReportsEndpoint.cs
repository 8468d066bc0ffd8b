using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
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
                DateOnly? from, DateOnly? to, string? kind, string? area, Guid? place, string? status, int? limit, string? cursor, FindReportsQuery query, CancellationToken ct) =>
            {
                ReportCursor after = default;
                ReportState state = default;
                if (cursor is not null && !ReportCursor.TryParse(cursor, out after))
                {
                    return Problems.Of(MalformedInput.Of("cursor", new("Markören är inte en som vi gav.", "The cursor is not one we gave.")));
                }

                if (status is not null && !(Enum.TryParse(status, ignoreCase: true, out state) && Enum.IsDefined(state)))
                {
                    return Problems.Of(MalformedInput.Of("status", new("Okänt läge på rapporten.", "Unknown report status.")));
                }

                var page = await query.RunAsync(
                    new ReportFilter
                    {
                        From = from,
                        To = to,
                        Kind = kind,
                        Area = area,
                        Place = place is { } id ? new Id<Place>(id) : null,
                        Status = status is null ? null : state,
                        Limit = Math.Clamp(limit ?? 50, 1, 500),
                        After = cursor is null ? null : after,
                    },
                    ct);
                return TypedResults.Ok(new ListPage<ReportJson>([.. page.Items.Select(ReportJson.Of)], page.Next));
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
