using System.Globalization;
using Lykta.Analysis.Evaluation;

namespace Lykta.AnalysisTests.Evaluation;

public sealed class DisplacementTests
{
    [Fact]
    public void Of_WorkedExample_IsRight()
    {
        var moved = Displacement.Of(new(100, 70), new(50, 45), new(100, 95));
        Math.Round(moved.Buffer, 6).ShouldBe(-0.026316);
        Math.Round(moved.Success, 6).ShouldBe(-0.263158);
        moved.Quotient.ShouldBe(0.1, 1e-12);
        moved.Reading.ShouldBe(DisplacementReading.Diffusion);
        var difference = DisplacementDifference.Of(new(100, 70), new(100, 95), new(50, 45), new(40, 41));
        difference.Difference.ShouldBe(-31);
        Math.Round(difference.StandardError, 4).ShouldBe(23.2594);
        Math.Round(difference.Z, 4).ShouldBe(-1.3328);
    }

    [GoldenFact("evaluation/wdq_ne_tne.csv")]
    public void Of_GoldenFile_IsTheSame()
    {
        var rows = Golden.Rows("evaluation/wdq_ne_tne.csv").ToList();
        rows.ShouldNotBeEmpty();
        Validation.Say("WDQ: gross and net effect, success, buffer, quotient, total net effect", "the formula in R", 1e-10, rows.SelectMany(row =>
        {
            var n = Array.ConvertAll(row[1..7], cell => int.Parse(cell, CultureInfo.InvariantCulture));
            var moved = Displacement.Of(new(n[0], n[1]), new(n[2], n[3]), new(n[4], n[5]));
            var theirs = Array.ConvertAll(row[7..13], cell => cell == "NA" ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture));

            // What is zero but for rounding has no relative difference.
            return ((double[])[moved.GrossEffect, moved.NetEffect, moved.Success, moved.Buffer, moved.Quotient, moved.TotalNetEffect]).Zip(theirs).Select(v => Math.Abs(v.First - v.Second) < 1e-13 ? (v.Second, v.Second) : v);
        }));
    }

    [Theory]
    [InlineData(200, 120, 100, 40, 400, 400, DisplacementReading.Diffusion)]
    [InlineData(200, 180, 100, 60, 400, 400, DisplacementReading.DiffusionExceedsEffect)]
    [InlineData(200, 120, 100, 100, 400, 400, DisplacementReading.None)]
    [InlineData(200, 120, 100, 120, 400, 400, DisplacementReading.PartialDisplacement)]
    [InlineData(200, 180, 100, 140, 400, 400, DisplacementReading.DisplacementExceedsEffect)]
    [InlineData(120, 200, 100, 100, 400, 400, DisplacementReading.NoSuccess)]
    [InlineData(150, 150, 80, 80, 300, 300, DisplacementReading.NotDefined)]
    [InlineData(150, 100, 80, 80, 0, 300, DisplacementReading.NotDefined)]
    [InlineData(150, 100, 80, 80, 300, 0, DisplacementReading.NotDefined)]
    public void Reading_IsGivenOnlyOfASuccess(int r0, int r1, int d0, int d1, int c0, int c1, DisplacementReading reading) =>
        Displacement.Of(new(r0, r1), new(d0, d1), new(c0, c1)).Reading.ShouldBe(reading);
}
