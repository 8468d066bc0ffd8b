using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Analyses.ShowClusters;
using Lykta.Modules.Analyses.ShowComparison;
using Lykta.Modules.Analyses.ShowConcentration;
using Lykta.Modules.Analyses.ShowEmerging;
using Lykta.Modules.Analyses.ShowFlares;
using Lykta.Modules.Analyses.ShowHotCells;
using Lykta.Modules.Analyses.ShowNearRepeat;
using Lykta.Modules.Analyses.ShowTimes;
using Lykta.Modules.Analyses.ShowTrend;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;
using Lykta.Platform.Web;

namespace Lykta.Modules.Analyses;

/// <summary>GET /api/v1/analysis/…, and the same figures as CSV. Both take the filters of the pages.</summary>
internal static class AnalysesEndpoints
{
    public static void MapApi(this IEndpointRouteBuilder api)
    {
        var analysis = api.MapGroup("/analysis");
        Door<TrendQuery>(analysis, "trend", async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        Door<TimesQuery>(analysis, "time", async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        Door<HotCellsQuery>(analysis, "hotspots", async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        Door<ClustersQuery>(analysis, "clusters", async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        Door<NearRepeatQuery>(analysis, "near-repeat", async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        Door<FlaresQuery>(analysis, "scan", async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        Door<EmergingQuery>(analysis, "emerging", async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        Door<ComparisonQuery>(analysis, "comparison", async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        Door<ConcentrationQuery>(analysis, "concentration", async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
    }

    public static void MapFiles(this IEndpointRouteBuilder app)
    {
        File<TrendQuery>(app, AnalysisKind.Trend, async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        File<TimesQuery>(app, AnalysisKind.Times, async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        File<HotCellsQuery>(app, AnalysisKind.HotCells, async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        File<ClustersQuery>(app, AnalysisKind.Clusters, async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        File<NearRepeatQuery>(app, AnalysisKind.NearRepeat, async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        File<FlaresQuery>(app, AnalysisKind.Flares, async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        File<EmergingQuery>(app, AnalysisKind.Emerging, async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        File<ComparisonQuery>(app, AnalysisKind.Comparison, async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
        File<ConcentrationQuery>(app, AnalysisKind.Concentration, async (q, asked, ct) => (await q.RunAsync(asked, ct)).Answer);
    }

    private static void Door<TQuery>(RouteGroupBuilder group, string path, Func<TQuery, AnalysisQuestion, CancellationToken, Task<AnalysisAnswer>> answer)
        where TQuery : notnull =>
        group.MapGet("/" + path, async (string? from, string? to, string? kind, string? area, string? against, TQuery query, TimeProvider clock, CancellationToken ct) =>
            {
                var asked = AnalysisQuestion.Read(from, to, kind, area, against, Today(clock));
                if (!asked.IsOk)
                {
                    return Refused.Of(asked.Refusal);
                }

                var found = await answer(query, asked.Value, ct);
                return TypedResults.Ok(new AnalysisJson(found.Method, found.Finding.ToString(), found.Parameters, found.N, [.. found.Caveats.Select(c => c.ToString())], found.Result));
            })
            .Produces<AnalysisJson>().Requires(AnalysesPermissions.Show);

    private static void File<TQuery>(IEndpointRouteBuilder app, AnalysisKind kind, Func<TQuery, AnalysisQuestion, CancellationToken, Task<AnalysisAnswer>> answer)
        where TQuery : notnull =>
        app.MapGet($"/{{municipality}}/analys/{kind.Word}/csv", async (string? from, string? to, string? kind, string? area, string? against, TQuery query, TimeProvider clock, Readings readings, CancellationToken ct) =>
            {
                var asked = AnalysisQuestion.Read(from, to, kind, area, against, Today(clock));
                if (!asked.IsOk)
                {
                    return Refused.Of(asked.Refusal);
                }

                var found = await answer(query, asked.Value, ct);
                await readings.NoteAsync(new AnalysisExported(found.Method, found.N), ct);
                var table = new TableExport<IReadOnlyList<string>>(
                    new Text(found.Table.Caption, found.Table.Caption), [.. found.Table.Heads.Select((head, i) => new TableColumn<IReadOnlyList<string>>(new Text(head, head), row => row[i], 20))], []);
                return Results.Stream(
                    body => CsvTable.WriteAsync(body, table, found.Table.Rows, CultureInfo.CurrentUICulture, ct), CsvTable.ContentType, $"analys-{found.Method}-{asked.Value.To:yyyy-MM-dd}.csv");
            })
            .Leaves(typeof(AnalysisExported)).Requires(AnalysesPermissions.Show).ExcludeFromDescription();

    private static DateOnly Today(TimeProvider clock) => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
}

/// <summary>The figures of an analysis left as a file; how many reports they stand on, never which.</summary>
internal sealed record AnalysisExported(string Method, int Reports) : Reading;

/// <param name="Finding">In words.</param>
/// <param name="N">How many reviewed reports it stands on.</param>
internal sealed record AnalysisJson(string Method, string Finding, object Parameters, int N, IReadOnlyList<string> Caveats, object Result);
