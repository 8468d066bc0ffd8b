using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.SubmitReport;

namespace Lykta.UnitTests.Modules.Reports;

public sealed class WhenChoiceTests
{
    [Theory]
    [InlineData("2026-11-18 09:00", "2026-11-17 22:00", "2026-11-18 06:00")] // the night just over
    [InlineData("2026-11-18 21:59", "2026-11-17 22:00", "2026-11-18 06:00")]
    [InlineData("2026-11-18 23:30", "2026-11-18 22:00", "2026-11-18 23:30")] // the one that is on
    [InlineData("2026-11-19 02:10", "2026-11-18 22:00", "2026-11-19 02:10")]
    [InlineData("2026-11-19 06:00", "2026-11-18 22:00", "2026-11-19 06:00")]
    public void Night_IsTheOneOnOrJustOver(string now, string from, string to) => WhenChoice.Night(At(now)).ShouldBe(Between(from, to));

    [Theory]
    [InlineData("2026-03-29 12:00", 7)] // an hour is skipped
    [InlineData("2026-10-25 12:00", 9)] // an hour comes twice
    [InlineData("2026-11-18 12:00", 8)]
    public void Night_OfClockChange_IsAsLongAsItWas(string now, int hours) => WhenChoice.Night(At(now)).Length.ShouldBe(TimeSpan.FromHours(hours));

    [Theory]
    [InlineData("2026-11-16 05:00", "2026-11-13 18:00", "2026-11-16 05:00")] // Monday before dawn is still the weekend
    [InlineData("2026-11-16 09:00", "2026-11-13 18:00", "2026-11-16 06:00")]
    [InlineData("2026-11-20 17:59", "2026-11-13 18:00", "2026-11-16 06:00")] // Friday afternoon means the last one
    [InlineData("2026-11-20 18:00", "2026-11-20 18:00", "2026-11-20 18:00")]
    [InlineData("2026-11-22 23:59", "2026-11-20 18:00", "2026-11-22 23:59")] // Sunday night
    public void Weekend_IsTheOneOnOrJustOver(string now, string from, string to) => WhenChoice.Weekend(At(now)).ShouldBe(Between(from, to));

    [Fact]
    public void Weekend_OverYearsEnd_ReachesBack() =>
        WhenChoice.Weekend(At("2027-01-01 10:00")).ShouldBe(Between("2026-12-25 18:00", "2026-12-28 06:00"));

    [Fact]
    public void Weekend_OfClockChange_IsAnHourLonger() =>
        WhenChoice.Weekend(At("2026-10-26 12:00")).Length.ShouldBe(TimeSpan.FromHours(61));

    [Fact]
    public void Now_IsAMoment() => WhenChoice.Now(At("2026-11-18 21:14")).Length.ShouldBe(TimeSpan.Zero);

    [Theory]
    [InlineData(null, "2026-11-17 21:00")]
    [InlineData("2026-11-18 04:30", "2026-11-18 04:30")]
    [InlineData("2026-11-01 04:30", "2026-11-17 21:00")] // too long ago to be a round
    public void SinceRound_BeginsWhereThePreviousEnded(string? previous, string from) =>
        WhenChoice.SinceRound(At("2026-11-18 21:00"), previous is null ? null : At(previous)).ShouldBe(Between(from, "2026-11-18 21:00"));

    [Fact]
    public void PreviousRound_IsBeforeTheLongPause()
    {
        var now = At("2026-11-18 21:00");
        DateTime[] sent = [At("2026-11-18 20:50"), At("2026-11-18 19:30"), At("2026-11-18 03:10"), At("2026-11-18 02:00")];
        WhenChoice.PreviousRound(now, sent).ShouldBe(At("2026-11-18 03:10"));
        WhenChoice.PreviousRound(now, sent[..2]).ShouldBeNull();
        WhenChoice.PreviousRound(now, []).ShouldBeNull();
    }

    [Theory]
    [InlineData(null, null, null, "2026-11-16 00:00", "2026-11-17 00:00")] // the whole day
    [InlineData("21:30", null, null, "2026-11-16 21:30", "2026-11-16 21:30")] // a moment
    [InlineData("21:30", null, "23:00", "2026-11-16 21:30", "2026-11-16 23:00")]
    [InlineData("21:30", null, "01:00", "2026-11-16 21:30", "2026-11-17 01:00")] // past midnight
    [InlineData(null, null, "07:00", "2026-11-16 00:00", "2026-11-16 07:00")]
    [InlineData("16:00", "2026-11-17", "07:00", "2026-11-16 16:00", "2026-11-17 07:00")]
    [InlineData(null, "2026-11-18", null, "2026-11-16 00:00", "2026-11-18 12:00")] // nothing ends later than now
    public void Other_ReadsWhatIsKnown(string? from, string? lastDay, string? to, string begins, string ends) =>
        WhenChoice.Other(Day("2026-11-16"), Time(from), lastDay is null ? null : Day(lastDay), Time(to), At("2026-11-18 12:00"), ahead: false).ShouldBe(Between(begins, ends));

    [Fact]
    public void Other_Backwards_IsNothing() =>
        WhenChoice.Other(Day("2026-11-16"), null, Day("2026-11-15"), Time("07:00"), At("2026-11-18 12:00"), ahead: false).ShouldBeNull();

    [Fact]
    public void Other_Planned_MayEndAhead() =>
        WhenChoice.Other(Day("2026-11-18"), null, Day("2026-11-20"), null, At("2026-11-18 12:00"), ahead: true).ShouldBe(Between("2026-11-18 00:00", "2026-11-21 00:00"));

    private static DateTime At(string local)
    {
        var time = DateTime.Parse(local, CultureInfo.InvariantCulture);
        return SwedishTime.ToUtc(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
    }

    private static TimeInterval Between(string from, string to) => new(At(from), At(to));

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private static TimeOnly? Time(string? time) => time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture);
}
