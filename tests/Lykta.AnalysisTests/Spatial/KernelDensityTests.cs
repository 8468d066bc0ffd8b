using Lykta.Analysis.Spatial;

namespace Lykta.AnalysisTests.Spatial;

public sealed class KernelDensityTests
{
    private static readonly Grid Town = new(0, 0, 100, 60, 60);

    [Fact]
    public void OneEvent_IsAMoundOfItsKernel()
    {
        var gaussian = KernelDensity.OnGrid([3050], [3050], Town, new DensitySettings());
        gaussian[(30 * 60) + 30].ShouldBe(1e6 / (2 * Math.PI * 300 * 300), 1e-12);
        gaussian[(30 * 60) + 33].ShouldBe(1e6 / (2 * Math.PI * 300 * 300) * Math.Exp(-0.5), 1e-12);
        var quartic = KernelDensity.OnGrid([3050], [3050], Town, new DensitySettings(DensityKernel.Quartic, 600));
        quartic[(30 * 60) + 30].ShouldBe(3e6 / (Math.PI * 600 * 600), 1e-12);
        quartic[(30 * 60) + 33].ShouldBe(3e6 / (Math.PI * 600 * 600) * 0.75 * 0.75, 1e-12);
        quartic[(30 * 60) + 36].ShouldBe(0);
    }

    [Theory]
    [InlineData(EdgeCorrection.None)]
    [InlineData(EdgeCorrection.Uniform)]
    [InlineData(EdgeCorrection.Diggle)]
    public void OnTheGrid_AndAtItsMiddles_IsTheSame(EdgeCorrection edge)
    {
        var (x, y) = Events(200);
        var grid = new Grid(0, 0, 500, 12, 12);
        var middles = Enumerable.Range(0, grid.Cells).Select(grid.Centre).ToList();
        var settings = new DensitySettings(Edge: edge);
        var at = KernelDensity.At(x, y, [.. middles.Select(m => m.X)], [.. middles.Select(m => m.Y)], grid, settings);
        KernelDensity.OnGrid(x, y, grid, settings).Zip(at).ShouldAllBe(d => Math.Abs(d.First - d.Second) <= 1e-10 * Math.Max(d.Second, 1e-12));
    }

    [Fact]
    public void Diggle_KeepsTheNumberOfEvents_WhereNoneLosesIt()
    {
        var (x, y) = Events(300);
        Mass(EdgeCorrection.Diggle).ShouldBe(300, 0.5);
        Mass(EdgeCorrection.None).ShouldBeLessThan(290);

        double Mass(EdgeCorrection edge) => KernelDensity.OnGrid(x, y, Town, new DensitySettings(Edge: edge)).Sum() * 0.01;
    }

    [Fact]
    public void Threads_AndReach_ChangeNothingThatMatters()
    {
        var (x, y) = Events(500);
        var one = KernelDensity.OnGrid(x, y, Town, new DensitySettings(Threads: 1));
        KernelDensity.OnGrid(x, y, Town, new DensitySettings(Threads: 5)).SequenceEqual(one).ShouldBeTrue();
        KernelDensity.OnGrid(x, y, Town, new DensitySettings(Reach: 4)).Zip(one).Max(d => Math.Abs(d.First - d.Second)).ShouldBeInRange(1e-12, 1e-3 * one.Max());
    }

    /// <summary>Every mound of a short reach against the definition; events outside the grid and cells much smaller and larger than the bandwidth too.</summary>
    [Theory]
    [InlineData(300, 4, 100)]
    [InlineData(300, 8, 100)]
    [InlineData(40, 4, 100)]
    [InlineData(5, 4, 100)]
    [InlineData(300, 4, 2400)]
    [InlineData(500, 6, 7)]
    [InlineData(50, double.PositiveInfinity, 100)]
    [InlineData(3000, double.PositiveInfinity, 10)]
    public void AShortReach_IsTheDefinitionWithinIt(double bandwidth, double reach, double side)
    {
        var (x, y) = Events(60);
        var grid = new Grid(1500, 1700, side, 30, 25);
        foreach (var edge in Enum.GetValues<EdgeCorrection>().Where(e => e != EdgeCorrection.Diggle))
        {
            var settings = new DensitySettings(Bandwidth: bandwidth, Reach: reach, Edge: edge, Threads: 1);
            var density = KernelDensity.OnGrid(x, y, grid, settings);
            KernelDensity.OnGrid(x, y, grid, settings with { Threads = 3 }).SequenceEqual(density).ShouldBeTrue();
            for (var cell = 0; cell < grid.Cells; cell++)
            {
                var (cx, cy) = grid.Centre(cell);
                var near = Enumerable.Range(0, x.Length).Where(i => Math.Abs(x[i] - cx) <= reach * bandwidth && Math.Abs(y[i] - cy) <= reach * bandwidth).ToArray();
                var plain = KernelDensity.At([.. near.Select(i => x[i])], [.. near.Select(i => y[i])], [cx], [cy], grid, settings)[0];
                density[cell].ShouldBe(plain, (1e-11 * plain) + 1e-300);
            }
        }
    }

    /// <summary>The worst that an event can do is to lie in a corner of its cell: nowhere is its mound further than 5e-5 of its top from what it is.</summary>
    [Theory]
    [InlineData(300)]
    [InlineData(450)]
    [InlineData(1200)]
    public void Moments_OfACell_AreItsMounds(double bandwidth)
    {
        var each = new DensitySettings(Bandwidth: bandwidth, Reach: 9);
        var top = 1e6 / (2 * Math.PI * bandwidth * bandwidth);
        foreach (var (x, y) in ((double, double)[])[(3000, 3000), (3099.999, 3000), (3050, 3099.999), (3020, 3070), (-40, 6120), (0, 0)])
        {
            var ours = KernelDensity.OnGrid([x], [y], Town, each with { Path = DensityPath.CellMoments });
            ours.Zip(KernelDensity.OnGrid([x], [y], Town, each)).Max(d => Math.Abs(d.First - d.Second)).ShouldBeLessThan(5e-5 * top);
        }
    }

    [Theory]
    [InlineData(EdgeCorrection.None)]
    [InlineData(EdgeCorrection.Uniform)]
    [InlineData(EdgeCorrection.Diggle)]
    public void Moments_OfManyEvents_AreTheSameFieldByAnyThreads(EdgeCorrection edge)
    {
        var (x, y) = Events(2000);
        var settings = new DensitySettings(Edge: edge, Threads: 1);
        var each = KernelDensity.OnGrid(x, y, Town, settings);
        var ours = KernelDensity.OnGrid(x, y, Town, settings with { Path = DensityPath.CellMoments });
        ours.Zip(each).Max(d => Math.Abs(d.First - d.Second)).ShouldBeLessThan(2e-5 * each.Max());
        KernelDensity.OnGrid(x, y, Town, settings with { Path = DensityPath.CellMoments, Threads = 3 }).SequenceEqual(ours).ShouldBeTrue();
        var short4 = KernelDensity.OnGrid(x, y, Town, settings with { Path = DensityPath.CellMoments, Reach = 4 });
        short4.Zip(each).Max(d => Math.Abs(d.First - d.Second)).ShouldBeInRange(1e-9, 1e-3 * each.Max());
    }

    [Fact]
    public void NoEvents_AreNoDensity_AndWrongInputIsRefusedAtTheDoor()
    {
        KernelDensity.OnGrid([], [], Town, new DensitySettings()).ShouldAllBe(d => d == 0);
        double.IsNaN(KernelDensity.Scott([1], [1]).X).ShouldBeTrue();
        KernelDensity.Scott([0, 2], [0, 0]).X.ShouldBe(Math.Sqrt(2) * Math.Pow(2, -1.0 / 6), 1e-12);
        Should.Throw<ArgumentException>(() => KernelDensity.OnGrid([double.NaN], [0], Town, new DensitySettings()));
        Should.Throw<ArgumentException>(() => KernelDensity.OnGrid([0], [0], Town, new DensitySettings(Bandwidth: 0)));
        Should.Throw<ArgumentException>(() => KernelDensity.OnGrid([0], [0], Town, new DensitySettings(DensityKernel.Quartic, Edge: EdgeCorrection.Uniform)));
        var moments = new DensitySettings(Path: DensityPath.CellMoments);
        KernelDensity.OnGrid([], [], Town, moments).ShouldAllBe(d => d == 0);
        KernelDensity.OnGrid([1e9], [-1e9], Town, moments).ShouldAllBe(d => d == 0);
        Should.Throw<ArgumentException>(() => KernelDensity.OnGrid([0], [0], Town, moments with { Bandwidth = 299 }));
        Should.Throw<ArgumentException>(() => KernelDensity.OnGrid([0], [0], Town, moments with { Kernel = DensityKernel.Quartic }));
        Should.Throw<ArgumentException>(() => KernelDensity.OnGrid([0], [0], new Grid(0, 0, 1, 7000, 7000), moments));
        Should.Throw<OperationCanceledException>(() => KernelDensity.OnGrid([0], [0], Town, moments, new CancellationToken(true)));
        Should.Throw<OperationCanceledException>(() => KernelDensity.OnGrid([0], [0], Town, new DensitySettings(), new CancellationToken(true)));
    }

    private static (double[] X, double[] Y) Events(int count)
    {
        var random = new Random(7);
        return ([.. Enumerable.Range(0, count).Select(_ => random.NextDouble() * 6000)], [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() * 6000)]);
    }
}
