using BenchmarkDotNet.Attributes;
using Lykta.Analysis;
using Lykta.Analysis.Series;
using Lykta.Analysis.SpaceTime;
using Lykta.Analysis.Spatial;

namespace Lykta.Peers;

/// <summary>Each method by itself at three sizes of the same town, one thread: how the time grows, and what is allocated.</summary>
[MemoryDiagnoser]
public class Parts
{
    private static readonly Grid Fine = new(0, 0, 100, City.Side / 100, City.Side / 100);
    private City city = null!;
    private AreaIndex areas = null!;
    private int[] found = [];

    [Params(10_000, 100_000, 1_000_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        city = new City(Events, 1);
        areas = new AreaIndex([.. city.Borders.Select(b => new[] { b })]);
        found = new int[Events];
    }

    [Benchmark(Description = "week × area × kind")]
    public object Table() => Tabulation.WeekAreaKind(city.Week, City.Weeks, city.Area, city.Borders.Length, city.Kind, City.Kinds);

    [Benchmark(Description = "weekday × hour")]
    public object Hours() => Tabulation.WeekdayByHour(city.Hour);

    [Benchmark(Description = "point → area, 36 areas")]
    public void InAreas() => areas.Of(city.X, city.Y, found);

    [Benchmark(Description = "events per cell of 150 m")]
    public object Counts() => GridCounts.Of(city.X, city.Y, Contests.CellGrid);

    [Benchmark(Description = "density, each event")]
    public object Density() => KernelDensity.OnGrid(city.X, city.Y, Fine, new DensitySettings(Reach: 4, Threads: 1));

    [Benchmark(Description = "density, moments of cells")]
    public object Moments() => KernelDensity.OnGrid(city.X, city.Y, Fine, new DensitySettings(Reach: 4, Threads: 1, Path: DensityPath.CellMoments));

    [Benchmark(Description = "Gi*, 18,090 cells")]
    public object Hot() => GetisOrd.Of(city.CellCounts, Contests.CellGrid, Neighbourhood.Queen);

    [Benchmark(Description = "DBSCAN 15 m, 20")]
    public object Crowds() => Clusters.Of(city.X, city.Y, new ClusterSettings(15, 20));

    [Benchmark(Description = "Knox 100 m, 14 days, 99 shuffles")]
    public object Near() => NearRepeat.Of(city.X, city.Y, city.Day, new NearRepeatSettings([100], [14], PairDistance.Euclidean, 99, 1, 1));

    [Benchmark(Description = "Farrington flexible, 113 weeks")]
    public object Bounds() => FarringtonFlexible.Of(city.Series);
}
