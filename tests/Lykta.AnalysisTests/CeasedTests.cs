using Lykta.Analysis;

namespace Lykta.AnalysisTests;

public class CeasedTests
{
    private static readonly UsualRangeAnswer OneAWeek = UsualRange.Of([1, 1, 1, 1, 1, 1, 1, 1]);
    private static readonly SeriesPeriod Nothing = new(0, 2);

    [Fact]
    public void Holds_ThreeReportedZeros_IsCeased() => Ceased.Holds(OneAWeek, [new(4, 2), Nothing, Nothing, Nothing]).ShouldBeTrue();

    [Fact]
    public void Holds_OneZeroNobodyReported_IsNot() => Ceased.Holds(OneAWeek, [Nothing, new(0, 0), Nothing]).ShouldBeFalse();

    [Fact]
    public void Holds_TwoZeros_IsNot()
    {
        Ceased.Holds(OneAWeek, [Nothing, Nothing]).ShouldBeFalse();
        Ceased.Holds(OneAWeek, [new(1, 2), Nothing, Nothing]).ShouldBeFalse();
    }

    [Fact]
    public void Holds_RareBefore_IsNot() =>
        Ceased.Holds(UsualRange.Of([1, 1, 1, 1, 1, 1, 1, 0]), [Nothing, Nothing, Nothing]).ShouldBeFalse();

    [Fact]
    public void Holds_HistoryTooShort_IsNot() => Ceased.Holds(UsualRange.Of([9, 9]), [Nothing, Nothing, Nothing]).ShouldBeFalse();
}
