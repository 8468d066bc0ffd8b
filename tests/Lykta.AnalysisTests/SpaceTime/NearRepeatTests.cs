using Lykta.Analysis.SpaceTime;

namespace Lykta.AnalysisTests.SpaceTime;

/// <summary>Near repeat against the definition written out over all pairs.</summary>
public sealed class NearRepeatTests
{
    private static readonly NearRepeatSettings Usual = new([100, 200, 400], [3, 7, 14], Permutations: 99);

    [Theory]
    [InlineData(PairDistance.Manhattan, 1)]
    [InlineData(PairDistance.Euclidean, 2)]
    public void Pairs_OfAllEvents_AreCountedByTheDefinition(PairDistance distance, int seed)
    {
        var (x, y, day) = Events(300, seed);
        var settings = Usual with { Distance = distance };
        var ours = NearRepeat.Of(x, y, day, settings);
        var naive = Naive(x, y, day, settings);
        ours.Observed.ShouldBe(naive);
        ours.Observed.Sum(row => row.Sum()).ShouldBe(300 * 299 / 2);
        for (var r = 0; r < naive.Length; r++)
        {
            for (var c = 0; c < naive[r].Length; c++)
            {
                ours.Expected[r][c].ShouldBe((double)naive[r].Sum() * naive.Sum(row => row[c]) / (300 * 299 / 2), 1e-9);
                ours.P[r][c].ShouldBeInRange(0.01, 1);
            }
        }

        naive[0].Sum().ShouldBeGreaterThan(0, "else the same place was not tried");
    }

    /// <summary>More near pairs of an event than are looked at in one go, and more pairs than a lane of sixteen bits holds; days as far apart as they may be.</summary>
    [Fact]
    public void ManyAtTheSamePlace_AreAllCounted()
    {
        var random = new Random(8);
        var (x, y, day) = (new double[2600], new double[2600], new int[2600]);
        for (var i = 0; i < x.Length; i++)
        {
            (x[i], y[i], day[i]) = (30 * random.Next(3), 30 * random.Next(2), random.Next(2) == 0 ? random.Next(20) : NearRepeatSettings.MostDays - random.Next(20));
        }

        (day[0], day[1]) = (0, NearRepeatSettings.MostDays);
        var settings = Usual with { Time = [3, 14, NearRepeatSettings.MostDays], Permutations = 70 };
        var ours = NearRepeat.Of(x, y, day, settings);
        ours.Observed.ShouldBe(Naive(x, y, day, settings));
        ours.P.ShouldAllBe(row => row.All(p => p >= 1 / 71.0));
        var same = NearRepeat.Of(new double[2600], new double[2600], new int[2600], settings);
        same.Observed[0].ShouldBe([2600 * 2599 / 2, 0, 0, 0]);
        same.P[0][0].ShouldBe(1);
    }

    [Fact]
    public void Shuffles_HaveTheExactMean_AndAreTheSameByAnyThreads()
    {
        var (x, y, day) = Events(200, 3);
        var many = Usual with { Permutations = 1999, Threads = 1 };
        var one = NearRepeat.Of(x, y, day, many);
        var four = NearRepeat.Of(x, y, day, many with { Threads = 4 });
        four.P.ShouldBe(one.P);
        NearRepeat.Of(x, y, day, many with { Seed = 2 }).P.ShouldNotBe(one.P);
        var peer = Enumerable.Range(0, 400).Count(i => Shuffled(x, y, day, i)[1][0] >= one.Observed[1][0]);
        one.P[1][0].ShouldBe(peer / 400.0, 3 * Math.Sqrt(0.25 / 400));
    }

    [Fact]
    public void Followers_NearbyAndSoon_AreFound_AndChanceIsNot()
    {
        var random = new Random(5);
        var (x, y, day) = (new List<double>(), new List<double>(), new List<int>());
        for (var i = 0; i < 150; i++)
        {
            var (e, n, d) = (random.Next(10_000), random.Next(10_000), random.Next(365));
            x.AddRange([e, e + 40]);
            y.AddRange([n, n + 30]);
            day.AddRange([d, d + 2]);
        }

        NearRepeat.Of([.. x], [.. y], [.. day], Usual).P[1][0].ShouldBe(0.01);
        var falls = Enumerable.Range(0, 60).Count(seed => Events(80, 100 + seed) is var e && NearRepeat.Of(e.X, e.Y, e.Day, Usual).P[2][1] <= 0.1);
        falls.ShouldBeInRange(0, 14, "one in ten by chance");
    }

    [Fact]
    public void Moved_TurnedAround_AndADayLater_IsTheSame()
    {
        var (x, y, day) = Events(250, 6);
        var here = NearRepeat.Of(x, y, day, Usual).Observed;
        NearRepeat.Of([.. x.Select(v => v + 6_500_000)], [.. y.Select(v => v - 300_000)], [.. day.Select(d => d + 730_000)], Usual).Observed.ShouldBe(here);
        NearRepeat.Of([.. x.Reverse()], [.. y.Reverse()], [.. day.Reverse()], Usual).Observed.ShouldBe(here);
    }

    [Fact]
    public void Degenerate_HasAnAnswer()
    {
        var none = NearRepeat.Of([], [], [], Usual);
        none.Observed.ShouldAllBe(row => row.All(n => n == 0));
        none.P.ShouldAllBe(row => row.All(p => double.IsNaN(p)));
        NearRepeat.Of([1], [1], [1], Usual).Observed.Sum(row => row.Sum()).ShouldBe(0);
        var same = NearRepeat.Of(new double[50], new double[50], new int[50], Usual);
        same.Observed[0].ShouldBe([1225, 0, 0, 0]);
        same.P[0][0].ShouldBe(1);
        double.IsNaN(NearRepeat.Of([0, 1], [0, 1], [0, 1], Usual with { Permutations = 0 }).P[0][0]).ShouldBeTrue();
        Should.Throw<ArgumentException>(() => NearRepeat.Of([0, 1], [0, 1], [0], Usual));
        Should.Throw<ArgumentException>(() => NearRepeat.Of([double.NaN], [0], [0], Usual));
        Should.Throw<ArgumentException>(() => NearRepeat.Of([0, 1], [0, 1], [0, 70_000], Usual));
        Should.Throw<ArgumentException>(() => NearRepeat.Of([0, 1e300], [0, 1e300], [0, 1], Usual));
        Should.Throw<ArgumentException>(() => NearRepeat.Of([0], [0], [0], Usual with { Space = [200, 100] }));
        Should.Throw<ArgumentException>(() => NearRepeat.Of([0], [0], [0], Usual with { Time = [] }));
        var (x, y, day) = Events(100, 1);
        Should.Throw<OperationCanceledException>(() => NearRepeat.Of(x, y, day, Usual, null, new CancellationToken(true)));
    }

    private static long[][] Shuffled(double[] x, double[] y, int[] day, int seed)
    {
        var other = day.ToArray();
        new Random(seed).Shuffle(other);
        return Naive(x, y, other, Usual);
    }

    private static long[][] Naive(double[] x, double[] y, int[] day, NearRepeatSettings s)
    {
        var table = Enumerable.Range(0, s.Space.Count + 2).Select(_ => new long[s.Time.Count + 1]).ToArray();
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = i + 1; j < x.Length; j++)
            {
                var (dx, dy, apart) = (Math.Abs(x[i] - x[j]), Math.Abs(y[i] - y[j]), Math.Abs(day[i] - day[j]));
                var distance = s.Distance == PairDistance.Manhattan ? dx + dy : Math.Sqrt((dx * dx) + (dy * dy));
                var row = distance == 0 ? 0 : s.Space.TakeWhile(b => distance > b).Count() + 1;
                table[row][s.Time.TakeWhile(t => apart >= t).Count()]++;
            }
        }

        return table;
    }

    private static (double[] X, double[] Y, int[] Day) Events(int count, int seed)
    {
        var random = new Random(seed);
        return ([.. Enumerable.Range(0, count).Select(_ => 10.0 * random.Next(120))], [.. Enumerable.Range(0, count).Select(_ => 10.0 * random.Next(120))], [.. Enumerable.Range(0, count).Select(_ => random.Next(60))]);
    }
}
