using System.Globalization;
using Lykta.Analysis.Evaluation;

namespace Lykta.AnalysisTests.Evaluation;

/// <summary>Against metafor (R) where its figures are on the machine; the worked example beside is computed by hand.</summary>
public sealed class RelativeEffectTests
{
    private static readonly BeforeAfter Place = new(100, 70);
    private static readonly BeforeAfter Comparison = new(100, 95);

    [Fact]
    public void Of_WorkedExample_IsRightToFourDecimals()
    {
        var effect = RelativeEffect.Of(Place, Comparison);
        Math.Round(effect.Ratio, 6).ShouldBe(1.357143);
        Math.Round(effect.LogRatio, 6).ShouldBe(0.305382);
        Math.Round(effect.StandardError, 6).ShouldBe(0.211689);
        Math.Round(effect.Z, 4).ShouldBe(1.4426);
        (Math.Round(effect.Low, 4), Math.Round(effect.High, 4)).ShouldBe((0.8963, 2.0550));
        Math.Round(effect.PercentChange, 1).ShouldBe(-26.3);
        effect.Verdict.ShouldBe(EffectVerdict.CannotTell);

        var reviewed = RelativeEffect.Of(Place, Comparison, CountVariance.Reviewed);
        Math.Round(reviewed.StandardError, 6).ShouldBe(0.238693);
        Math.Round(reviewed.Z, 4).ShouldBe(1.2794);
    }

    [GoldenFact("evaluation/odds_ratio_res_wdd.csv")]
    public void Of_GoldenFile_IsTheSame()
    {
        var rows = Golden.Rows("evaluation/odds_ratio_res_wdd.csv").Select(row => row.Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToList();
        rows.ShouldNotBeEmpty();
        Validation.Say("Odds ratio RES: ln, variance, ratio, interval, z and p", "metafor escalc 3.8", 1e-10, rows.SelectMany(row => Effect(row) is var e
            ? ((double, double)[])[(e.LogRatio, row[4]), (e.StandardError * e.StandardError, row[5]), (e.Ratio, row[6]), (e.Low, row[7]), (e.High, row[8]), (e.Z, row[9]), (e.P, row[10])] : []));
        Validation.Say("Odds ratio RES, variance doubled: interval and p", "metafor escalc 3.8", 1e-10, rows.SelectMany(row => Effect(row, CountVariance.Factor(2)) is var e
            ? ((double, double)[])[(e.Low, row[11]), (e.High, row[12]), (e.P, row[13])] : []));
        Validation.Say("WDD: difference, error and z", "the formula in R", 1e-10, rows.SelectMany(row => DisplacementDifference.Of(new((int)row[0], (int)row[1]), new((int)row[2], (int)row[3])) is var d
            ? ((double, double)[])[(d.Difference, row[14]), (d.StandardError, row[15]), (d.Z, row[16])] : []));
    }

    [Theory]
    [InlineData(9, 4, 3, 3, EffectVerdict.TooFewEvents)]
    [InlineData(400, 200, 400, 400, EffectVerdict.Fell)]
    [InlineData(200, 400, 400, 400, EffectVerdict.Rose)]
    [InlineData(5, 5, 5, 5, EffectVerdict.CannotTell)]
    public void Verdict_FollowsTheInterval_AndIsNotGivenOfAFew(int before, int after, int otherBefore, int otherAfter, EffectVerdict verdict) =>
        RelativeEffect.Of(new(before, after), new(otherBefore, otherAfter)).Verdict.ShouldBe(verdict);

    [Fact]
    public void Of_MoreDispersion_GivesAWiderInterval_AroundTheSameRatio()
    {
        var (plain, wide) = (RelativeEffect.Of(Place, Comparison), RelativeEffect.Of(Place, Comparison, CountVariance.Factor(3.7)));
        wide.Ratio.ShouldBe(plain.Ratio);
        wide.Low.ShouldBeLessThan(plain.Low);
        wide.High.ShouldBeGreaterThan(plain.High);
        Close(wide.StandardError, plain.StandardError * Math.Sqrt(3.7));
    }

    [Fact]
    public void WhatIsNoCount_AndNoDispersion_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new BeforeAfter(-1, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new BeforeAfter(0, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => CountVariance.Factor(0.99));
    }

    [Theory]
    [InlineData(new[] { 3, 3, 3, 3 }, 1)]
    [InlineData(new[] { 0, 0, 0 }, 1)]
    [InlineData(new[] { 7 }, 1)]
    [InlineData(new int[0], 1)]
    [InlineData(new[] { 0, 10, 0, 10 }, 100.0 / 3 / 5)]
    public void Dispersion_IsVarianceToMean_AndNeverLessThanOne(int[] counts, double phi) => Close(Dispersion.Of(counts), phi);

    private static RelativeEffect Effect(double[] row, CountVariance? variance = null) => RelativeEffect.Of(new((int)row[0], (int)row[1]), new((int)row[2], (int)row[3]), variance);

    private static void Close(double ours, double theirs) => ours.ShouldBe(theirs, Math.Max(Math.Abs(theirs), 1e-12) * 1e-10);
}
