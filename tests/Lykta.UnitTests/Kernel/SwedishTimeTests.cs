using Lykta.Kernel;

namespace Lykta.UnitTests.Kernel;

public class SwedishTimeTests
{
    private static readonly DateOnly Spring = new(2026, 3, 29);
    private static readonly DateOnly Autumn = new(2026, 10, 25);

    [Theory]
    [InlineData(1, 59, 0, 59)]
    [InlineData(2, 0, 1, 0)]
    [InlineData(2, 30, 1, 30)]
    [InlineData(3, 0, 1, 0)]
    [InlineData(3, 30, 1, 30)]
    public void ToUtc_TheNightSpringSkipsAnHour_MovesForward(int hour, int minute, int utcHour, int utcMinute) =>
        SwedishTime.ToUtc(Spring, new TimeOnly(hour, minute)).ShouldBe(Utc(Spring, utcHour, utcMinute));

    [Theory]
    [InlineData(1, 59, -1)]
    [InlineData(2, 30, 0)]
    [InlineData(3, 0, 2)]
    public void ToUtc_TheNightAutumnDoublesAnHour_TakesTheFirst(int hour, int minute, int utcHour)
    {
        var expected = Autumn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(utcHour).AddMinutes(minute);
        SwedishTime.ToUtc(Autumn, new TimeOnly(hour, minute)).ShouldBe(expected);
    }

    [Fact]
    public void ToLocal_BothClockChangeNights_ReadsTheWall()
    {
        SwedishTime.ToLocal(Utc(Spring, 0, 59)).ShouldBe(new DateTime(2026, 3, 29, 1, 59, 0));
        SwedishTime.ToLocal(Utc(Spring, 1, 0)).ShouldBe(new DateTime(2026, 3, 29, 3, 0, 0));
        SwedishTime.ToLocal(Utc(Autumn, 0, 30)).ShouldBe(new DateTime(2026, 10, 25, 2, 30, 0));
        SwedishTime.ToLocal(Utc(Autumn, 1, 30)).ShouldBe(new DateTime(2026, 10, 25, 2, 30, 0));
    }

    [Fact]
    public void DayOf_LateEveningUtc_IsTheNextDayHere()
    {
        SwedishTime.DayOf(Utc(new DateOnly(2026, 7, 31), 22, 0)).ShouldBe(new DateOnly(2026, 8, 1));
        SwedishTime.DayOf(Utc(new DateOnly(2026, 1, 31), 22, 59)).ShouldBe(new DateOnly(2026, 1, 31));
    }

    [Fact]
    public void ToUtc_AnOrdinaryTime_IsUtc()
    {
        var moment = SwedishTime.ToUtc(new DateOnly(2026, 8, 10), new TimeOnly(21, 15));
        moment.Kind.ShouldBe(DateTimeKind.Utc);
        moment.ShouldBe(Utc(new DateOnly(2026, 8, 10), 19, 15));
    }

    private static DateTime Utc(DateOnly day, int hour, int minute) => day.ToDateTime(new TimeOnly(hour, minute), DateTimeKind.Utc);
}
