using Lykta.Analysis;

namespace Lykta.AnalysisTests;

public class TabulationTests
{
    [Fact]
    public void WeekAreaKind_CountsEachInItsCell_AndTellsTheOthers()
    {
        var table = Tabulation.WeekAreaKind([0, 1, 1, 2, -1, 0], 2, [0, 2, 2, 0, 0, 0], 3, [0, 1, 1, 0, 0, 2], 2);
        table.Counts.ShouldBe([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
        table.Outside.ShouldBe(3);
        Tabulation.WeekAreaKind([], 1, [], 1, [], 1).Counts.ShouldBe([0]);
    }

    [Fact]
    public void WeekAreaKind_WhatIsNoTable_IsRefused()
    {
        Should.Throw<ArgumentException>(() => Tabulation.WeekAreaKind([0], 1, [], 1, [0], 1));
        Should.Throw<ArgumentException>(() => Tabulation.WeekAreaKind([0], 0, [0], 1, [0], 1));
        Should.Throw<ArgumentException>(() => Tabulation.WeekAreaKind([0], int.MaxValue, [0], int.MaxValue, [0], int.MaxValue));
    }

    [Fact]
    public void WeekdayByHour_IsTheHourOfTheWeek_BeforeTheFirstMondayToo()
    {
        var table = Tabulation.WeekdayByHour([0, 168, 167, -1, 30, int.MinValue]);
        table.Counts[0].ShouldBe(2);
        table.Counts[167].ShouldBe(2);
        table.Counts[30].ShouldBe(1);
        table.Counts.Sum().ShouldBe(6);
    }
}
