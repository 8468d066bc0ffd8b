using System.Globalization;
using Lykta.Modules.YearWheels.Domain;

namespace Lykta.UnitTests.Modules.YearWheels;

public sealed class SwedishHolidaysTests
{
    [Theory]
    [InlineData(1961, "1961-04-02")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2285, "2285-03-22")]
    public void EasterSunday_OfAYear_IsThatOfTheAlmanac(int year, string day) => SwedishHolidays.EasterSunday(year).ShouldBe(Day(day));

    [Theory]
    [InlineData(2026, "Midsommardagen", "2026-06-20")]
    [InlineData(2025, "Midsommarafton", "2025-06-20")]
    [InlineData(2026, "Alla helgons dag", "2026-10-31")]
    [InlineData(2025, "Alla helgons dag", "2025-11-01")]
    [InlineData(2026, "Kristi himmelsfärdsdag", "2026-05-14")]
    [InlineData(2026, "Pingstdagen", "2026-05-24")]
    [InlineData(2026, "Skärtorsdagen", "2026-04-02")]
    public void Of_AYear_HoldsTheMovingDays(int year, string name, string day) =>
        SwedishHolidays.Of(year).Single(d => d.Name.Swedish == name).Day.ShouldBe(Day(day));

    [Theory]
    [InlineData(2026, 11, "2026-11-25")]
    [InlineData(2026, 10, "2026-10-23")]
    [InlineData(2026, 7, "2026-07-24")]
    [InlineData(2026, 12, "2026-12-23")]
    [InlineData(2027, 12, "2027-12-23")]
    [InlineData(2008, 3, "2008-03-25")]
    public void PayDay_OnAFreeDay_IsTheWorkingDayBefore(int year, int month, string day) => SwedishHolidays.PayDay(year, month).ShouldBe(Day(day));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
