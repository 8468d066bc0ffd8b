using System.Globalization;
using Lykta.Analysis.Spatial;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Analyses.ShowClusters;

/// <summary>Clusters: an answer, and a ring for each.</summary>
internal sealed record ShownClusters(AnalysisAnswer Answer, MapContent? Map);

/// <summary>Events that lie close together: how many, around where, how far out, and from which day to which.</summary>
internal sealed record FoundCluster(int Events, double East, double North, double Radius, DateOnly From, DateOnly To, string? Area);

/// <summary>Gathers reports that lie close together (DBSCAN).</summary>
internal sealed class ClustersQuery(ReportsInColumns reports, AnalysisChoicesQuery choices, CurrentViewer current)
{
    public const double Metres = 50;
    public const int MinPoints = 10;
    private const int MostShown = 50;

    public async Task<ShownClusters> RunAsync(AnalysisQuestion asked, CancellationToken ct)
    {
        var points = await reports.PreciseAsync(current.Viewer, asked.Selection, ct);
        var found = points.IsTooFew ? null : Clusters.Of(points.East, points.North, new ClusterSettings(Metres, MinPoints), default, ct);
        var clusters = found is null ? [] : Gathered(points, found);
        return new ShownClusters(Answer(asked, points, clusters, await choices.RunAsync(ct)), found is null ? null : Map(clusters));
    }

    private static List<FoundCluster> Gathered(PreciseReports points, Clusters found) =>
    [
        .. found.Labels.Index().Where(l => l.Item > 0).GroupBy(l => l.Item, l => l.Index).Select(cluster =>
        {
            var (east, north) = (cluster.Average(i => points.East[i]), cluster.Average(i => points.North[i]));
            var radius = cluster.Max(i => double.Hypot(points.East[i] - east, points.North[i] - north));
            var area = cluster.GroupBy(i => points.Area[i]).MaxBy(a => a.Count())!.Key;
            return new FoundCluster(cluster.Count(), east, north, radius, Day(cluster.Min(i => points.Day[i])), Day(cluster.Max(i => points.Day[i])), area);
        }).OrderByDescending(c => c.Events).ThenBy(c => c.East),
    ];

    private AnalysisAnswer Answer(AnalysisQuestion asked, PreciseReports points, List<FoundCluster> clusters, AnalysisChoices choices) => new()
    {
        Method = "clusters",
        Finding = points.IsTooFew ? AnalysisTexts.TooFewPrecise.With(points.Count, PreciseReports.Needed)
            : clusters.Count == 0 ? ClustersTexts.None
            : ClustersTexts.Found.With(clusters.Count, (int)Math.Round(100.0 * clusters.Sum(c => c.Events) / points.Count), clusters[0].Events, choices.AreaName(clusters[0].Area)),
        How = ClustersTexts.How.With(MinPoints, Metres),
        Caveats = [AnalysisTexts.OnlySeen.With(current.Viewer.OrganisationName), ClustersTexts.NoTest, ClustersTexts.Addresses],
        N = points.Count,
        Parameters = new { asked.From, asked.To, asked.Kind, asked.Area, eps = Metres, minPoints = MinPoints, needed = PreciseReports.Needed },
        Result = new { clusters = clusters.Select(c => PositionOf(c) is var p ? new { c.Events, c.Radius, c.From, c.To, c.Area, position = new { lat = p.Latitude, lon = p.Longitude } } : null) },
        Table = new OfficialTable(
            AnalysisTexts.Clusters.ToString(),
            [ClustersTexts.Cluster.ToString(), AnalysisTexts.Area.ToString(), AnalysisTexts.Reports.ToString(), ClustersTexts.Radius.ToString(), ClustersTexts.First.ToString(), ClustersTexts.Last.ToString()],
            [.. clusters.Take(MostShown).Select((c, i) => (IReadOnlyList<string>)[N(i + 1), choices.AreaName(c.Area), N(c.Events), N((int)Math.Ceiling(c.Radius)), Iso(c.From), Iso(c.To)])],
            2),
    };

    private static MapContent Map(List<FoundCluster> clusters) => new(
        Rings: [.. clusters.Take(MostShown).Select((c, i) => PositionOf(c) is var p ? new MapRing(p.Latitude, p.Longitude, Math.Max(c.Radius, Metres / 2), ClustersTexts.Ring.With(i + 1, c.Events).ToString()) : null!)],
        RingMeans: ClustersTexts.RingMeans);

    private static (double Latitude, double Longitude) PositionOf(FoundCluster c) => new Position(c.North, c.East).ToWgs84();

    private static DateOnly Day(double number) => DateOnly.FromDayNumber((int)number);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string N(int n) => n.ToString(CultureInfo.CurrentCulture);
}
