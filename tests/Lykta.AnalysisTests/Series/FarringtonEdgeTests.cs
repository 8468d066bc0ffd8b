using FsCheck;
using FsCheck.Fluent;
using Lykta.Analysis.Evaluation;
using Lykta.Analysis.Series;

namespace Lykta.AnalysisTests.Series;

/// <summary>What Farrington flexible says of series no peer was asked about, and that its fit is the one a dense solver finds.</summary>
public sealed class FarringtonEdgeTests
{
    private static Arbitrary<double[]> Series { get; } = Arb.From(
        from top in Gen.Elements(0, 1, 4, 40, 3000)
        from quiet in Gen.Elements(0, 5)
        from counts in Gen.ArrayOf(Gen.Frequency((5, Gen.Choose(0, top)), (quiet, Gen.Constant(0))), 165)
        select Array.ConvertAll(counts, count => (double)count));

    private static Arbitrary<int[]> Busy { get; } = Arb.From(
        from top in Gen.Elements(2, 10, 200)
        from counts in Gen.ArrayOf(Gen.Choose(1, top), 160)
        select counts);

    [Fact]
    public void Of_TooShort_SaysNothing()
    {
        FarringtonFlexible.Of([]).ShouldBeEmpty();
        FarringtonFlexible.Of([7]).ShouldBe([null]);
        FarringtonFlexible.Of([.. Enumerable.Repeat(7.0, 159)]).ShouldAllBe(week => week == null);
        FarringtonFlexible.Of([.. Enumerable.Repeat(7.0, 160)])[159].ShouldNotBeNull();
    }

    [Fact]
    public void Of_AllEqual_ExpectsTheSame_AndThePoissonBound()
    {
        var said = FarringtonFlexible.Of([.. Enumerable.Repeat(7.0, 160)])[159]!;
        said.Mu0.ShouldBe(7, 1e-9);
        (said.Phi, said.Upper, said.Alarm).ShouldBe((1, 14, false));
        said.Bound.ShouldBe(new WeekBound(said.Mu0, 14, false));
    }

    [Fact]
    public void Of_AllZero_HasNoBound_UntilThereAreCases()
    {
        var still = FarringtonFlexible.Of(new double[160])[159]!;
        still.ShouldBe(new FarringtonWeek(0, 1, null, null, false));
        still.Bound.ShouldBeNull();
        double[] burst = [.. new double[159], 5];
        FarringtonFlexible.Of(burst)[159].ShouldBe(new FarringtonWeek(0, 1, null, 0, true));
        FarringtonFlexible.Of(burst, new FarringtonSettings(Threshold: FarringtonThreshold.Delta))[159].ShouldBe(new FarringtonWeek(0, 1, null, 0, true));
        FarringtonFlexible.Of(burst, new FarringtonSettings(Threshold: FarringtonThreshold.Muan))[159].ShouldBe(new FarringtonWeek(0, 1, null, null, false));
    }

    [Fact]
    public void Of_FourCasesInFourWeeks_HasNoBound_AndFiveHave()
    {
        double[] counts = [.. Enumerable.Repeat(1.0, 156), 1, 1, 1, 1];
        FarringtonFlexible.Of(counts)[159]!.Upper.ShouldBeNull();
        counts[156] = 2;
        FarringtonFlexible.Of(counts)[159]!.Upper.ShouldNotBeNull();
        (counts[156], counts[155]) = (1, 2);
        FarringtonFlexible.Of(counts)[159]!.Upper.ShouldBeNull();
    }

    [Fact]
    public void Of_AnOutbreakInTheReference_HardlyRaisesTheBound()
    {
        double[] counts = [.. Enumerable.Range(0, 160).Select(i => 10.0 + (i % 5))];
        var calm = FarringtonFlexible.Of(counts)[159]!;
        counts[55] = 90;
        var weighed = FarringtonFlexible.Of(counts)[159]!;
        var bare = FarringtonFlexible.Of(counts, new FarringtonSettings(WeightsThreshold: double.MaxValue))[159]!;
        weighed.Upper!.Value.ShouldBeInRange(calm.Upper!.Value, calm.Upper.Value + 2);
        bare.Upper!.Value.ShouldBeGreaterThan(weighed.Upper.Value + 4);
    }

    /// <summary>Doubling every twenty weeks: carried forward the trend is above all that was ever seen.</summary>
    [Fact]
    public void Of_ATrendAboveEveryReferenceCount_IsNotUsed()
    {
        FarringtonFlexible.Of([.. Enumerable.Range(0, 160).Select(i => Math.Round(4 * Math.Pow(2, i / 20.0)))])[159]!.Trend.ShouldBeNull();
        var falling = FarringtonFlexible.Of([.. Enumerable.Range(0, 160).Select(i => Math.Round(1000 * Math.Pow(2, -i / 40.0)))])[159]!;
        falling.Trend!.Value.ShouldBe(-Math.Log(2) / 40, 1e-3);
        falling.Mu0.ShouldBe(1000 * Math.Pow(2, -159 / 40.0), 1);
    }

    /// <summary>Cases in the very last reference week alone: the steeper the trend the better the fit, without end.</summary>
    [Fact]
    public void Of_ATrendWithoutEnd_IsNotUsed()
    {
        double[] counts = [.. new double[132], 9, .. new double[26], 6];
        var said = FarringtonFlexible.Of(counts)[159]!;
        (said.Mu0, said.Trend, said.Alarm).ShouldBe((0, null, true));
        double.IsFinite(said.Phi).ShouldBeTrue();
    }

    [Fact]
    public void Of_WhatIsNoCountOrSetting_Throws()
    {
        foreach (var odd in (double[])[-1, double.NaN, double.PositiveInfinity, 1e300])
        {
            Should.Throw<ArgumentOutOfRangeException>(() => FarringtonFlexible.Of([odd]));
        }

        foreach (var odd in (FarringtonSettings[])[
            new(Years: 0), new(HalfWindow: -1), new(HalfWindow: 26), new(Periods: 1), new(Periods: 47), new(Exclude: -1), new(Exclude: 148), new(WeightsThreshold: 0),
            new(WeightsThreshold: double.NaN), new(Alpha: 0), new(Alpha: 0.51), new(Threshold: (FarringtonThreshold)9), new(MinCases: -1), new(CaseWeeks: 0)])
        {
            Should.Throw<ArgumentOutOfRangeException>(() => FarringtonFlexible.Of([1, 2, 3], odd), odd.ToString());
        }
    }

    [Fact]
    public void Of_EnormousCounts_HasABoundAboveTheMean()
    {
        double[] counts = [.. Enumerable.Range(0, 160).Select(i => 1e12 + (i % 7 * 1e10))];
        foreach (var threshold in Enum.GetValues<FarringtonThreshold>())
        {
            var said = FarringtonFlexible.Of(counts, new FarringtonSettings(Threshold: threshold))[159]!;
            said.Upper!.Value.ShouldBeInRange(said.Mu0 * 1.01, said.Mu0 * 1.2);
        }
    }

    [Fact]
    public void Of_AnySeries_IsFinite_AndAlarmsJustAboveTheBound() => Check.QuickThrowOnFailure(Prop.ForAll(Series, counts =>
        Enum.GetValues<FarringtonThreshold>().All(threshold => FarringtonFlexible.Of(counts, new FarringtonSettings(Threshold: threshold)).Zip(counts).All(pair =>
            pair.First is not { } said || (said.Mu0 >= 0 && said.Phi >= 1 && double.IsFinite(said.Mu0 + said.Phi + (said.Upper ?? 0) + (said.Trend ?? 0))
                && said.Alarm == pair.Second > said.Upper && !(said.Upper < 0))))));

    [Fact]
    public void Of_AnySeries_AStricterAlphaNeverLowersTheBound() => Check.QuickThrowOnFailure(Prop.ForAll(Series, counts =>
        FarringtonFlexible.Of(counts, new FarringtonSettings(Alpha: 0.001)).Zip(FarringtonFlexible.Of(counts)).All(pair =>
            pair.First?.Upper is not { } strict || strict >= pair.Second!.Upper)));

    [Fact]
    public void Of_AnySeries_TakesNoNoticeOfTheWeeksLeftOut() => Check.QuickThrowOnFailure(Prop.ForAll(Series, counts =>
    {
        var changed = counts.ToArray();
        Array.Fill(changed, 500, 160 - 27, 26);
        return FarringtonFlexible.Of(counts)[159]!.Mu0 == FarringtonFlexible.Of(changed)[159]!.Mu0;
    }));

    /// <summary>With no week weighed down the model is an ordinary one. The season of the week itself is the base, and time is counted from the week.</summary>
    [Fact]
    public void Fit_AnyBusySeries_IsWhatTheDenseSolverFinds() => Check.QuickThrowOnFailure(Prop.ForAll(Busy, counts =>
    {
        var settings = new FarringtonSettings();
        var reference = counts.Take(133).ToList();
        var dense = PoissonFit.Of([.. Enumerable.Range(0, 133).Select(i => (double[])[1, i - 159, .. Enumerable.Range(0, 9).Select(s => Block(i) == s ? 1.0 : 0)])], reference)!;
        var model = new SeasonModel(settings);
        Array.Fill(model.Weights, 1);
        return model.Fit([.. reference.Select(count => (double)count)], trend: true)
            && Near(model.Slope, dense.Estimates[1])
            && Near(model.Expected, Math.Exp(dense.Estimates[0]))
            && Near(model.LogVariance * dense.Dispersion, dense.QuasiError(0) * dense.QuasiError(0))
            && Near(Enumerable.Range(0, 133).Sum(model.Leverage), 11)
            && model.Fitted.Zip(dense.Fitted).All(pair => Near(pair.First, pair.Second));
    }));

    /// <summary>Up to a factor of e³⁰ from the middle to either end, 0.4545 a week, is a trend; beyond it is a series that begins or ends.</summary>
    [Theory]
    [InlineData(-0.45, true)]
    [InlineData(0.45, true)]
    [InlineData(-0.5, false)]
    [InlineData(0.5, false)]
    public void Fit_AVerySteepSeries_HasItsSlopeUpToALimit(double slope, bool trend)
    {
        var model = new SeasonModel(new FarringtonSettings());
        Array.Fill(model.Weights, 1);
        model.Fit([.. Enumerable.Range(0, 133).Select(i => Math.Exp(slope * (i - 66)))], trend: true).ShouldBe(trend);
        if (trend)
        {
            model.Slope.ShouldBe(slope, 1e-9);
        }
    }

    /// <summary>Half of the 52 seasons hold one reference week, which is then fitted exactly whatever it is.</summary>
    [Fact]
    public void Of_SeasonsOfASingleWeek_AreFiniteStill()
    {
        var weeks = FarringtonFlexible.Of(WeeklySeries.Assaults, new FarringtonSettings(Years: 2, HalfWindow: 0, Periods: 52, Threshold: FarringtonThreshold.Delta));
        weeks.Skip(104).ShouldAllBe(week => double.IsFinite(week!.Phi) && week.Mu0 > 0 && week.Upper > week.Mu0);
    }

    /// <summary>Seven seasons cut the 45 weeks outside the window into six, of which the first three are a week longer.</summary>
    [Fact]
    public void Fit_AYearThatDoesNotDivide_HasItsLongerSeasonsFirst()
    {
        int[] lengths = [7, 8, 8, 8, 7, 7, 7];
        var year = lengths.SelectMany((length, season) => Enumerable.Repeat(season + 1.0, length)).ToList();
        var settings = new FarringtonSettings(Periods: 7);
        var model = new SeasonModel(settings);
        Array.Fill(model.Weights, 1);
        double[] counts = [.. Enumerable.Range(0, settings.References).Select(week => year[week % 52])];
        model.Fit(counts, trend: false).ShouldBeTrue();
        model.Seasons.ShouldBe(7);
        model.Fitted.ShouldBe(counts, 1e-12);
        model.Expected.ShouldBe(1, 1e-12);
    }

    private static int Block(int week) => week % 52 < 7 ? -1 : ((week % 52) - 7) / 5;

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-7 * Math.Max(1, Math.Abs(other));
}
