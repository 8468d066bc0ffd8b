using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;

namespace Lykta.UnitTests.Modules.Effects;

/// <summary>Which weeks are set against which: nobody chooses them.</summary>
public sealed class EffectWindowTests
{
    [Fact]
    public void Of_AYearOfHistory_TakesTheSameWeeksOfTheYearBefore()
    {
        // Thursday of week 14: that week is in neither.
        var window = EffectWindow.Of(new(2026, 4, 2), new(2026, 11, 4), IsoWeek.Parse("2024-W48"));
        (window.Before.ToString(), window.LastBefore.ToString(), window.After.ToString(), window.LastAfter.ToString()).ShouldBe(("2025-W15", "2025-W44", "2026-W15", "2026-W44"));
        (window.Weeks, window.SameSeason).ShouldBe((30, true));
    }

    [Fact]
    public void Of_AStartOnAMonday_CountsItsWeek()
    {
        var window = EffectWindow.Of(new(2026, 3, 30), new(2026, 6, 1), IsoWeek.Parse("2024-W48"));
        (window.After.ToString(), window.Weeks).ShouldBe(("2026-W14", 9));
    }

    [Theory]
    [InlineData("2026-03-30", 52)]
    [InlineData("2026-04-02", 51)]
    public void Of_MoreThanAYear_StopsBeforeTheWeekItBeganIn(string startedOn, int weeks)
    {
        var window = EffectWindow.Of(DateOnly.Parse(startedOn, null), new(2028, 1, 1), IsoWeek.Parse("2024-W48"));
        window.Weeks.ShouldBe(weeks);
        window.LastBefore.ShouldBeLessThan(IsoWeek.Of(DateOnly.Parse(startedOn, null)));
    }

    [Fact]
    public void Of_AShortHistory_TakesTheNearestWeeks_AndAsManyAfter()
    {
        var window = EffectWindow.Of(new(2026, 4, 2), new(2026, 11, 4), IsoWeek.Parse("2026-W04"));
        (window.Before.ToString(), window.LastBefore.ToString(), window.After.ToString(), window.Weeks, window.SameSeason).ShouldBe(("2026-W04", "2026-W13", "2026-W15", 10, false));
    }

    [Theory]
    [InlineData(null, "2026-11-04")]
    [InlineData("2026-W14", "2026-11-04")]
    [InlineData("2024-W48", "2026-04-12")]
    public void Of_NothingBeforeOrAfter_IsNoWeeks(string? first, string to) =>
        EffectWindow.Of(new(2026, 4, 2), DateOnly.Parse(to, null), first is null ? null : IsoWeek.Parse(first)).Weeks.ShouldBe(0);
}
