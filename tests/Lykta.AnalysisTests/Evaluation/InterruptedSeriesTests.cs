using System.Globalization;
using Lykta.Analysis.Evaluation;

namespace Lykta.AnalysisTests.Evaluation;

/// <summary>Against R (glm, sandwich) on a real series with an invented break where its figures are on the machine; otherwise on series made with a known break.</summary>
public sealed class InterruptedSeriesTests
{
    [GoldenFact("evaluation/its_series.csv")]
    public void Fit_GoldenSeries_GivesThePeersEstimatesAndErrors()
    {
        var series = Golden.Rows("evaluation/its_series.csv").ToList();
        var fit = Fitted([.. series.Select(row => (int)Number(row[0]))], series.FindIndex(row => row[2] == "1"), seasonLength: 52.18);
        var terms = (SeriesTerm[])[fit.Intercept, fit.Trend, fit.Level, fit.Slope, .. fit.Season];
        terms.Length.ShouldBe(6);
        var both = terms.Zip(Golden.Rows("evaluation/its_results.csv").ToList()).ToList();
        Validation.Say("Interrupted series: estimates", "R glm", 1e-8, both.Select(b => (b.First.Estimate, Number(b.Second[1]))));
        Validation.Say("Interrupted series: errors, quasi-Poisson", "R glm", 1e-6, both.Select(b => (b.First.QuasiError, Number(b.Second[3]))));
        Validation.Say("Interrupted series: errors, Newey–West lag 4", "sandwich 3.0", 1e-6, both.Select(b => (b.First.NeweyWestError, Number(b.Second[4]))));
        Validation.Say("Interrupted series: dispersion", "R glm", 1e-6, [(fit.Dispersion, 1.587251596501021)]);
        var breakAt = series.FindIndex(row => row[2] == "1");
        var counts = series.ConvertAll(row => (int)Number(row[0]));
        var rows = counts.Select((_, i) => (double[])[1, i + 1, i >= breakAt ? 1 : 0, Math.Max(0, i - breakAt), Math.Sin(2 * Math.PI * (i + 1) / 52.18), Math.Cos(2 * Math.PI * (i + 1) / 52.18)]).ToList();
        var negativeBinomial = NegativeBinomialFit.Of(rows, counts)!;
        Validation.Say("Interrupted series, negative binomial: estimates", "MASS glm.nb", 1e-4, negativeBinomial.Estimates.Zip(both, (e, b) => (e, Number(b.Second[5]))));
        Validation.Say("Interrupted series, negative binomial: errors", "MASS glm.nb", 1e-4, negativeBinomial.Errors.Zip(both, (e, b) => (e, Number(b.Second[6]))));
        Validation.Say("Interrupted series, negative binomial: θ", "MASS glm.nb", 1e-4, [(negativeBinomial.Theta, 41.91615863437497)]);
    }

    [Fact]
    public void Fit_WhatWasMadeWithABreak_FindsIt_AndWhatWouldHaveBeen()
    {
        var counts = Enumerable.Range(1, 60).Select(t => (int)Math.Round(Math.Exp(5 + (0.01 * t) - (t > 40 ? 0.5 + (0.02 * (t - 41)) : 0)))).ToList();
        var fit = Fitted(counts, 40);
        fit.Trend.Estimate.ShouldBe(0.01, 1e-3);
        fit.Level.Ratio.ShouldBe(Math.Exp(-0.5), 0.01);
        fit.Slope.Estimate.ShouldBe(-0.02, 1e-3);
        fit.WithoutBreak[59].ShouldBe(Math.Exp(5.6), 3);
        fit.WithoutBreak.Take(40).ShouldBe(fit.Fitted.Take(40));
        fit.Level.Interval.High.ShouldBeLessThan(1);
    }

    /// <summary>Twice as many units that report see twice as much: that is no rise.</summary>
    [Fact]
    public void Fit_WithExposure_TakesMoreWhoReportForNoRise()
    {
        var units = Enumerable.Range(0, 40).Select(i => i < 20 ? 10.0 : 20.0).ToList();
        var counts = units.Select((u, i) => (int)(u * 3) + (i % 3) - 1).ToList();
        Fitted(counts, 20).Level.Ratio.ShouldBe(2, 0.1);
        Fitted(counts, 20, exposure: units).Level.Ratio.ShouldBe(1, 0.05);
    }

    [Fact]
    public void Fit_TooShort_TooSparse_OrWrong_SaysSo()
    {
        InterruptedSeries.Fit([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 7).ShouldBe(new SeriesTooShort(7, 4));
        InterruptedSeries.Fit([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 8).ShouldBe(new SeriesTooShort(8, 3));
        InterruptedSeries.Fit([.. Enumerable.Repeat(4, 10), 0, 0, 0, 0, 0], 10).ShouldBeOfType<SeriesTooSparse>();
        InterruptedSeries.Fit([.. Enumerable.Repeat(0, 15)], 10).ShouldBeOfType<SeriesTooSparse>();
        Should.Throw<ArgumentException>(() => InterruptedSeries.Fit([.. Enumerable.Repeat(4, 15)], 10, exposure: [1, 2]));
        Should.Throw<ArgumentException>(() => InterruptedSeries.Fit([.. Enumerable.Repeat(4, 15)], 10, exposure: [.. Enumerable.Repeat(0.0, 15)]));
        Should.Throw<ArgumentOutOfRangeException>(() => InterruptedSeries.Fit([1, 2, 3], 4));
    }

    [Fact]
    public void PreTrend_TellsSeriesThatGoApart_FromThoseThatDoNot()
    {
        var flat = Enumerable.Range(0, 24).Select(i => 20 + (i % 4)).ToList();
        var rising = flat.Select((n, i) => n + (2 * i)).ToList();
        var apart = PreTrend.Of(rising, flat)!;
        apart.GoesApart.ShouldBeTrue();
        apart.Ratio.ShouldBeGreaterThan(1.02);
        var same = PreTrend.Of([.. flat.Select(n => n * 3)], flat)!;
        (same.GoesApart, same.Periods).ShouldBe((false, 24));
        same.Ratio.ShouldBe(1, 1e-6);
        PreTrend.Of([1, 2, 3], [1, 2, 3]).ShouldBeNull();
        PreTrend.Of([.. Enumerable.Repeat(0, 24)], flat).ShouldBeNull();
        Should.Throw<ArgumentException>(() => PreTrend.Of([1], [1, 2]));
    }

    private static InterruptedSeries Fitted(IReadOnlyList<int> counts, int breakAt, double? seasonLength = null, IReadOnlyList<double>? exposure = null) =>
        InterruptedSeries.Fit(counts, breakAt, seasonLength, exposure).ShouldBeOfType<InterruptedSeries>();

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
