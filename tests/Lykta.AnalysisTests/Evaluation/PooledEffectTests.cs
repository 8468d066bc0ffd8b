using System.Globalization;
using Lykta.Analysis.Evaluation;

namespace Lykta.AnalysisTests.Evaluation;

/// <summary>Pooled effects and funnel limits, against metafor and by hand.</summary>
public sealed class PooledEffectTests
{
    /// <summary>ln RES and its variance of four invented tables; the figures below are metafor's of them.</summary>
    private static readonly (double, double)[] Four = [(0.4965649041164430, 0.010835367018886452), (0.2772107725844856, 0.029568713450292397)];

    [GoldenFact("evaluation/meta_pooled.csv")]
    public void FourTables_ArePooledAsThePeerDoes()
    {
        var tables = Golden.Rows("evaluation/odds_ratio_res_wdd.csv").Where(r => r[0].Trim('"') is "A" or "B" or "C" or "D").Select(r => (Number(r[5]), Number(r[6]))).ToList();
        foreach (var (row, model) in Golden.Rows("evaluation/meta_pooled.csv").Zip([PoolingModel.Fixed, PoolingModel.DerSimonianLaird, PoolingModel.RestrictedMaximumLikelihood]))
        {
            var (pooled, theirs) = (PooledEffect.Of(tables, model)!, row.Skip(1).Select(Number).ToList());
            if (model != PoolingModel.RestrictedMaximumLikelihood)
            {
                Validation.Say($"Pooled effect, {row[0]}: estimate, error, interval, Q, p, τ², I²", "metafor 3.8", 1e-10, ((double[])[pooled.Estimate, pooled.Error, pooled.Low, pooled.High, pooled.Q, pooled.QP, pooled.Tau2, pooled.I2]).Zip(theirs));
                continue;
            }

            // The peer stops when τ² moves by less than 1e-5; ours goes to the top. Stopped where the peer stops, it is the same.
            Validation.Say("Pooled effect, REML: estimate", "metafor 3.8", 1e-5, [(pooled.Estimate, theirs[0])]);
            Validation.Say("Pooled effect, REML: τ² where the peer stops", "metafor 3.8", 1e-5, [(StoppedEarly(tables), theirs[6])]);
        }
    }

    /// <summary>Fisher scoring from Hedges' estimate, until a step is no more than 1e-5.</summary>
    private static double StoppedEarly(List<(double Effect, double Variance)> studies)
    {
        var plain = studies.Average(s => s.Effect);
        var tau2 = Math.Max(0, (studies.Sum(s => (s.Effect - plain) * (s.Effect - plain)) / (studies.Count - 1)) - studies.Average(s => s.Variance));
        for (var step = double.PositiveInfinity; Math.Abs(step) > 1e-5; tau2 += step)
        {
            var w = studies.ConvertAll(s => 1 / (s.Variance + tau2));
            var (sum, mean) = (w.Sum(), w.Zip(studies, (a, s) => a * s.Effect).Sum() / w.Sum());
            var (w2, w3) = (w.Sum(a => a * a), w.Sum(a => a * a * a));
            step = (w.Zip(studies, (a, s) => a * a * (s.Effect - mean) * (s.Effect - mean)).Sum() - sum + (w2 / sum)) / (w2 - (2 * w3 / sum) + (w2 * w2 / (sum * sum)));
        }

        return tau2;
    }

    [Fact]
    public void OneStudy_IsItself_None_IsNothing_AndAlikeHaveNoSpread()
    {
        foreach (var model in Enum.GetValues<PoolingModel>())
        {
            var one = PooledEffect.Of([(0.3, 0.04)], model)!;
            (one.Estimate, one.Tau2, one.I2, double.IsNaN(one.QP)).ShouldBe((0.3, 0, 0, true));
            one.Error.ShouldBe(0.2, 1e-12);
            PooledEffect.Of([], model).ShouldBeNull();
            var alike = PooledEffect.Of([(0.3, 0.04), (0.3, 0.01), (0.3, 0.5)], model)!;
            (Math.Round(alike.Estimate, 12), alike.Tau2, alike.I2).ShouldBe((0.3, 0, 0));
            PooledEffect.Of([(-40, 0.01), (40, 0.01), (0, 0.02)], model)!.Estimate.ShouldBeInRange(-40, 40);
        }

        var fixedOfTwo = PooledEffect.Of(Four, PoolingModel.Fixed)!;
        fixedOfTwo.Estimate.ShouldBe(((0.4965649041164430 / 0.010835367018886452) + (0.2772107725844856 / 0.029568713450292397)) / ((1 / 0.010835367018886452) + (1 / 0.029568713450292397)), 1e-12);
        Should.Throw<ArgumentException>(() => PooledEffect.Of([(double.NaN, 1)], PoolingModel.Fixed));
        Should.Throw<ArgumentException>(() => PooledEffect.Of([(1, 0)], PoolingModel.Fixed));
    }

    /// <summary>Restricted maximum likelihood, written out and climbed by small steps.</summary>
    [Fact]
    public void Restricted_IsTheTopOfItsLikelihood()
    {
        (double Effect, double Variance)[] studies = [(0.1, 0.02), (0.6, 0.03), (-0.2, 0.05), (0.9, 0.04), (0.3, 0.01)];
        var tau2 = PooledEffect.Of(studies, PoolingModel.RestrictedMaximumLikelihood)!.Tau2;
        double LogLikelihood(double t)
        {
            var w = studies.Select(s => 1 / (s.Variance + t)).ToList();
            var mean = w.Zip(studies, (a, s) => a * s.Effect).Sum() / w.Sum();
            return (w.Sum(Math.Log) - Math.Log(w.Sum()) - w.Zip(studies, (a, s) => a * (s.Effect - mean) * (s.Effect - mean)).Sum()) / 2;
        }

        foreach (var step in (double[])[-1e-3, -1e-5, 1e-5, 1e-3])
        {
            LogLikelihood(tau2).ShouldBeGreaterThan(LogLikelihood(tau2 + step));
        }
    }

    [Fact]
    public void Funnel_HoldsWhatChanceGives_AndNarrowsWithSize()
    {
        var before = FunnelLimits.OfRatio(0.5, FunnelLimits.Warning);
        foreach (var expected in (double[])[1, 3, 10, 30, 100, 1000])
        {
            var (warning, alarm) = (FunnelLimits.OfRatio(expected, FunnelLimits.Warning), FunnelLimits.OfRatio(expected, FunnelLimits.Alarm));
            (alarm.Low <= warning.Low && warning.Low < 1 && warning.High > 1 && alarm.High >= warning.High).ShouldBeTrue();
            warning.High.ShouldBeLessThan(before.High);
            before = warning;
        }

        FunnelLimits.OfRatio(10_000, FunnelLimits.Warning).High.ShouldBe(1 + (1.96 / 100), 1e-4);
        FunnelLimits.OfShare(0.3, 40_000, FunnelLimits.Warning).Low.ShouldBe(0.3 - (1.96 * Math.Sqrt(0.21 / 40_000)), 1e-4);
        FunnelLimits.OfShare(0.5, 1, FunnelLimits.Alarm).High.ShouldBe(1, 0.01);
        FunnelLimits.OfShare(0.01, 10, FunnelLimits.Warning).Low.ShouldBe(0);
        Should.Throw<ArgumentOutOfRangeException>(() => FunnelLimits.OfRatio(0, 0.95));
        Should.Throw<ArgumentOutOfRangeException>(() => FunnelLimits.OfShare(1, 10, 0.95));
        Should.Throw<ArgumentOutOfRangeException>(() => FunnelLimits.OfShare(0.5, 0, 0.95));
        Should.Throw<ArgumentOutOfRangeException>(() => FunnelLimits.OfRatio(3, 1));
    }

    private static double Number(string said) => double.Parse(said, CultureInfo.InvariantCulture);
}
