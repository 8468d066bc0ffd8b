using Lykta.Analysis.Evaluation;

namespace Lykta.AnalysisTests.Evaluation;

/// <summary>Against the worked examples of Newcombe (1998), table II, method 10.</summary>
public sealed class ProportionDifferenceTests
{
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Of_NewcombesExamples_GiveHisIntervals(int yesAfter, int after, int yesBefore, int before, double low, double high)
    {
        var difference = ProportionDifference.Of(yesBefore, before, yesAfter, after);
        (Math.Round(difference.Low, 4), Math.Round(difference.High, 4)).ShouldBe((low, high));
        difference.HoldsNone.ShouldBe(low <= 0);
        difference.Difference.ShouldBe(((double)yesAfter / after) - ((double)yesBefore / before), 1e-12);
    }

    [Fact]
    public void Of_WhatCannotBe_IsRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ProportionDifference.Of(0, 0, 1, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => ProportionDifference.Of(3, 2, 1, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => ProportionDifference.Of(1, 2, -1, 2));
    }
}
