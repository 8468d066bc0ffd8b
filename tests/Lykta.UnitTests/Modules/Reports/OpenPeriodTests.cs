using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Municipalities.Domain;

namespace Lykta.UnitTests.Modules.Reports;

public sealed class OpenPeriodTests
{
    private static readonly SeenMunicipality Monday12 = new()
    {
        SettledAt = null,
        Version = 0,
        Code = MunicipalityCode.Parse("1880", null),
        Name = "Testby",
        Cadence = Cadence.Weekly,
        StopDay = DayOfWeek.Monday,
        StopTime = new(12, 0),
        FaultReportAddress = null,
        ConcernReportAddress = null,
    };

    [Theory]
    [InlineData("2026-11-22 18:00", "2026-W47")]
    [InlineData("2026-11-23 11:59", "2026-W47")]
    [InlineData("2026-11-23 12:00", "2026-W48")]
    [InlineData("2027-01-04 09:00", "2026-W53")]
    [InlineData("2027-01-04 13:00", "2027-W01")]
    public void OpenPeriod_AroundStopTime_IsLastWeekUntilThen(string at, string period) =>
        Monday12.OpenPeriod(Cadence.Weekly, At(at)).ToString().ShouldBe(period);

    [Fact]
    public void OpenPeriod_OfAMonthlyUnit_IsLastMonthUntilTheFirstMondayAfterIt()
    {
        Monday12.OpenPeriod(Cadence.Monthly, At("2026-12-04 10:00")).ToString().ShouldBe("2026-11");
        Monday12.OpenPeriod(Cadence.Monthly, At("2026-12-08 10:00")).ToString().ShouldBe("2026-12");
    }

    private static DateTime At(string local)
    {
        var time = DateTime.Parse(local, CultureInfo.InvariantCulture);
        return SwedishTime.ToUtc(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
    }
}
