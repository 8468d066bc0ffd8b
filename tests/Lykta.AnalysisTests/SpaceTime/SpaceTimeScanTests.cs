using System.Globalization;
using Lykta.Analysis.SpaceTime;

namespace Lykta.AnalysisTests.SpaceTime;

/// <summary>The space-time scan against the formula written out over every cylinder, and against a scan of real data.</summary>
public sealed class SpaceTimeScanTests
{
    private static readonly ScanSettings Usual = new(MaxRadius: 250, MaxDays: 5, Permutations: 99);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void TheLargest_IsThatOfTheFormula_OverEveryCylinder(int seed, bool prospective)
    {
        var (x, y, day) = Cases(300, seed);
        var ours = SpaceTimeScan.Permutation(x, y, day, Usual with { Permutations = 0, Prospective = prospective });
        var naive = Naive(x, y, day, Usual with { Prospective = prospective });
        var top = ours.Clusters[0];
        top.Llr.ShouldBe(naive.Max(c => c.Llr), 1e-10);
        naive.ShouldContain(c => Math.Abs(c.Llr - top.Llr) < 1e-10 && c.Observed == top.Observed && Math.Abs(c.Expected - top.Expected) < 1e-9 && c.From == top.FirstDay && c.To == top.LastDay);
        (ours.Cases, ours.Days, double.IsNaN(top.P)).ShouldBe((300, day.Max() - day.Min() + 1, true));
        prospective.ShouldBe(prospective && ours.Clusters.All(c => c.LastDay == day.Max()));
    }

    [Fact]
    public void AFlare_IsFound_WhereAndWhenItWas()
    {
        var (x, y, day) = Cases(500, 4);
        var scan = SpaceTimeScan.Permutation([.. x, .. Enumerable.Repeat(300.0, 12)], [.. y, .. Enumerable.Repeat(400.0, 12)], [.. day, .. Enumerable.Range(0, 12).Select(i => 31 + (i % 3))], Usual);
        var top = scan.Clusters[0];
        (top.X, top.Y).ShouldBe((300.0, 400.0));
        top.FirstDay.ShouldBeInRange(30, 31);
        top.LastDay.ShouldBeInRange(33, 34);
        top.P.ShouldBe(0.01);
        top.GumbelP.ShouldBeLessThan(0.001);
        top.Observed.ShouldBeGreaterThanOrEqualTo(12);
    }

    [Fact]
    public void Chance_IsTheSame_BySeed_WhateverTheThreads_AndTheOrder()
    {
        var (x, y, day) = Cases(200, 5);
        var one = SpaceTimeScan.Permutation(x, y, day, Usual with { Threads = 1 });
        SpaceTimeScan.Permutation(x, y, day, Usual with { Threads = 4 }).LargestByChance.ShouldBe(one.LargestByChance);
        SpaceTimeScan.Permutation(x, y, day, Usual with { Seed = 2 }).LargestByChance.ShouldNotBe(one.LargestByChance);
        var turned = SpaceTimeScan.Permutation([.. x.Reverse()], [.. y.Reverse()], [.. day.Reverse()], Usual);
        turned.Clusters.ShouldBe(one.Clusters);
        turned.LargestByChance.ShouldBe(one.LargestByChance);
        SpaceTimeScan.Permutation([.. x.Select(v => v + 1_048_576)], [.. y.Select(v => v - 262_144)], [.. day.Select(d => d + 738_000)], Usual).Clusters[0].Llr.ShouldBe(one.Clusters[0].Llr, 1e-12);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void NothingButChance_IsCalledAFinding_OneTimeInTwenty(bool poisson)
    {
        var found = Enumerable.Range(0, 200).Count(seed =>
        {
            var (x, y, day) = Cases(80, 1000 + seed);
            var settings = Usual with { Permutations = 39, Seed = seed };
            var scan = poisson ? SpaceTimeScan.Poisson(PlaceX, PlaceY, People, [.. x.Zip(y, (e, n) => PlaceOf(e, n))], day, settings) : SpaceTimeScan.Permutation(x, y, day, settings);
            return scan.Clusters is [{ P: <= 0.05 }, ..];
        });
        found.ShouldBeInRange(2, 22, "one in twenty of two hundred by chance");
    }

    [Fact]
    public void ThePoissonModel_ExpectsInProportion_AndSaysWhatCannotBe()
    {
        double[] x = [0, 100, 5000];
        var scan = SpaceTimeScan.Poisson(x, [0, 0, 0], [10, 10, 980], [0, 0, 0, 1, 2, 2, 2, 2, 2, 2], [1, 1, 2, 2, 0, 3, 5, 7, 8, 9], new ScanSettings(200, 3, Permutations: 99));
        var top = scan.Clusters[0];
        (top.Observed, top.Places, top.FirstDay, top.LastDay).ShouldBe((4, 2, 1, 2));
        top.Expected.ShouldBe(10 * 0.02 * 2 / 10, 1e-12);
        top.Llr.ShouldBe((4 * Math.Log(4 / 0.04)) + (6 * Math.Log(6 / 9.96)), 1e-9);
        Should.Throw<ArgumentException>(() => SpaceTimeScan.Poisson(x, [0, 0, 0], [0, 10, 10], [0], [1], new ScanSettings()));
        Should.Throw<ArgumentException>(() => SpaceTimeScan.Poisson(x, [0, 0, 0], [1, 1, 1], [3], [1], new ScanSettings()));
        Should.Throw<ArgumentException>(() => SpaceTimeScan.Poisson(x, [0, 0, 0], [1, double.NaN, 1], [1], [1], new ScanSettings()));
    }

    [Fact]
    public void TooLittle_HasNoClusters_AndWrongInputIsRefusedAtTheDoor()
    {
        SpaceTimeScan.Permutation([], [], [], Usual).Clusters.ShouldBeEmpty();
        SpaceTimeScan.Permutation([1], [1], [1], Usual).Clusters.ShouldBeEmpty();
        SpaceTimeScan.Permutation([1, 1, 1], [1, 1, 1], [1, 5, 9], Usual).Clusters.ShouldBeEmpty("one place holds everything");
        SpaceTimeScan.Permutation([1, 2, 300], [1, 1, 1], [4, 4, 4], Usual).Clusters.ShouldBeEmpty("one day holds everything");
        SpaceTimeScan.Permutation([1, 2], [1, 1], [4, 9], Usual with { LastDay = 3, FirstDay = 1 }).Cases.ShouldBe(0);
        Should.Throw<ArgumentException>(() => SpaceTimeScan.Permutation([1], [1, 2], [1], Usual));
        Should.Throw<ArgumentException>(() => SpaceTimeScan.Permutation([double.NaN], [1], [1], Usual));
        Should.Throw<ArgumentException>(() => SpaceTimeScan.Permutation([1], [1], [1, 2], Usual));
        Should.Throw<ArgumentException>(() => SpaceTimeScan.Permutation([1, 2], [1, 2], [1, int.MaxValue], Usual));
        Should.Throw<ArgumentException>(() => SpaceTimeScan.Permutation([1], [1], [1], Usual with { MaxRadius = double.NaN }));
        Should.Throw<OperationCanceledException>(() => SpaceTimeScan.Permutation([1, 500], [1, 500], [1, 2], Usual, null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void FurtherClusters_DoNotHoldEachOther()
    {
        var (x, y, day) = Cases(400, 8);
        var clusters = SpaceTimeScan.Permutation(x, y, day, Usual with { Permutations = 9 }).Clusters;
        clusters.Count.ShouldBeGreaterThan(3);
        clusters.Select(c => c.Llr).ShouldBeInOrder(SortDirection.Descending);
        foreach (var (a, b) in clusters.Index().SelectMany(a => clusters.Skip(a.Index + 1).Select(b => (a.Item, b))))
        {
            double.Hypot(a.X - b.X, a.Y - b.Y).ShouldBeGreaterThan(Math.Max(a.Radius, b.Radius));
        }
    }

    [GoldenFact("scan/stp_vancouver.json")]
    public void Vancouver_IsAsTheOtherScanFoundIt()
    {
        var places = Golden.Rows("scan/stp_locations.csv").ToDictionary(r => r[0], r => (X: Number(r[1]), Y: Number(r[2])));
        var cases = Golden.Rows("scan/stp_cases.csv").Select(r => (places[r[0]].X, places[r[0]].Y, Day: int.Parse(r[1], CultureInfo.InvariantCulture))).ToList();
        double[] x = [.. cases.Select(c => c.X)];
        double[] y = [.. cases.Select(c => c.Y)];
        int[] day = [.. cases.Select(c => c.Day)];
        var settings = new ScanSettings(FirstDay: 300, LastDay: 365);
        var past = SpaceTimeScan.Permutation(x, y, day, settings);
        var top = past.Clusters[0];
        (top.X, top.Y, top.Places, top.Radius, top.FirstDay, top.LastDay, top.Observed).ShouldBe((491250, 5458750, 1, 0.0, 360, 363, 36));
        top.P.ShouldBeInRange(0.001, 0.008, "0.003 by the other's chance");
        past.LargestByChance.Average().ShouldBe(9.238168689112328, 4 * 1.21 / Math.Sqrt(999) * Math.Sqrt(2));
        var now = SpaceTimeScan.Permutation(x, y, day, settings with { Prospective = true }).Clusters[0];
        (now.X, now.Y, now.Places, now.FirstDay, now.LastDay, now.Observed).ShouldBe((491250, 5458750, 1, 360, 365, 42));
        now.P.ShouldBe(0.001);
        Validation.Say("Space-time scan, permutation model: the largest LLR and its expected, retrospective and prospective", "the formula, by another program", 1e-9,
            [(top.Llr, 15.630314100187046), (top.Expected, 12.002346729246113), (now.Llr, 13.441499867044968), (now.Expected, 16.757993546494575)]);
    }

    private static double[] PlaceX => [.. Enumerable.Range(0, 100).Select(i => i % 10 * 100.0)];

    private static double[] PlaceY => [.. Enumerable.Range(0, 100).Select(i => i / 10 * 100.0)];

    private static double[] People => [.. Enumerable.Repeat(7.0, 100)];

    private static int PlaceOf(double x, double y) => (int)((y / 100 * 10) + (x / 100));

    private static double Number(string said) => double.Parse(said, CultureInfo.InvariantCulture);

    private static (double[] X, double[] Y, int[] Day) Cases(int n, int seed)
    {
        var random = new Random(seed);
        return ([.. Enumerable.Range(0, n).Select(_ => random.Next(10) * 100.0)], [.. Enumerable.Range(0, n).Select(_ => random.Next(10) * 100.0)], [.. Enumerable.Range(0, n).Select(_ => random.Next(60))]);
    }

    private static List<(double Llr, int Observed, double Expected, int From, int To)> Naive(double[] x, double[] y, int[] day, ScanSettings settings)
    {
        var found = new List<(double, int, double, int, int)>();
        var (all, last) = (x.Length, day.Max());
        foreach (var (cx, cy) in x.Zip(y).Distinct())
        {
            var away = x.Zip(y, (e, n) => double.Hypot(e - cx, n - cy)).ToArray();
            foreach (var radius in away.Where(a => a <= settings.MaxRadius).Distinct())
            {
                bool[] inside = [.. away.Select(a => a <= radius + 1e-6)];
                if (inside.Count(i => i) > all / 2.0)
                {
                    continue;
                }

                for (var from = day.Min(); from <= last; from++)
                {
                    for (var to = settings.Prospective ? last : from; to < from + settings.MaxDays && to <= last; to++)
                    {
                        var then = day.Count(d => d >= from && d <= to);
                        var c = day.Zip(inside).Count(d => d.Second && d.First >= from && d.First <= to);
                        var mean = (double)inside.Count(i => i) * then / all;
                        if (c > mean && c >= settings.MinCases)
                        {
                            found.Add(((c * Math.Log(c / mean)) + (c == all ? 0 : (all - c) * Math.Log((all - c) / (all - mean))), c, mean, from, to));
                        }
                    }
                }
            }
        }

        return found;
    }
}
