using FsCheck;
using FsCheck.Fluent;
using Lykta.Analysis.Series;

namespace Lykta.AnalysisTests.Series;

/// <summary>Against surveillance 1.20 on four real series where its figures are on the machine, and on the first weeks of one everywhere.</summary>
public sealed class EarsTests
{
    private static Arbitrary<double[]> Series { get; } = Arb.From(
        from top in Gen.Elements(0, 1, 5, 60)
        from length in Gen.Choose(0, 40)
        from counts in Gen.ArrayOf(Gen.Choose(0, top), length)
        select Array.ConvertAll(counts, count => (double)count));

    [GoldenFact(SurveillanceGolden.Agona)]
    public void Of_GoldenSeries_GivesThePeersBoundsAndAlarms()
    {
        var compared = 0;
        foreach (var golden in SurveillanceGolden.All)
        {
            var weeks = Ears.Of(golden.Counts);
            for (var week = 11; week < weeks.Count; week++)
            {
                Same(weeks[week].C1, golden["ears_C1_ub"][week], golden["ears_C1_alarm"][week]);
                Same(weeks[week].C2, golden["ears_C2_ub"][week], golden["ears_C2_alarm"][week]);
                Same(weeks[week].C3, golden["ears_C3_ub"][week], golden["ears_C3_alarm"][week]);
                compared++;
            }
        }

        compared.ShouldBe(301 + (3 * 167));
    }

    [Theory]
    [InlineData(12, 29.092656449033683, 31.10855167933949, 26.407967545337463)]
    [InlineData(13, 28.439812819269633, 29.550137162925306, 28.053796003466104)]
    [InlineData(19, 25.180464612335626, 23.846497152891224, 15.152661832657834)]
    [InlineData(20, 27.486841343471593, 23.243420671735798, 26.8085976951508)]
    public void Of_AssaultsWeekByWeek_GivesThePeersBounds(int week, double first, double second, double third)
    {
        var said = Ears.Of(WeeklySeries.Assaults)[week - 1];
        said.C1!.Value.Upper.ShouldBe(first, 1e-10);
        said.C2!.Value.Upper.ShouldBe(second, 1e-10);
        said.C3!.Value.Upper.ShouldBe(third, 1e-10);
    }

    [Fact]
    public void Of_Assaults_AlarmsInThePeersWeeks()
    {
        var weeks = Ears.Of(WeeklySeries.Assaults);
        Alarms(weeks, week => week.C1).ShouldBe([93, 111, 141]);
        Alarms(weeks, week => week.C3).ShouldBe([21, 22, 39, 40, 57, 94, 95, 96, 112, 113]);
        Alarms(weeks, week => week.C2).Count.ShouldBe(5);
    }

    [Fact]
    public void Of_EachMethod_SpeaksAsSoonAsItHasItsWeeks()
    {
        var weeks = Ears.Of([.. WeeklySeries.Assaults.Take(12)]);
        weeks.Select(week => week.C1 is not null).ShouldBe(Enumerable.Range(1, 12).Select(week => week >= 8));
        weeks.Select(week => week.C2 is not null).ShouldBe(Enumerable.Range(1, 12).Select(week => week >= 10));
        weeks.Select(week => week.C3 is not null).ShouldBe(Enumerable.Range(1, 12).Select(week => week >= 12));
    }

    [Fact]
    public void Of_FlatBaselineWithoutFloor_AlarmsAtAnyRise_AndWithAFloorNot()
    {
        double[] counts = [.. Enumerable.Repeat(2.0, 11), 3];
        var bare = Ears.Of(counts)[^1];
        bare.C1.ShouldBe(new WeekBound(2, 2, true));
        bare.C2.ShouldBe(new WeekBound(2, 2, true));
        bare.C3.ShouldBeNull();
        var floored = Ears.Of(counts, new EarsSettings(MinSigma: 0.5))[^1];
        floored.C1!.Value.Upper.ShouldBe(2 + (0.5 * 3.090232306167813), 1e-10);
        floored.C1!.Value.Alarm.ShouldBeFalse();
        floored.C3!.Value.Upper.ShouldBe(3 + (0.5 * 1.959963984540054), 1e-10);
    }

    /// <summary>C2 is endless in week 12 and 13 after a flat baseline; in week 14 the baseline has the first rise in it.</summary>
    [Fact]
    public void Of_EndlessC2BeforeAWeek_TakesTheBoundOfC3ToZero()
    {
        double[] counts = [.. Enumerable.Repeat(2.0, 10), 5, 5, 5, 0, 1];
        var weeks = Ears.Of(counts);
        weeks[12].C3.ShouldBeNull();
        weeks[13].C3.ShouldBe(new WeekBound(weeks[13].C2!.Value.Expected, 0, false));
        weeks[14].C3!.Value.Upper.ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void Of_EqualFractions_IsAsFlatAsEqualWholes()
    {
        var bound = Ears.Of([.. Enumerable.Repeat(0.1, 12)])[^1].C1!.Value;
        bound.ShouldBe(new WeekBound(0.1, 0.1, false));
    }

    [Fact]
    public void Of_TooShort_SaysNothing()
    {
        Ears.Of([]).ShouldBeEmpty();
        Ears.Of([4]).ShouldBe([default]);
        Ears.Of([1, 2, 3, 4, 5, 6, 7]).ShouldAllBe(week => week == default);
    }

    [Fact]
    public void Of_WhatIsNoCount_Throws()
    {
        foreach (var odd in (double[])[-1, double.NaN, double.PositiveInfinity, 1e300])
        {
            Should.Throw<ArgumentOutOfRangeException>(() => Ears.Of([1, odd]));
        }

        foreach (var odd in (EarsSettings[])[new(Alpha: 0), new(Alpha3: 0.6), new(Baseline: 1), new(MinSigma: -1), new(MinSigma: double.NaN)])
        {
            Should.Throw<ArgumentOutOfRangeException>(() => Ears.Of([1, 2], odd));
        }
    }

    [Fact]
    public void Of_AnySeries_AlarmsJustWhereTheCountIsAboveTheBound() => Check.QuickThrowOnFailure(Prop.ForAll(Series, counts =>
        Ears.Of(counts).Zip(counts).All(pair => ((WeekBound?[])[pair.First.C1, pair.First.C2, pair.First.C3]).All(
            bound => bound is not { } said || (said.Alarm == pair.Second > said.Upper && double.IsFinite(said.Upper) && said.Upper >= 0)))));

    [Fact]
    public void Of_AnySeries_IsNotToldByWhatComesLater() => Check.QuickThrowOnFailure(Prop.ForAll(Series, counts =>
        Ears.Of([.. counts, 99, 0]).Take(counts.Length).SequenceEqual(Ears.Of(counts))));

    [Fact]
    public void Of_AHigherFloor_NeverLowersTheBoundOfC1() => Check.QuickThrowOnFailure(Prop.ForAll(Series, counts =>
        Ears.Of(counts, new(MinSigma: 1)).Zip(Ears.Of(counts)).All(pair => pair.First.C1 is null || pair.First.C1.Value.Upper >= pair.Second.C1!.Value.Upper)));

    private static List<int> Alarms(IReadOnlyList<EarsWeek> weeks, Func<EarsWeek, WeekBound?> method) =>
        [.. weeks.Select((week, at) => (Bound: method(week), Week: at + 1)).Where(pair => pair.Bound is { Alarm: true } && pair.Week >= 12).Select(pair => pair.Week)];

    private static void Same(WeekBound? bound, double upper, double alarm)
    {
        bound!.Value.Upper.ShouldBe(upper, 1e-10);
        bound.Value.Alarm.ShouldBe(alarm == 1);
    }
}
