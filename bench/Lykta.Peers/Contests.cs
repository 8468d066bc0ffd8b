using Lykta.Analysis;
using Lykta.Analysis.Series;
using Lykta.Analysis.SpaceTime;
using Lykta.Analysis.Spatial;

namespace Lykta.Peers;

/// <summary>What is compared, with whom, and how much faster it should be.</summary>
internal static class Contests
{
    /// <summary>A hundred thousand events on 4.5 × 4.5 km have about as many pairs within 200 m as a crowded town has in some years.</summary>
    public const double KnoxSide = 4_500;

    private const int MonitoredFrom = 159;
    private const string Python = "/usr/bin/python3";
    private const string R = "Rscript";
    private const string Shell = "sh";

    public static IEnumerable<Contest> Of(City city, string large, City few, string small)
    {
        var areas = city.Borders.Length;
        yield return new("week × area × kind", large, () => Doubles(Tabulation.WeekAreaKind(city.Week, City.Weeks, city.Area, areas, city.Kind, City.Kinds).Counts), null,
            new Peer("numpy bincount", Python, "peer.py", "table", -2), Sql("PostgreSQL", "postgres-table", 15), Sql("SQLite", "sqlite-table", 15));
        yield return new("weekday × hour", large, () => Doubles(Tabulation.WeekdayByHour(city.Hour).Counts), null,
            new Peer("numpy bincount", Python, "peer.py", "hours", -2), Sql("PostgreSQL", "postgres-hours", 15), Sql("SQLite", "sqlite-hours", 15));
        yield return new("point → area, index with it, 36 areas", large, () => InAreas(city), null, Sql("PostGIS", "postgis", 10));
        yield return new("density, σ 300 m, 100 m cells, ±4σ", large, () => Density(city, 1), () => Density(city, 0), new Peer("numba", Python, "peer.py", "density", 5, 1e-4));
        yield return new("density by moments of cells, the same", large, () => Density(city, 1, DensityPath.CellMoments), () => Density(city, 0, DensityPath.CellMoments), new Peer("numba", Python, "peer.py", "density", 30, 1e-4));
        yield return new("Gi*, 18,090 cells, weights with it", large, () => Hot(city), null, new Peer("spdep", R, "peer.R", "spdep", 1000, 1e-9));
        yield return new("DBSCAN 15 m, 20", large, () => Crowds(city), null, new Peer("R dbscan", R, "peer.R", "dbscan", 3), new Peer("scikit-learn", Python, "peer.py", "sklearn", 3));
        yield return new("Knox, 100,000 events, 200 m, 99 shuffles", small, () => Near(few, 1), () => Near(few, 0), new Peer("numba", Python, "peer.py", "knox", 10));
        yield return new("Farrington flexible, 113 weeks", large, () => Bounds(city), null, new Peer("surveillance", R, "peer.R", "farrington", 20));
    }

    /// <summary>Events in cells of 150 m, 135 × 134, written for the peer too.</summary>
    public static double[] Cells(City city) => Doubles([.. GridCounts.Of(city.X, city.Y, CellGrid).Counts]);

    public static Grid CellGrid { get; } = new(0, 0, 150, 135, 134);

    private static Peer Sql(string name, string task, double aim) => new(name, Shell, "sql.sh", task, aim);

    /// <summary>The area of every event, from 1; 0 in none.</summary>
    private static double[] InAreas(City city)
    {
        var found = new int[city.X.Length];
        new AreaIndex([.. city.Borders.Select(b => new[] { b })]).Of(city.X, city.Y, found);
        return Array.ConvertAll(found, area => area + 1.0);
    }

    private static double[] Density(City city, int threads, DensityPath path = DensityPath.EachEvent) =>
        KernelDensity.OnGrid(city.X, city.Y, new Grid(0, 0, 100, City.Side / 100, City.Side / 100), new DensitySettings(Bandwidth: 300, Reach: 4, Threads: threads, Path: path));

    private static double[] Hot(City city) => [.. GetisOrd.Of(city.CellCounts, CellGrid, Neighbourhood.Queen).Z];

    /// <summary>How many clusters; then of every event −1 for noise, the number of its cluster's first core for a core, and 0 for the others: which of its clusters such a one belongs to is each program's own.</summary>
    private static double[] Crowds(City city)
    {
        var clusters = Clusters.Of(city.X, city.Y, new ClusterSettings(15, 20));
        var first = new double[clusters.Count + 1];
        var each = new double[clusters.Labels.Count];
        for (var i = 0; i < each.Length; i++)
        {
            var cluster = clusters.Labels[i];
            if (clusters.Core[i] && first[cluster] == 0)
            {
                first[cluster] = i + 1;
            }

            each[i] = cluster == 0 ? -1 : clusters.Core[i] ? first[cluster] : 0;
        }

        return [clusters.Count, .. each];
    }

    /// <summary>The pairs near and soon, and all that are near.</summary>
    private static double[] Near(City city, int threads)
    {
        var knox = NearRepeat.Of(city.X, city.Y, city.Day, new NearRepeatSettings([200], [14], PairDistance.Euclidean, 99, 1, threads));
        return [knox.Observed[0][0] + knox.Observed[1][0], knox.Observed[0].Sum() + knox.Observed[1].Sum()];
    }

    private static double[] Bounds(City city) => [.. FarringtonFlexible.Of(city.Series).Skip(MonitoredFrom).Select(w => w?.Upper ?? double.NaN)];

    private static double[] Doubles(int[] counts) => Array.ConvertAll(counts, c => (double)c);
}
