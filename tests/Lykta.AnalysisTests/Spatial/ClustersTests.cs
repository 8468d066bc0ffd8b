using Lykta.Analysis.Spatial;

namespace Lykta.AnalysisTests.Spatial;

/// <summary>Clusters against the definition written out over all pairs.</summary>
public sealed class ClustersTests
{
    [Theory]
    [InlineData(1, 400, 60, 4, null)]
    [InlineData(2, 400, 100, 8, null)]
    [InlineData(3, 400, 50, 1, null)]
    [InlineData(4, 600, 120, 5, 3.0)]
    [InlineData(5, 600, 200, 6, 0.0)]
    [InlineData(6, 600, 200, 3, 2.5)]
    public void Events_OnAWholeMetreGrid_AreClusteredByTheDefinition(int seed, int count, double metres, int minPoints, double? days)
    {
        var random = new Random(seed);
        double[] x = [.. Enumerable.Range(0, count).Select(_ => 10.0 * random.Next(150))], y = [.. Enumerable.Range(0, count).Select(_ => 10.0 * random.Next(150))];
        double[] t = [.. Enumerable.Range(0, count).Select(_ => (double)random.Next(12))];
        var ours = Clusters.Of(x, y, new ClusterSettings(metres, minPoints, days), t);
        bool Near(int i, int j) => Squared(i, j) <= metres * metres && (days is null || Math.Abs(t[i] - t[j]) <= days);
        double Squared(int i, int j) => ((x[i] - x[j]) * (x[i] - x[j])) + ((y[i] - y[j]) * (y[i] - y[j]));
        var all = Enumerable.Range(0, count).ToList();
        bool[] core = [.. all.Select(i => all.Count(j => Near(i, j)) >= minPoints)];
        ours.Core.ShouldBe(core);
        ours.Labels.ShouldBe(Label(core, Near, Squared));
        ours.Count.ShouldBe(ours.Labels.Max());
        core.Count(c => c).ShouldBeInRange(1, count, "else nothing was tried");
    }

    [Fact]
    public void OneBetweenTwo_BelongsToTheNearest_OfEquallyNearToTheFirst()
    {
        var equal = Clusters.Of([20, 20, 20, 20, 10, 0, 0, 0, 0], [0, 1, 2, 3, 0, 0, 1, 2, 3], new ClusterSettings(10, 4));
        equal.Core[4].ShouldBeFalse("three are near it: itself and one on either side");
        equal.Labels.ShouldBe([1, 1, 1, 1, 1, 2, 2, 2, 2]);
        double[] up = [0, 3, 6, 9, 12, 15];
        var nearer = Clusters.Of([19, 19, 19, 19, 19, 19, 9, 0, 0, 0, 0, 0, 0], [.. up, 0, .. up], new ClusterSettings(10, 5));
        (nearer.Count, nearer.Core[6], nearer.Labels[6]).ShouldBe((2, false, 2));
    }

    [Fact]
    public void Moved_AndTurnedAround_AreTheSameClusters()
    {
        var random = new Random(9);
        double[] x = [.. Enumerable.Range(0, 300).Select(_ => (double)random.Next(1000))], y = [.. Enumerable.Range(0, 300).Select(_ => (double)random.Next(1000))];
        var here = Clusters.Of(x, y, new ClusterSettings(60, 5));
        var there = Clusters.Of([.. x.Select(v => v + 6_500_000)], [.. y.Select(v => v - 300_000)], new ClusterSettings(60, 5));
        there.Labels.ShouldBe(here.Labels);
        var back = Clusters.Of([.. x.Reverse()], [.. y.Reverse()], new ClusterSettings(60, 5));
        back.Core.Reverse().ShouldBe(here.Core);
    }

    [Fact]
    public void Degenerate_HasAnAnswer()
    {
        Clusters.Of([], [], new ClusterSettings(10, 3)).Count.ShouldBe(0);
        Clusters.Of([1], [1], new ClusterSettings(10, 1)).Labels.ShouldBe([1]);
        Clusters.Of([1], [1], new ClusterSettings(10, 2)).Labels.ShouldBe([0]);
        Clusters.Of(new double[50], new double[50], new ClusterSettings(1e-6, 50)).Count.ShouldBe(1);
        Should.Throw<ArgumentException>(() => Clusters.Of([0, 1e15], [0, 0], new ClusterSettings(1e-3, 2)));
        Should.Throw<ArgumentException>(() => Clusters.Of([double.NaN], [0], new ClusterSettings(1, 2)));
        Should.Throw<ArgumentException>(() => Clusters.Of([1], [0], new ClusterSettings(1, 2, 3), []));
        Should.Throw<ArgumentException>(() => Clusters.Of([1], [0], new ClusterSettings(0, 2)));
        Should.Throw<OperationCanceledException>(() => Clusters.Of([1], [0], new ClusterSettings(1, 2), default, new CancellationToken(true)));
    }

    private static int[] Label(bool[] core, Func<int, int, bool> near, Func<int, int, double> squared)
    {
        var (labels, next) = (new int[core.Length], 0);
        foreach (var seed in Enumerable.Range(0, core.Length).Where(i => core[i]))
        {
            if (labels[seed] != 0)
            {
                continue;
            }

            var waiting = new Queue<int>([seed]);
            labels[seed] = ++next;
            while (waiting.TryDequeue(out var i))
            {
                foreach (var j in Enumerable.Range(0, core.Length).Where(j => core[j] && labels[j] == 0 && near(i, j)))
                {
                    labels[j] = next;
                    waiting.Enqueue(j);
                }
            }
        }

        foreach (var i in Enumerable.Range(0, core.Length).Where(i => !core[i]))
        {
            labels[i] = Enumerable.Range(0, core.Length).Where(j => core[j] && near(i, j)).OrderBy(j => squared(i, j)).ThenBy(j => j).Select(j => labels[j]).FirstOrDefault();
        }

        return labels;
    }
}
