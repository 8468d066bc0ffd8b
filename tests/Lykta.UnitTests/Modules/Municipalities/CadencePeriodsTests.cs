using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Municipalities.Domain;

namespace Lykta.UnitTests.Modules.Municipalities;

public class CadencePeriodsTests
{
    [Theory]
    [InlineData(0, "2026-12-31", "2026-W53")]
    [InlineData(0, "2027-01-03", "2026-W53")]
    [InlineData(0, "2027-01-04", "2027-W01")]
    [InlineData(1, "2026-11-16", "2026-11-16/2026-11-29")]
    [InlineData(1, "2026-11-15", "2026-11-02/2026-11-15")]
    [InlineData(1, "2027-01-05", "2026-12-28/2027-01-10")]
    [InlineData(1, "2023-12-31", "2023-12-18/2023-12-31")]
    [InlineData(2, "2026-02-15", "2026-02-01/2026-02-15")]
    [InlineData(2, "2028-02-29", "2028-02-16/2028-02-29")]
    [InlineData(3, "2026-12-31", "2026-12")]
    public void PeriodOf_ADay_IsThePeriodThatHoldsIt(int cadence, string day, string period) =>
        ((Cadence)cadence).PeriodOf(Day(day)).ToString().ShouldBe(period);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void PeriodOf_EveryDayOfThreeYears_BelongsToOnePeriodAndTheStepsMeet(int cadence)
    {
        for (var day = Day("2026-01-01"); day < Day("2029-01-01"); day = day.AddDays(1))
        {
            var period = ((Cadence)cadence).PeriodOf(day);
            period.Holds(day).ShouldBeTrue();
            ((Cadence)cadence).PeriodOf(period.From.AddDays(-1)).ShouldBe(period.Previous());
            ((Cadence)cadence).PeriodOf(period.To.AddDays(1)).ShouldBe(period.Next());
        }
    }

    [Theory]
    [InlineData("2026-W47", "2026-11-23 11:00")]
    [InlineData("2026-W30", "2026-07-27 10:00")]
    [InlineData("2026-10", "2026-11-02 11:00")]
    [InlineData("2026-11-01/2026-11-15", "2026-11-16 11:00")]
    public void StopOf_MondayAtTwelve_IsTheFirstMondayAfter(string period, string utc) =>
        Seen().StopOf(Period.Parse(period)).ShouldBe(DateTime.Parse(utc, CultureInfo.InvariantCulture));

    private static SeenMunicipality Seen() => new()
    {
        SettledAt = null,
        Version = 0,
        Code = MunicipalityCode.Parse("1880", null),
        Name = "Lykteby",
        Cadence = Cadence.Weekly,
        StopDay = DayOfWeek.Monday,
        StopTime = new TimeOnly(12, 0),
        FaultReportAddress = null,
        ConcernReportAddress = null,
    };

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
