using Lykta.Analysis.Series;

namespace Lykta.AnalysisTests.Series;

/// <summary>
/// Against surveillance 1.20 on four real series where its figures are on the machine, and on two of them everywhere. The textbook's Delta and Muan, which the
/// peer does not give, are held against figures of a second program, with dense matrices and iterated weights.
/// </summary>
public sealed class FarringtonFlexibleTests
{
    [GoldenFact(SurveillanceGolden.Agona)]
    public void Of_GoldenSeries_GivesThePeersEstimates()
    {
        var (weeks, trends) = (0, 0);
        foreach (var golden in SurveillanceGolden.All)
        {
            var said = FarringtonFlexible.Of(golden.Counts, new FarringtonSettings(golden.Years));
            for (var week = golden.From - 1; week < said.Count; week++)
            {
                said[week]!.Mu0.ShouldBe(golden["flexNB_mu0"][week], 1e-6);
                said[week]!.Phi.ShouldBe(golden["flexNB_phi"][week], 1e-4);
                SurveillanceGolden.ShouldAgree(said[week]!.Trend, golden["flexNB_trend"][week], 1e-6);
                weeks++;
                trends += said[week]!.Trend is null ? 0 : 1;
            }
        }

        (weeks, trends).ShouldBe((113 + (3 * 59), 113));
    }

    [GoldenFact(SurveillanceGolden.Agona)]
    public void Of_GoldenSeriesNbPlugin_GivesThePeersBoundsAndAlarms() => SameAsPeer(FarringtonThreshold.NbPlugin, "flexNB", 0, peerCompatible: false);

    [GoldenFact(SurveillanceGolden.Agona)]
    public void Of_GoldenSeriesMuanAsThePeer_GivesThePeersBoundsAndAlarms() => SameAsPeer(FarringtonThreshold.Muan, "flexMuan", 0, peerCompatible: true);

    [GoldenFact(SurveillanceGolden.Agona)]
    public void Of_GoldenSeriesDeltaAsThePeer_GivesThePeersBoundsAndAlarms() => SameAsPeer(FarringtonThreshold.Delta, "flexDelta", 1e-4, peerCompatible: true);

    /// <summary>The peer's scale of the variance makes Muan another bound in nearly every week.</summary>
    [GoldenFact(SurveillanceGolden.Agona)]
    public void Of_GoldenSeriesMuanAsTheTextbook_DiffersFromThePeer() => SurveillanceGolden.All
        .Select(golden => FarringtonFlexible.Of(golden.Counts, new FarringtonSettings(golden.Years, Threshold: FarringtonThreshold.Muan))
            .Zip(golden["flexMuan_ub"]).Count(pair => !double.IsNaN(pair.Second) && pair.First!.Upper != pair.Second))
        .ShouldBe([68, 59, 59, 59]);

    [Fact]
    public void Of_Agona_GivesThePeersBoundsAndAlarms()
    {
        var weeks = FarringtonFlexible.Of(WeeklySeries.Agona);
        weeks.Skip(199).Select(week => week!.Upper).ShouldBe(WeeklySeries.AgonaBounds);
        Alarms(weeks, from: 200).ShouldBe([257, 262, 263, 264]);
    }

    [Fact]
    public void Of_AssaultsTwoYears_GivesThePeersBoundsAndAlarms()
    {
        var weeks = FarringtonFlexible.Of(WeeklySeries.Assaults, new FarringtonSettings(Years: 2));
        weeks.Skip(119).Select(week => week!.Upper).ShouldBe(WeeklySeries.AssaultBounds);
        Alarms(weeks, from: 120).ShouldBe([120, 124, 128, 133, 138, 141]);
        weeks.ShouldAllBe(week => week == null || week.Trend == null);
        weeks[119]!.Mu0.ShouldBe(18.82817698728761, 1e-6);
        weeks[177]!.Phi.ShouldBe(1.538708128137396, 1e-4);
    }

    [Theory]
    [InlineData(200, 1.895459902412993, 1.8593719817586234, -0.007377403666099378)]
    [InlineData(250, 2.8024662729283008, 1.2685135988602307, -0.002880051979937691)]
    [InlineData(312, 4.483960283162278, 1.2544280003913466, 0.005618894929842891)]
    public void Of_AgonaWeekByWeek_GivesThePeersEstimates(int week, double mean, double phi, double trend)
    {
        var said = FarringtonFlexible.Of(WeeklySeries.Agona)[week - 1]!;
        said.Mu0.ShouldBe(mean, 1e-6);
        said.Phi.ShouldBe(phi, 1e-4);
        said.Trend!.Value.ShouldBe(trend, 1e-8);
    }

    [Theory]
    [InlineData(200, 7.917623249680004, 11)]
    [InlineData(250, 8.542625419692126, 12)]
    [InlineData(312, 11.676624611689046, 16)]
    public void Of_AgonaDeltaAndMuan_AreTheTextbooks(int week, double delta, double muan) => Textbook(WeeklySeries.Agona, 3, week, delta, muan);

    [Theory]
    [InlineData(120, 30.262922346963016, 33)]
    [InlineData(121, 31.419183069993505, 35)]
    [InlineData(178, 35.782912140053185, 40)]
    public void Of_AssaultsDeltaAndMuan_AreTheTextbooks(int week, double delta, double muan) => Textbook(WeeklySeries.Assaults, 2, week, delta, muan);

    [Theory]
    [InlineData(200, 7.769676307908693, 10)]
    [InlineData(312, 11.41921558930813, 15)]
    public void Of_AgonaAsThePeer_GivesThePeersDeltaAndMuan(int week, double delta, double muan)
    {
        Compatible(FarringtonThreshold.Delta, week).ShouldBe(delta, 1e-4 * delta);
        Compatible(FarringtonThreshold.Muan, week).ShouldBe(muan);
    }

    private static double Compatible(FarringtonThreshold threshold, int week) =>
        FarringtonFlexible.Of(WeeklySeries.Agona, new FarringtonSettings(Threshold: threshold), peerCompatible: true)[week - 1]!.Upper!.Value;

    private static void Textbook(double[] counts, int years, int week, double delta, double muan)
    {
        FarringtonFlexible.Of(counts, new FarringtonSettings(years, Threshold: FarringtonThreshold.Delta))[week - 1]!.Upper!.Value.ShouldBe(delta, 1e-6);
        FarringtonFlexible.Of(counts, new FarringtonSettings(years, Threshold: FarringtonThreshold.Muan))[week - 1]!.Upper!.Value.ShouldBe(muan);
    }

    private static void SameAsPeer(FarringtonThreshold threshold, string column, double tolerance, bool peerCompatible)
    {
        var bounds = 0;
        foreach (var golden in SurveillanceGolden.All)
        {
            var weeks = FarringtonFlexible.Of(golden.Counts, new FarringtonSettings(golden.Years, Threshold: threshold), peerCompatible);
            for (var week = golden.From - 1; week < weeks.Count; week++)
            {
                var peer = golden[column + "_ub"][week];
                SurveillanceGolden.ShouldAgree(weeks[week]!.Upper, peer, tolerance * peer);
                weeks[week]!.Alarm.ShouldBe(golden[column + "_alarm"][week] == 1);
                bounds += weeks[week]!.Upper is null ? 0 : 1;
            }
        }

        bounds.ShouldBe(90 + (3 * 59));
    }

    private static IEnumerable<int> Alarms(IReadOnlyList<FarringtonWeek?> weeks, int from) =>
        weeks.Index().Where(pair => pair.Item is { Alarm: true } && pair.Index + 1 >= from).Select(pair => pair.Index + 1);
}
