using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Measures.ShowMeasure;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Web;

namespace Lykta.Modules.Measures.FindMeasures;

/// <summary>GET /api/v1/measures and /{id}.</summary>
internal static class FindMeasuresEndpoint
{
    public static void Map(IEndpointRouteBuilder measures)
    {
        measures.MapGet("/", async (
                string? status, string? organisation, string? area, string? kind, string? problem, string? term, string? q, string? limit, string? cursor,
                FindMeasuresQuery query, CancellationToken ct) =>
            {
                var filter = new MeasureFilterInput(status ?? "all", organisation, area, kind, problem, term, q).Read();
                if (!filter.IsOk)
                {
                    return Refused.Of(filter.Refusal);
                }

                MeasureCursor? after = null;
                if (!string.IsNullOrEmpty(cursor) && !MeasureCursor.TryParse(cursor, out after))
                {
                    return Refused.Of(AskedPage.CursorWrong);
                }

                var most = AskedPage.Limit(limit);
                if (!most.IsOk)
                {
                    return Refused.Of(most.Refusal);
                }

                var page = await query.RunAsync(filter.Value, new MeasurePaging { Limit = most.Value, After = after }, ct);

                // A list leaves no entry, so what is for few is not in it.
                return TypedResults.Ok(new ListPage<MeasureJson>([.. page.Rows.Select(r => MeasureJson.Of(r.Measure.IsForFew ? r.Measure with { Detail = null } : r.Measure, query.Today))], page.Next));
            })
            .Produces<ListPage<MeasureJson>>()
            .Requires(MeasuresPermissions.Show);

        measures.MapGet("/{id:guid}", async (Guid id, ShowMeasureQuery query, CancellationToken ct) => query.Json(await query.ReadAsync(new Id<Measure>(id), ct)))
            .Leaves(typeof(MeasureDetailRead))
            .Requires(MeasuresPermissions.Show);
    }
}
