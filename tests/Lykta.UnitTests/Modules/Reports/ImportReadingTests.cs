using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.ImportReports;

namespace Lykta.UnitTests.Modules.Reports;

public sealed class ImportReadingTests
{
    [Theory]
    [InlineData("2023-03-24 7:46:36 +01:00", "2023-03-24T06:46:36Z", "2023-03-24T06:46:36Z")]
    [InlineData("2026-07-01 8:05", "2026-07-01T06:05:00Z", "2026-07-01T06:05:00Z")]
    [InlineData("2026-07-01T08:05:00Z", "2026-07-01T08:05:00Z", "2026-07-01T08:05:00Z")]
    [InlineData("2026-01-02", "2026-01-01T23:00:00Z", "2026-01-02T23:00:00Z")]
    public void Moment_WaysOfWriting_Utc(string written, string from, string to) => Same(ImportTimes.Moment(written, []), from, to);

    [Theory]
    [InlineData("2026-01-02", "21.30", "22:10", "2026-01-02T20:30:00Z", "2026-01-02T21:10:00Z")]
    [InlineData("2026-01-02", "23.30–0.15", "", "2026-01-02T22:30:00Z", "2026-01-02T23:15:00Z")]
    [InlineData("2026-01-02", "", "", "2026-01-01T23:00:00Z", "2026-01-02T23:00:00Z")]
    public void Moments_DayAndTimesApart_AlsoPastMidnight(string day, string start, string end, string from, string to) => Same(ImportTimes.Moments(day, start, end), from, to);

    [Fact]
    public void Moment_Nonsense_Null() => ImportTimes.Moment("2026-13-45", []).ShouldBeNull();

    [Fact]
    public void NameUuid_SameName_SameVersionFive()
    {
        var id = NameUuid.From("1880", "polisen-events", "409534");
        id.ShouldBe(NameUuid.From("1880", "polisen-events", "409534"));
        id.ShouldNotBe(NameUuid.From("1880", "polisen-event", "s409534"));
        id.Version.ShouldBe(5);
    }

    [Fact]
    public void Spans_Lines_ReadAsAPersonWritesThem() => new LineSpans().With([2, 3, 4, 9]).With([10, 12]).Words().ShouldBe("2–4, 9–10, 12");

    [Fact]
    public void Municipalities_All290_BothWays()
    {
        SwedishMunicipalities.All.Count.ShouldBe(290);
        SwedishMunicipalities.CodeOf("örebro").ShouldBe(MunicipalityCode.Parse("1880", null));
    }

    private static void Same(TimeInterval? read, string from, string to)
    {
        var interval = read.ShouldNotBeNull();
        (interval.From, interval.To).ShouldBe((DateTimeOffset.Parse(from, CultureInfo.InvariantCulture).UtcDateTime, DateTimeOffset.Parse(to, CultureInfo.InvariantCulture).UtcDateTime));
    }
}
