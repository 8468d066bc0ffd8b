using Lykta.Modules.CrimePreventionAct.Domain;

namespace Lykta.UnitTests.Modules.CrimePreventionAct;

/// <summary>The two-year clock of 6 § warns at 18 and 21 months and has passed at 24, to the day.</summary>
public sealed class TwoYearClockTests
{
    [Theory]
    [InlineData("2026-05-29", ClockState.InTime)]
    [InlineData("2026-05-30", ClockState.Soon)]
    [InlineData("2026-08-29", ClockState.Soon)]
    [InlineData("2026-08-30", ClockState.Near)]
    [InlineData("2026-11-29", ClockState.Near)]
    [InlineData("2026-11-30", ClockState.Passed)]
    internal void Of_DecidedOnTheLastOfNovember_ChangesOnItsDays(string today, ClockState state)
    {
        var clock = TwoYearClock.Of(new DateOnly(2024, 11, 30), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));
        (clock.State, clock.Due).ShouldBe((state, new DateOnly(2026, 11, 30)));
    }

    [Fact]
    public void Of_NothingDecided_HasNoDay() => TwoYearClock.Of(null, new DateOnly(2026, 11, 23)).ShouldBe(new TwoYearClock(null, null, ClockState.NotStarted));
}
