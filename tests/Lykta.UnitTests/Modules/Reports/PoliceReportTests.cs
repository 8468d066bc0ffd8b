using Lykta.Kernel;
using Lykta.Modules.Reports;
using Lykta.Modules.Reports.Domain;

namespace Lykta.UnitTests.Modules.Reports;

public sealed class PoliceReportTests
{
    private static readonly DateTime At = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("5000-K123456-26", "5000-K123456-26")]
    [InlineData(" 5000-k123456–26 ", "5000-K123456-26")]
    [InlineData("K 1234567-26", "K1234567-26")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Note_ANumberAsPeopleWriteIt_IsKeptAsThePoliceDo(string? typed, string? kept) => New().Note(PoliceOutcome.Reported, typed, At).Value.CaseNumber.ShouldBe(kept);

    [Theory]
    [InlineData("123456")]
    [InlineData("K123456")]
    [InlineData("19850312-1234")]
    public void Note_SomethingElse_IsRefused(string typed) => New().Note(PoliceOutcome.Reported, typed, At).Refusal.ShouldBeOfType<NotACaseNumber>();

    [Fact]
    public void Note_NotNeeded_KeepsNoNumber() => New().Note(PoliceOutcome.NotNeeded, "vad som helst", At).Value.CaseNumber.ShouldBeNull();

    private static PoliceReport New() => new(MunicipalityCode.Parse("1961", null), new Id<Report>(Guid.NewGuid()));
}
