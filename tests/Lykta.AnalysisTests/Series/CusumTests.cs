using FsCheck;
using FsCheck.Fluent;
using Lykta.Analysis.Series;

namespace Lykta.AnalysisTests.Series;

/// <summary>Against surveillance 1.20 on four real series where its figures are on the machine, and on one of them everywhere.</summary>
public sealed class CusumTests
{
    private static Arbitrary<double[]> Series { get; } = Arb.From(
        from top in Gen.Elements(1, 5, 60)
        from length in Gen.Choose(10, 60)
        from counts in Gen.ArrayOf(Gen.Choose(0, top), length)
        select Array.ConvertAll(counts, count => (double)count));

    [GoldenFact(SurveillanceGolden.Agona)]
    public void Of_GoldenSeries_GivesThePeersBoundsAndAlarms()
    {
        var compared = 0;
        foreach (var golden in SurveillanceGolden.All)
        {
            var weeks = Cusum.Of(golden.Counts, new CusumSettings(golden.From));
            for (var week = 0; week < weeks.Count; week++)
            {
                SurveillanceGolden.ShouldAgree(weeks[week]?.Upper, golden["cusum_ub"][week]);
                (weeks[week] is { Alarm: true }).ShouldBe(golden["cusum_alarm"][week] == 1);
                compared += weeks[week] is null ? 0 : 1;
            }
        }

        compared.ShouldBe(113 + (3 * 59));
    }

    [Fact]
    public void Of_Assaults_GivesThePeersBoundsAndAlarms()
    {
        var weeks = Cusum.Of(WeeklySeries.Assaults, new CusumSettings(120));
        weeks.Take(119).ShouldAllBe(week => week == null);
        weeks.Skip(119).Select(week => week?.Upper).ShouldBe(WeeklySeries.AssaultSums);
        weeks.Index().Where(pair => pair.Item is { Alarm: true }).Select(pair => pair.Index + 1).ShouldBe([124, 125, 130, 141, 146, 175, 176]);
    }

    /// <summary>With a mean of 4 a week of 9 adds 2.5 − 1.04 = 1.46: the second alarms.</summary>
    [Fact]
    public void Of_TwoHighWeeks_AlarmTogether()
    {
        var weeks = Cusum.Of([4, 4, 4, 9, 9, 0, 0], new CusumSettings(4));
        weeks[3].ShouldBe(new WeekBound(4, 11, false));
        weeks[4].ShouldBe(new WeekBound(4, 8, true));
        weeks[5]!.Value.Alarm.ShouldBeFalse();
        weeks[6].ShouldBe(new WeekBound(4, 11, false));
    }

    /// <summary>With a mean of 4 a week of 8 is two standard deviations above: just k + h.</summary>
    [Fact]
    public void Of_ASumOfJustH_Alarms() =>
        Cusum.Of([4, 4, 4, 8], new CusumSettings(4, K: 1, H: 1))[3].ShouldBe(new WeekBound(4, 8, true));

    [Fact]
    public void Of_NothingToMeasureBy_SaysNothing()
    {
        Cusum.Of([], new CusumSettings(2)).ShouldBeEmpty();
        Cusum.Of([3], new CusumSettings(2)).ShouldBe([null]);
        Cusum.Of([3, 3, 3], new CusumSettings(4)).ShouldBe([null, null, null]);
        Cusum.Of([0, 0, 0, 8], new CusumSettings(4)).ShouldBe([null, null, null, null]);
    }

    [Fact]
    public void Of_WhatIsNoCountOrSetting_Throws()
    {
        foreach (var odd in (double[])[-1, double.NaN, double.NegativeInfinity])
        {
            Should.Throw<ArgumentOutOfRangeException>(() => Cusum.Of([1, odd, 2], new CusumSettings(2)));
        }

        foreach (var odd in (CusumSettings[])[new(1), new(0), new(2, K: -1), new(2, K: double.NaN), new(2, H: 0), new(2, H: double.PositiveInfinity)])
        {
            Should.Throw<ArgumentOutOfRangeException>(() => Cusum.Of([1, 2], odd));
        }
    }

    [Fact]
    public void Of_AnySeries_AlarmsJustFromTheBoundUp() => Check.QuickThrowOnFailure(Prop.ForAll(Series, counts =>
        Cusum.Of(counts, new CusumSettings(6)).Zip(counts).All(pair => pair.First is not { } said || said.Alarm == pair.Second >= said.Upper)));
}
