using Lykta.Analysis;
using Lykta.Analysis.Spatial;

namespace Lykta.AnalysisTests.Spatial;

/// <summary>Gi* and local Moran against their formulas written out as double loops, and where they have nothing to say.</summary>
public sealed class HotCellsTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Gistar_OnALattice_IsTheFormula(int seed, bool masked)
    {
        var (grid, values, mask) = Lattice(seed, masked);
        var ours = GetisOrd.Of(values, grid, Neighbourhood.Queen, mask);
        var inside = Enumerable.Range(0, values.Length).Where(i => mask.Length == 0 || mask[i]).ToList();
        var (n, mean) = (inside.Count, inside.Average(i => values[i]));
        var s = Math.Sqrt(inside.Sum(i => (values[i] - mean) * (values[i] - mean)) / n);
        foreach (var i in inside)
        {
            var near = inside.Where(j => Touch(grid, i, j)).ToList();
            double w = near.Count;
            var z = (near.Sum(j => values[j]) - (w * mean)) / (s * Math.Sqrt(((n * w) - (w * w)) / (n - 1)));
            ours.Z[i].ShouldBe(z, 1e-12);
        }

        ours.Tested.ShouldBe(n);
        Enumerable.Range(0, values.Length).Except(inside).ShouldAllBe(i => double.IsNaN(ours.Z[i]) && double.IsNaN(ours.Q[i]));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Moran_OnALattice_IsTheFormulaByBothRules(int seed, bool masked)
    {
        var (grid, values, mask) = Lattice(seed, masked);
        var inside = Enumerable.Range(0, values.Length).Where(i => mask.Length == 0 || mask[i]).ToList();
        var (n, mean) = ((double)inside.Count, inside.Average(i => values[i]));
        var (m2, m4) = (inside.Sum(i => Math.Pow(values[i] - mean, 2)) / n, inside.Sum(i => Math.Pow(values[i] - mean, 4)) / n);
        var conditional = LocalMoran.Of(values, grid, MoranVariance.Conditional, mask);
        var total = LocalMoran.Of(values, grid, MoranVariance.Total, mask);
        var b2 = m4 / (m2 * m2);
        foreach (var i in inside)
        {
            var near = inside.Where(j => j != i && Touch(grid, i, j)).ToList();
            var (z, s1) = (values[i] - mean, 1.0 / near.Count);
            conditional.I[i].ShouldBe(z / m2 * near.Average(j => values[j] - mean), 1e-12);
            conditional.Expected[i].ShouldBe(-z * z / ((n - 1) * m2), 1e-12);
            conditional.Variance[i].ShouldBe(z / m2 * (z / m2) * (n / (n - 2)) * (s1 - (1 / (n - 1))) * (m2 - (z * z / (n - 1))), 1e-12);
            var mean2 = -1 / (n - 1);
            total.Variance[i].ShouldBe(((n - b2) / (n - 1) * s1) + (((2 * b2) - n) / ((n - 1) * (n - 2)) * (1 - s1)) - (mean2 * mean2), 1e-12);
            conditional.Quadrant[i]!.Value.ToString().ShouldBe((z > 0 ? "High" : "Low") + (near.Average(j => values[j] - mean) > 0 ? "High" : "Low"));
        }
    }

    [Fact]
    public void NothingCanBeSaid_IsNotANumber_NeverZero()
    {
        var grid = new Grid(0, 0, 1, 3, 3);
        GetisOrd.Of(Enumerable.Repeat(4.0, 9).ToArray(), grid, Neighbourhood.Queen).Z.ShouldAllBe(z => double.IsNaN(z));
        GetisOrd.Of([7], new Grid(0, 0, 1, 1, 1), Neighbourhood.Queen).Z.ShouldAllBe(z => double.IsNaN(z));
        double[] values = [0, 0, 0, 0, 9, 0, 0, 0, 1];
        double.IsNaN(GetisOrd.Of(values, grid, Neighbourhood.Queen).Z[4]).ShouldBeTrue("its neighbourhood is everything");
        GetisOrd.Of(values, grid, Neighbourhood.Within(0, 1)).Z.ShouldAllBe(z => double.IsFinite(z), "only itself");
        var alone = LocalMoran.Of(values, grid, mask: [true, false, true, false, false, false, true, false, true]);
        alone.Z.ShouldAllBe(z => double.IsNaN(z));
        alone.Quadrant.ShouldAllBe(q => q == null);
        Should.Throw<ArgumentException>(() => GetisOrd.Of([1, 2], grid, Neighbourhood.Queen));
        Should.Throw<ArgumentException>(() => LocalMoran.Of([.. values[..8], double.NaN], grid));
        Should.Throw<ArgumentException>(() => Neighbourhood.Within(-1, 1));
    }

    [Fact]
    public void Gistar_ValuesScaledAndMoved_AreAsHot()
    {
        var (grid, values, _) = Lattice(5, masked: false);
        var plain = GetisOrd.Of(values, grid, Neighbourhood.Within(2.5, 1));
        var moved = GetisOrd.Of(Array.ConvertAll(values, v => (3 * v) + 100), grid, Neighbourhood.Within(2.5, 1));
        plain.Z.Zip(moved.Z).ShouldAllBe(z => Math.Abs(z.First - z.Second) < 1e-9);
    }

    [Fact]
    public void FalseDiscovery_Adjusts_AndLeavesWhatWasNotTested()
    {
        FalseDiscovery.Adjust([0.01, 0.02, 0.03, 0.04, 0.05]).ShouldBe([0.05, 0.05, 0.05, 0.05, 0.05], 1e-15);
        var some = FalseDiscovery.Adjust([0.2, double.NaN, 0.001, 0.9]);
        some.Select(q => Math.Round(q, 12)).ShouldBe([0.3, double.NaN, 0.003, 0.9]);
        FalseDiscovery.Adjust([]).ShouldBeEmpty();
    }

    [Fact]
    public void FalseDiscovery_OfChanceAlone_SeldomFindsAnything()
    {
        var random = new Random(2026);
        var towns = Enumerable.Range(0, 400).Count(_ => FalseDiscovery.Adjust([.. Enumerable.Range(0, 200).Select(_ => random.NextDouble())]).Any(q => q < 0.05));
        towns.ShouldBeInRange(8, 34, "one town in twenty");
    }

    private static bool Touch(Grid grid, int i, int j) => Math.Abs((i % grid.Columns) - (j % grid.Columns)) <= 1 && Math.Abs((i / grid.Columns) - (j / grid.Columns)) <= 1;

    private static (Grid Grid, double[] Values, bool[] Mask) Lattice(int seed, bool masked)
    {
        var random = new Random(seed);
        var grid = new Grid(0, 0, 1, 9, 7);
        return (grid, [.. Enumerable.Range(0, 63).Select(_ => (double)random.Next(20))], masked ? [.. Enumerable.Range(0, 63).Select(i => i / 9 < 5 && i % 9 != 0)] : []);
    }

    /// <summary>Of chance alone every p is as probable: the largest distance to that line, of one cell in each of a thousand fields, is below Kolmogorov's limit at one in a hundred.</summary>
    [Theory]
    [InlineData("gistar")]
    [InlineData("moran-conditional")]
    public void OfChanceAlone_PIsUniform(string method)
    {
        var grid = new Grid(0, 0, 100, 15, 15);
        var middle = (7 * 15) + 7;
        var random = new Random(2026);
        var p = Enumerable.Range(0, 1000).Select(_ =>
        {
            double[] values = [.. Enumerable.Range(0, grid.Cells).Select(_ => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()))];
            return method switch
            {
                "gistar" => GetisOrd.Of(values, grid, Neighbourhood.Queen).P[middle],
                _ => LocalMoran.Of(values, grid, MoranVariance.Conditional).P[middle],
            };
        }).Order().ToList();
        var distance = p.Index().Max(at => Math.Max(Math.Abs(at.Item - (at.Index / 1000.0)), Math.Abs(at.Item - ((at.Index + 1) / 1000.0))));
        distance.ShouldBeLessThan(1.63 / Math.Sqrt(1000), method);
    }

    [Fact]
    public void Moran_IsAdjustedAsHotCellsAre()
    {
        var random = new Random(4);
        var moran = LocalMoran.Of([.. Enumerable.Range(0, 100).Select(_ => (double)random.Next(9))], new Grid(0, 0, 100, 10, 10));
        moran.Q.ShouldBe(FalseDiscovery.Adjust([.. moran.P]));
        moran.Q.Zip(moran.P).ShouldAllBe(v => v.First >= v.Second);
    }
}
