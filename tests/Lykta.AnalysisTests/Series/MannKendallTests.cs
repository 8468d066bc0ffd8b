using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Lykta.Analysis.Series;

namespace Lykta.AnalysisTests.Series;

/// <summary>Against R's cor.test where its figures are on the machine, and on short series everywhere.</summary>
public sealed class MannKendallTests
{
    private static Arbitrary<double[]> Series { get; } = Arb.From(
        from top in Gen.Elements(1, 4, 1000)
        from length in Gen.Choose(MannKendall.Fewest, 40)
        from values in Gen.ArrayOf(Gen.Choose(-top, top), length)
        where values.Distinct().Count() > 1
        select Array.ConvertAll(values, value => (double)value));

    [GoldenFact("trend/mann_kendall.csv")]
    public void Of_GoldenSeries_GivesThePeersTest()
    {
        Golden.TryFind("trend/mann_kendall_series.csv", out var path).ShouldBeTrue();
        var series = File.ReadLines(path!).Select(line => line.Split(',')).ToDictionary(row => row[0], row => row[1].Split(';').Select(Number).ToList());
        var rows = Golden.Rows("trend/mann_kendall.csv").ToList();
        foreach (var row in rows)
        {
            var test = MannKendall.Of(series[row[0]])!;
            (series[row[0]].Count, test.S).ShouldBe(((int)Number(row[1]), (long)Number(row[2])), row[0]);
            test.Z.ShouldBe(Number(row[4]), 1e-12, row[0]);
            test.P.ShouldBe(Number(row[5]), 1e-12, row[0]);
            test.ZWithContinuity.ShouldBe(Number(row[6]), 1e-12, row[0]);
            test.PWithContinuity.ShouldBe(Number(row[7]), 1e-12, row[0]);
        }

        rows.Count.ShouldBe(7);
    }

    [GoldenFact("trend/emerging_vancouver_500m_12x30.5d.csv")]
    public void Of_GoldenCells_GivesThePeersTest()
    {
        var rows = Golden.Rows("trend/emerging_vancouver_500m_12x30.5d.csv").ToList();
        foreach (var row in rows)
        {
            var test = MannKendall.Of([.. row.Skip(14).Take(12).Select(Number)])!;
            test.Z.ShouldBe(Number(row[26]), 1e-12);
            test.P.ShouldBe(Number(row[27]), 1e-12);
        }

        rows.Count.ShouldBe(473);
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }, 66, 4.525788176736695, 6.017082595476159e-06, 4.45721562860432, 8.303107353564714e-06, 1)]
    [InlineData(new double[] { 3, 3, 4, 5, 5, 5, 4, 6, 7, 6, 8, 8 }, 51, 3.561994508424849, 0.0003680480844905226, 3.492151478847891, 0.0004791464345873007, 0.5)]
    [InlineData(new double[] { 9, 8, 8, 7, 5, 6, 4, 3, 3, 2, 2, 1 }, -61, -4.212744687972598, 2.522861772005602e-05, -4.143683299645178, 3.417716546914741e-05, -65.0 / 88)]
    [InlineData(new double[] { 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2 }, -1, -0.1448413648755803, 0.884836122122616, 0, 1, 0)]
    public void Of_ShortSeries_GivesThePeersTest(double[] values, long s, double z, double p, double corrected, double correctedP, double slope)
    {
        var test = MannKendall.Of(values)!;
        test.S.ShouldBe(s);
        test.Z.ShouldBe(z, 1e-12);
        test.P.ShouldBe(p, 1e-15);
        test.ZWithContinuity.ShouldBe(corrected, 1e-12);
        test.PWithContinuity.ShouldBe(correctedP, 1e-15);
        test.SenSlope.ShouldBe(slope, 1e-12);
    }

    /// <summary>n = 12 without ties: 12 · 11 · 29/18; two pairs of ties take 2 · 2 · 1 · 9/18 away.</summary>
    [Fact]
    public void Of_Ties_TakeFromTheVariance()
    {
        MannKendall.Of([.. Enumerable.Range(1, 12).Select(i => (double)i)])!.Var.ShouldBe(3828 / 18.0, 1e-12);
        MannKendall.Of([1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10])!.Var.ShouldBe((3828 - 36) / 18.0, 1e-12);
    }

    [Fact]
    public void Of_AllEqual_HasNoAnswerButNoSlopeEither()
    {
        var test = MannKendall.Of([5, 5, 5, 5, 5])!;
        (test.S, test.Var, test.SenSlope).ShouldBe((0L, 0.0, 0.0));
        ((double[])[test.Z, test.ZWithContinuity, test.P, test.PWithContinuity]).ShouldAllBe(figure => double.IsNaN(figure));
    }

    [Fact]
    public void Of_FewerThanFour_IsNoTest()
    {
        MannKendall.Of([]).ShouldBeNull();
        MannKendall.Of([1]).ShouldBeNull();
        MannKendall.Of([1, 2, 3]).ShouldBeNull();
        MannKendall.Of([1, 2, 3, 4]).ShouldNotBeNull();
    }

    [Fact]
    public void Of_NotFiniteOrTooLong_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => MannKendall.Of([1, double.NaN]));
        Should.Throw<ArgumentOutOfRangeException>(() => MannKendall.Of([1, 2, 3, 4, double.NegativeInfinity]));
        Should.Throw<ArgumentOutOfRangeException>(() => MannKendall.Of(new double[MannKendall.Most + 1]));
    }

    [Fact]
    public void Of_Backwards_TurnsTheSign() => Check.QuickThrowOnFailure(Prop.ForAll(Series, values =>
    {
        var (test, turned) = (MannKendall.Of(values)!, MannKendall.Of([.. values.Reverse()])!);
        return test.S == -turned.S && test.Z == -turned.Z && test.P == turned.P && Math.Abs(test.SenSlope + turned.SenSlope) < 1e-9;
    }));

    [Fact]
    public void Of_ASlopeAdded_IsFoundInTheSenSlope() => Check.QuickThrowOnFailure(Prop.ForAll(Series, values =>
        Math.Abs(MannKendall.Of([.. values.Select((value, i) => value + (3 * i))])!.SenSlope - MannKendall.Of(values)!.SenSlope - 3) < 1e-9));

    [Fact]
    public void Of_AnySeries_ContinuityMakesItNoSurer() => Check.QuickThrowOnFailure(Prop.ForAll(Series, values =>
        MannKendall.Of(values)! is var test && test.PWithContinuity >= test.P && test.P is >= 0 and <= 1 && Math.Abs(test.ZWithContinuity) <= Math.Abs(test.Z)));

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
