using Lykta.Kernel;
using Lykta.Modules.Digests.SendDigests;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Municipalities.Domain;

namespace Lykta.UnitTests.Modules.Digests;

public sealed class DigestTurnTests
{
    [Theory]
    [InlineData("2026-11-23 09:00", "", "2026-W46")]
    [InlineData("2026-11-23 09:00", "2026-W47", "2026-W47")]
    [InlineData("2026-11-26 23:59", "", null)]
    [InlineData("2026-11-27 00:00", "", "2026-W47")]
    [InlineData("2026-11-29 12:00", "", "2026-W47")]
    [InlineData("2026-11-30 09:00", "2026-W47", "2026-W47")]
    [InlineData("2026-11-30 13:00", "2026-W47", null)]
    [InlineData("2026-11-30 09:00", "2026-W47 2026-W48", "2026-W48")]
    [InlineData("2027-01-04 09:00", "2026-W53", "2026-W53")]
    public void Digest_IsDue_WhenAdopted_OrHalfWay_UntilTheNextStop(string now, string adopted, string? due) =>
        (DigestTurn.At(Lykteby(), Utc(now), adopted.Split(' ').ToHashSet())?.ToString()).ShouldBe(due);

    [Theory]
    [InlineData("2026-11-24 06:59", true)]
    [InlineData("2026-11-24 07:00", false)]
    [InlineData("2026-11-24 16:59", false)]
    [InlineData("2026-11-24 17:00", true)]
    [InlineData("2026-11-28 12:00", true)]
    [InlineData("2026-11-29 12:00", true)]
    public void QuietHours_AreEveningsNightsAndWeekends(string now, bool quiet) => QuietHours.Hold(Lykteby(), Utc(now)).ShouldBe(quiet);

    [Theory]
    [InlineData("2026-11-29 12:00", false)]
    [InlineData("2026-11-29 19:59", false)]
    [InlineData("2026-11-29 20:00", true)]
    [InlineData("2026-11-28 12:00", true)]
    public void QuietHours_OnAStopDay_BeginAtTheStopTime(string now, bool quiet) =>
        QuietHours.Hold(Lykteby() with { StopDay = DayOfWeek.Sunday, StopTime = new TimeOnly(20, 0) }, Utc(now)).ShouldBe(quiet);

    private static DateTime Utc(string local)
    {
        var parts = local.Split(' ');
        return SwedishTime.ToUtc(DateOnly.Parse(parts[0], null), TimeOnly.Parse(parts[1], null));
    }

    private static SeenMunicipality Lykteby() => new()
    {
        Code = MunicipalityCode.Parse("1980", null),
        Name = "Lykteby",
        Cadence = Cadence.Weekly,
        StopDay = DayOfWeek.Monday,
        StopTime = new TimeOnly(12, 0),
        FaultReportAddress = null,
        ConcernReportAddress = null,
        SettledAt = null,
        Version = 1,
    };
}
