using Lykta.Analysis.Spatial;

namespace Lykta.AnalysisTests.Spatial;

public sealed class AreaIndexTests
{
    [Fact]
    public void Of_AHoleAndASecondPart_AreInsideByEvenOdd()
    {
        var index = new AreaIndex([[Square(0, 0, 1000), Square(250, 250, 500), Square(2000, 0, 100)], [Square(400, 400, 100)]]);
        index.Of(10, 10).ShouldBe(0);
        index.Of(300, 300).ShouldBe(-1);
        index.Of(450, 450).ShouldBe(1);
        index.Of(2050, 50).ShouldBe(0);
        index.Of(1500, 50).ShouldBe(-1);
        index.Of(double.NaN, 50).ShouldBe(-1);
        index.Of(1e300, -1e300).ShouldBe(-1);
    }

    [Fact]
    public void Of_APointOnASharedBorder_BelongsToOneArea()
    {
        var index = new AreaIndex([[Square(0, 0, 300)], [Square(300, 0, 300)], [Square(0, 300, 300)], [Square(300, 300, 300)]]);
        index.Of(300, 100).ShouldBe(1);
        index.Of(100, 300).ShouldBe(2);
        index.Of(300, 300).ShouldBe(3);
        index.Of(600, 100).ShouldBe(-1);
        index.Of(0, 0).ShouldBe(0);
    }

    [Fact]
    public void Of_OverlappingAreas_TheFirstHolds() => new AreaIndex([[Square(0, 0, 500)], [Square(0, 0, 1000)]]).Of(250, 250).ShouldBe(0);

    [Fact]
    public void Of_NoAreas_IsOutside_AndWhatIsNoRing_IsRefused()
    {
        new AreaIndex([]).Of(0, 0).ShouldBe(-1);
        Should.Throw<ArgumentException>(() => new AreaIndex([[[(0, 0), (1, 1)]]]));
        Should.Throw<ArgumentException>(() => new AreaIndex([[[(0, 0), (1, double.NaN), (1, 1)]]]));
        Should.Throw<ArgumentException>(() => new AreaIndex([[Square(0, 0, 1e9)]]));
        new AreaIndex([[[(5, 5), (5, 5), (5, 5)]]]).Of(5, 5).ShouldBe(-1);
    }

    /// <summary>Random rings that cross themselves and each other, points on a lattice so that many lie on corners and level edges.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 10)]
    [InlineData(3, 50)]
    [InlineData(4, 100)]
    [InlineData(5, 37.3)]
    public void Of_AnyRings_IsWhatThePlainTestSays(int seed, double lattice)
    {
        var random = new Random(seed);
        double At() => Math.Round(random.NextDouble() * 2000 / lattice) * lattice;
        for (var round = 0; round < 20; round++)
        {
            var areas = Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, random.Next(1, 3)).Select(_ =>
                Enumerable.Range(0, random.Next(3, 12)).Select(_ => (At(), At())).ToArray()).ToArray()).ToArray();
            var index = new AreaIndex(areas);
            var (x, y) = (Enumerable.Range(0, 500).Select(_ => At()).ToArray(), Enumerable.Range(0, 500).Select(_ => At()).ToArray());
            var found = new int[x.Length];
            index.Of(x, y, found);
            found.ShouldBe(x.Zip(y, (px, py) => Array.FindIndex(areas, a => Plain(a, px, py))));
        }
    }

    private static bool Plain((double X, double Y)[][] rings, double x, double y)
    {
        var inside = false;
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
                var (low, high) = a.Y < b.Y ? (a, b) : (b, a);
                inside ^= low.Y <= y && y < high.Y && x < low.X + ((y - low.Y) / (high.Y - low.Y) * (high.X - low.X));
            }
        }

        return inside;
    }

    private static (double, double)[] Square(double x, double y, double side) => [(x, y), (x + side, y), (x + side, y + side), (x, y + side)];
}
