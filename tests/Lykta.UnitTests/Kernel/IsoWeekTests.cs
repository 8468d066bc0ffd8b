using Lykta.Kernel;

namespace Lykta.UnitTests.Kernel;

public class IsoWeekTests
{
    [Theory]
    [InlineData("2026-11-18", "2026-W47")]
    [InlineData("2026-12-28", "2026-W53")]
    [InlineData("2027-01-03", "2026-W53")]
    [InlineData("2027-01-04", "2027-W01")]
    [InlineData("2024-12-30", "2025-W01")]
    [InlineData("2023-01-01", "2022-W52")]
    public void Of_ADay_IsTheIsoWeek(string day, string week) =>
        IsoWeek.Of(DateOnly.Parse(day, Culture.Swedish)).ToString().ShouldBe(week);

    [Fact]
    public void Next_AfterWeek53_IsWeek1OfTheNextYear()
    {
        var week = new IsoWeek(2026, 53);
        week.Next.ShouldBe(new IsoWeek(2027, 1));
        week.Next.Previous.ShouldBe(week);
        week.AddWeeks(-53).ShouldBe(new IsoWeek(2025, 52));
        week.Monday.ShouldBe(new DateOnly(2026, 12, 28));
        week.Sunday.ShouldBe(new DateOnly(2027, 1, 3));
    }

    [Fact]
    public void Number_ThereAndBack_IsTheSameWeek()
    {
        new IsoWeek(2026, 47).Number.ShouldBe(202647);
        IsoWeek.FromNumber(202647).ShouldBe(new IsoWeek(2026, 47));
        (new IsoWeek(2026, 53) < new IsoWeek(2027, 1)).ShouldBeTrue();
    }

    [Fact]
    public void Parse_WhatIsWritten_IsTheSameWeek() => IsoWeek.Parse("2026-W53").ShouldBe(new IsoWeek(2026, 53));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2027-W53")]
    [InlineData("2026-W00")]
    [InlineData("2026-W5")]
    [InlineData("2026-w47")]
    [InlineData(" 2026-W47")]
    [InlineData("2026W47")]
    [InlineData("2026-W+7")]
    [InlineData("1899-W01")]
    [InlineData("0000-W01")]
    public void TryParse_AnythingElse_IsRefused(string? text) => IsoWeek.TryParse(text, null, out _).ShouldBeFalse();

    [Fact]
    public void Constructor_AWeekThatIsNot_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new IsoWeek(2027, 53));
}
