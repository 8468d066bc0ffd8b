using FsCheck;
using FsCheck.Fluent;
using Lykta.Analysis;

namespace Lykta.AnalysisTests;

public class CountingTests
{
    private static readonly TimeZoneInfo Stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    [Fact]
    public void WeekdayByHour_AMoment_IsWholeInItsLocalHour() =>
        Count(At(2026, 8, 10, 19, 30), At(2026, 8, 10, 19, 30))[DayOfWeek.Monday, 21].ShouldBe(1);

    [Fact]
    public void WeekdayByHour_AnInterval_SpreadsInProportion()
    {
        // 23.30 on Sunday to 01.00 on Monday, local.
        var hours = Count(At(2026, 8, 9, 21, 30), At(2026, 8, 9, 23, 0));
        hours[DayOfWeek.Sunday, 23].ShouldBe(1 / 3.0, 1e-12);
        hours[DayOfWeek.Monday, 0].ShouldBe(2 / 3.0, 1e-12);
        hours[DayOfWeek.Monday, 1].ShouldBe(0);
    }

    [Fact]
    public void WeekdayByHour_TheHourSpringSkips_GetsNothing()
    {
        // 01.00 to 04.00 on the wall is two hours.
        var hours = Count(At(2026, 3, 29, 0, 0), At(2026, 3, 29, 2, 0));
        hours[DayOfWeek.Sunday, 1].ShouldBe(0.5, 1e-12);
        hours[DayOfWeek.Sunday, 2].ShouldBe(0);
        hours[DayOfWeek.Sunday, 3].ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void WeekdayByHour_TheHourAutumnDoubles_GetsBothTurns()
    {
        // 01.00 to 04.00 on the wall is four hours.
        var hours = Count(At(2026, 10, 24, 23, 0), At(2026, 10, 25, 3, 0));
        hours[DayOfWeek.Sunday, 1].ShouldBe(0.25, 1e-12);
        hours[DayOfWeek.Sunday, 2].ShouldBe(0.5, 1e-12);
        hours[DayOfWeek.Sunday, 3].ShouldBe(0.25, 1e-12);
    }

    [Fact]
    public void WeekdayByHour_LongerThanAWeek_IsLeftOutAndSaid()
    {
        var hours = Counting.WeekdayByHour(
            [(At(2026, 8, 1, 0, 0), At(2026, 8, 8, 0, 0)), (At(2026, 8, 1, 0, 0), At(2026, 8, 8, 0, 1))], Stockholm);
        hours.Counted.ShouldBe(1);
        hours.TooLong.ShouldBe(1);
        hours.Table.Cast<double>().ShouldAllBe(weight => Math.Abs(weight - (1 / 168.0)) < 1e-12);
    }

    [Fact]
    public void WeekdayByHour_Backwards_Throws() =>
        Should.Throw<ArgumentException>(() => Count(At(2026, 8, 2, 0, 0), At(2026, 8, 1, 0, 0)));

    [Fact]
    public void WeekdayByHour_AnyIntervals_SumToTheNumberCounted()
    {
        var intervals =
            from start in Gen.Choose(0, 365 * 24 * 60)
            from length in Gen.Choose(0, 7 * 24 * 60)
            select (At(2026, 1, 1, 0, 0).AddMinutes(start), At(2026, 1, 1, 0, 0).AddMinutes(start + length));
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Gen.ListOf(intervals)), events =>
        {
            var hours = Counting.WeekdayByHour(events, Stockholm);
            return hours.Counted == events.Count && Math.Abs(hours.Table.Cast<double>().Sum() - events.Count) < 1e-9;
        }));
    }

    private static WeekdayHours Count(DateTime from, DateTime to) => Counting.WeekdayByHour([(from, to)], Stockholm);

    private static DateTime At(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, DateTimeKind.Utc);
}
