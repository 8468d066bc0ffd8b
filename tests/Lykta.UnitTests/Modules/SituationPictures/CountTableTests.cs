using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.CompilePicture;

namespace Lykta.UnitTests.Modules.SituationPictures;

public class CountTableTests
{
    [Fact]
    public void For_WeekOne_LooksBackOverWeekFiftyThree()
    {
        var periods = ComparedPeriods.For(Period.Parse("2027-W01"));
        periods.Previous.ToString().ShouldBe("2026-W53");
        periods.EarlierYears.Select(p => p.ToString()).ShouldBe(["2026-W01", "2025-W01"]);
        periods.Earlier.Count.ShouldBe(ComparedPeriods.WeeksBack);
        periods.CountedBy.ShouldBe(CountedBy.Week);
    }

    [Fact]
    public void For_WeekFiftyThree_HasNoEarlierYearOfFiftyTwo() =>
        ComparedPeriods.For(Period.Parse("2026-W53")).EarlierYears.ShouldBeEmpty();

    [Theory]
    [InlineData("2026-11-02/2026-11-15", "2026-10-19/2026-11-01", "2025-11-03/2025-11-16", 0)]
    [InlineData("2026-03-01/2026-03-15", "2026-02-16/2026-02-28", "2025-03-01/2025-03-15", 1)]
    [InlineData("2026-03", "2026-02", "2025-03", 1)]
    [InlineData("2026-Q1", "2025-Q4", "2025-Q1", 1)]
    [InlineData("2026-11-03/2026-11-12", "2026-10-24/2026-11-02", "2025-11-04/2025-11-13", 2)]
    public void For_OtherPeriods_ComparesLikeWithLike(string code, string previous, string yearBefore, int by)
    {
        var periods = ComparedPeriods.For(Period.Parse(code));
        periods.Previous.ToString().ShouldBe(previous);
        periods.EarlierYears[0].ToString().ShouldBe(yearBefore);
        periods.CountedBy.ShouldBe((CountedBy)by);
    }

    [Fact]
    public void Earlier_NobodyReported_IsNotAZero()
    {
        var series = new CountedTable("2026-W47").With("C1", "graffiti", 4, 0, 0, 2).NilRound(weeksAgo: 1).Build().OfArea("C1");
        series.Count.ShouldBe(2);
        series.Earlier.TakeLast(3).ShouldBe([4, null, 0]);
    }

    [Fact]
    public void Earlier_KnownLaterThanThisPictureIs_IsNotCounted()
    {
        var sunday = Day("2026-11-15");
        var table = new CountedTable("2026-W47").With("C1", "graffiti", 5, 5)
            .Slow(new SlowCount(sunday, "C1", "graffiti", 12, 1))
            .Slow(new SlowCount(sunday, "C1", "graffiti", 11, 1))
            .Slow(new SlowCount(sunday.AddDays(-1), "C1", "graffiti", 36, 1))
            .Slow(new SlowCount(sunday.AddDays(-1), "C1", "graffiti", 35, 1))
            .Build(delayHours: 12);
        table.OfArea("C1").Earlier[^1].ShouldBe(3);
    }

    [Fact]
    public void Count_ThisPeriodsOwnLateReports_Count()
    {
        var table = new CountedTable("2026-W47").With("C1", "graffiti", 5).Slow(new SlowCount(Day("2026-11-22"), "C1", "graffiti", 500, 2)).Build(delayHours: 12);
        table.OfArea("C1").Count.ShouldBe(5);
    }

    [Fact]
    public void Whole_IsTheSumOfTheAreasAndOfWhatHasNone()
    {
        var table = new CountedTable("2026-W47").With("C1", "graffiti", 3).With("C2", "drug", 4).With(null, "drug", 2).Build();
        table.Whole().Count.ShouldBe(table.OfArea("C1").Count + table.OfArea("C2").Count + table.OfArea(null).Count);
    }

    [Fact]
    public void EarlierYears_SameWeek_IsCounted()
    {
        var series = new CountedTable("2026-W47").With("C1", "graffiti", 1).With(new ReportCount(Period.Parse("2025-W47").From, "C1", "graffiti", 7)).Build().OfArea("C1");
        series.EarlierYears.Select(y => y.Count).ShouldBe([7, null]);
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
