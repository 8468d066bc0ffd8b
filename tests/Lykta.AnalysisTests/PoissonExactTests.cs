using System.Globalization;
using Lykta.Analysis;

namespace Lykta.AnalysisTests;

/// <summary>The figures in the data rows are R's (poisson.test, 4.2); the golden files hold the same and more.</summary>
public class PoissonExactTests
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData(8, 3.2, 0.01682984174895755, 0.01682984174895755, 0.01127198990768885)]
    [InlineData(15, 9.7, 0.06876672269860844, 0.1042332689765283, 0.05392822503184395)]
    [InlineData(0, 2.5, 1, 0.1909069797097476, 0.9589575006880506)]
    [InlineData(3, 10, 0.9972306042844884, 0.02461366427297533, 0.9934472768042814)]
    public void OneCount_PeerFigures_AreTheSame(int observed, double expected, double upper, double twoSided, double midP)
    {
        Same(PoissonExact.UpperTail(observed, expected), upper);
        Same(PoissonExact.TwoSided(observed, expected), twoSided);
        Same(PoissonExact.UpperTail(observed, expected, midP: true), midP);
    }

    [Theory]
    [InlineData(2, 6, 1, 1, 0.2890625000000001)]
    [InlineData(20, 35, 13, 26, 0.668424044476804)]
    [InlineData(0, 5, 1, 1, 0.0625)]
    [InlineData(3, 3, 1, 1, 1)]
    public void TwoRates_PeerFigures_AreTheSame(int after, int before, double timeAfter, double timeBefore, double twoSided) =>
        Same(RateComparison.Of(after, timeAfter, before, timeBefore).PTwoSided, twoSided);

    [GoldenFact("evaluation/poisson_one_sample.csv")]
    public void OneCount_GoldenFile_IsTheSame()
    {
        var rows = Golden.Rows("evaluation/poisson_one_sample.csv").Select(row => Array.ConvertAll(row, Number)).ToList();
        rows.ShouldNotBeEmpty();
        Validation.Say("Exact Poisson: P(Y ≥ y), two-sided p, interval and mid-p", "R poisson.test", Tolerance, rows.SelectMany(row => ((double, double)[])
        [
            (PoissonExact.UpperTail((int)row[0], row[1]), row[2]), (PoissonExact.TwoSided((int)row[0], row[1]), row[3]), (PoissonExact.Interval((int)row[0]).Low, row[4]),
            (PoissonExact.Interval((int)row[0]).High, row[5]), (PoissonExact.UpperTail((int)row[0], row[1], midP: true), row[6]),
        ]));
    }

    [GoldenFact("evaluation/poisson_exact.csv")]
    public void TwoRates_GoldenFile_IsTheSame()
    {
        var rows = Golden.Rows("evaluation/poisson_exact.csv").Select(row => Array.ConvertAll(row, Number)).ToList();
        rows.ShouldNotBeEmpty();
        Validation.Say("Two Poisson rates: ratio, interval and two-sided p", "R poisson.test", Tolerance, rows.SelectMany(row => RateComparison.Of((int)row[0], row[2], (int)row[1], row[3]) is var r
            ? ((double, double)[])[(r.Ratio, row[4]), (r.Low, row[5]), (r.High, row[6]), (r.PTwoSided, row[7])] : []));
    }

    [Theory]
    [InlineData(0, 4.0)]
    [InlineData(7, 4.0)]
    [InlineData(900, 1000.0)]
    public void Tails_BothTogether_CountTheObservedTwice(int observed, double expected)
    {
        var both = PoissonExact.UpperTail(observed, expected) + PoissonExact.LowerTail(observed, expected);
        both.ShouldBe(1 + PoissonExact.Probability(observed, expected), 1e-12);
        var halves = PoissonExact.UpperTail(observed, expected, true) + PoissonExact.LowerTail(observed, expected, true);
        halves.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void TwoSided_EveryOutcomeSummedByHand_IsTheSame()
    {
        foreach (var observed in Enumerable.Range(0, 30))
        {
            var limit = PoissonExact.Probability(observed, 6.5) * (1 + 1e-7);
            var byHand = Enumerable.Range(0, 200).Select(y => PoissonExact.Probability(y, 6.5)).Where(p => p <= limit).Sum();
            PoissonExact.TwoSided(observed, 6.5).ShouldBe(byHand, 1e-12);
        }
    }

    [Fact]
    public void ExpectedZero_OnlyZeroIsPossible()
    {
        PoissonExact.UpperTail(0, 0).ShouldBe(1);
        PoissonExact.UpperTail(1, 0).ShouldBe(0);
        PoissonExact.TwoSided(1, 0).ShouldBe(0);
        PoissonExact.LowerTail(0, 0).ShouldBe(1);
    }

    [Fact]
    public void TwoRates_NoEvents_SaysNothing()
    {
        var rates = RateComparison.Of(0, 1, 0, 1);
        rates.Ratio.ShouldBe(double.NaN);
        rates.PTwoSided.ShouldBe(1);
        rates.High.ShouldBe(double.PositiveInfinity);
        RateComparison.Of(4, 1, 0, 1).Ratio.ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void Nonsense_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => PoissonExact.UpperTail(-1, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => PoissonExact.UpperTail(1, double.NaN));
        Should.Throw<ArgumentOutOfRangeException>(() => RateComparison.Of(1, 0, 1, 1));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static void Same(double ours, double peers) =>
        ours.ShouldBe(peers, Tolerance * Math.Max(Math.Abs(peers), 1e-12));
}
