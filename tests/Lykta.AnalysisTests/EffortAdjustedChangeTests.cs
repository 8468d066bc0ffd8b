using Lykta.Analysis;

namespace Lykta.AnalysisTests;

public sealed class EffortAdjustedChangeTests
{
    [Theory]
    [InlineData(80, 40, 40, 20, EffortReading.ExplainedByMoreReporters)]
    [InlineData(80, 20, 40, 20, EffortReading.MoreHappens)]
    [InlineData(40, 20, 80, 40, EffortReading.ExplainedByFewerReporters)]
    [InlineData(40, 20, 80, 20, EffortReading.FewerHappens)]
    [InlineData(42, 40, 40, 20, EffortReading.NoChange)]
    [InlineData(80, 200, 40, 20, EffortReading.ExplainedByMoreReporters)]
    [InlineData(80, 0, 40, 20, EffortReading.NobodyReported)]
    [InlineData(0, 0, 0, 0, EffortReading.NobodyReported)]
    public void Change_IsReadAgainstWhoReported(int now, double unitWeeksNow, int before, double unitWeeksBefore, EffortReading reading) =>
        EffortAdjustedChange.Of(now, 4, unitWeeksNow, before, 4, unitWeeksBefore).Reading.ShouldBe(reading);

    [Fact]
    public void Rate_IsOfUnitWeeks_AndNobodyIsNoNumber()
    {
        var effort = EffortAdjustedChange.Of(8, 4, 16, 8, 4, 16);
        effort.Rate.ShouldBe(0.5);
        (effort.Low, effort.High).ShouldBe((PoissonExact.Interval(8).Low / 16, PoissonExact.Interval(8).High / 16));
        EffortAdjustedChange.Of(8, 4, 0, 8, 4, 16).Rate.ShouldBe(double.NaN);
        Should.Throw<ArgumentOutOfRangeException>(() => EffortAdjustedChange.Of(8, 4, -1, 8, 4, 16));
        Should.Throw<ArgumentOutOfRangeException>(() => EffortAdjustedChange.Of(8, 0, 1, 8, 4, 16));
    }
}
