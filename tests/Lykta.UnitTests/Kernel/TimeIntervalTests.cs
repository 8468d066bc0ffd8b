using Lykta.Kernel;

namespace Lykta.UnitTests.Kernel;

public class TimeIntervalTests
{
    [Fact]
    public void LocalDay_ANightAcrossMidnight_IsThatOfTheMidpoint()
    {
        // 22.00 on Sunday to 04.00 on Monday, local summer time: the midpoint is 01.00 on Monday, a new week.
        var interval = new TimeInterval(At(2026, 8, 9, 20), At(2026, 8, 10, 2));
        interval.Midpoint.ShouldBe(At(2026, 8, 9, 23));
        interval.Midpoint.Kind.ShouldBe(DateTimeKind.Utc);
        interval.LocalDay.ShouldBe(new DateOnly(2026, 8, 10));
        interval.Week.ShouldBe(new IsoWeek(2026, 33));
    }

    [Fact]
    public void Week_TheTurnOfTheYear_IsTheIsoWeek() =>
        new TimeInterval(At(2027, 1, 1, 0), At(2027, 1, 1, 1)).Week.ShouldBe(new IsoWeek(2026, 53));

    [Fact]
    public void Constructor_Backwards_Throws() =>
        Should.Throw<ArgumentException>(() => new TimeInterval(At(2026, 8, 10, 2), At(2026, 8, 10, 1)));

    [Fact]
    public void Constructor_NotUtc_Throws() =>
        Should.Throw<ArgumentException>(() => new TimeInterval(new DateTime(2026, 8, 10), At(2026, 8, 11, 1)));

    private static DateTime At(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, DateTimeKind.Utc);
}
