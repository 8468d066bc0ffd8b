using Lykta.Analysis.Evaluation;

namespace Lykta.AnalysisTests.Evaluation;

public sealed class ProgrammeCostTests
{
    /// <summary>Against A = I·r/(1 − (1 + r)⁻ⁿ) worked out by hand with forty digits.</summary>
    [Theory]
    [InlineData(100_000, 10, 0.03, 11_723.0506605)]
    [InlineData(310_000, 20, 0.035, 21_811.9338027)]
    [InlineData(1, 1, 0.05, 1.05)]
    public void Annuity_IsTheYearlyPartOfAnInvestment(double investment, int years, double rate, double expected) =>
        ProgrammeCost.Annuity(investment, years, rate).ShouldBe(expected, 1e-4);

    [Fact]
    public void Annuity_WithoutInterest_IsAnEqualPartEachYear_AndANearlyNothingRateIsNearlyThat()
    {
        ProgrammeCost.Annuity(240_000, 15, 0).ShouldBe(16_000);
        ProgrammeCost.Annuity(240_000, 15, 1e-12).ShouldBe(16_000, 1e-6);
    }

    [Fact]
    public void OfWeeks_SpreadsWhatIsUsedForYears_AndNotWhatIsUsedUpAtOnce()
    {
        ProgrammeCost.OfWeeks(18_000, 0, null, 0.035, 52).ShouldBe(18_000);
        ProgrammeCost.OfWeeks(0, 52_177.5, null, 0, 10).ShouldBe(10_000, 1e-6);
        var year = (int)Math.Round(ProgrammeCost.WeeksInYear);
        ProgrammeCost.OfWeeks(100_000, 5_000, 10, 0.03, year).ShouldBe(16_723.0507 * year / ProgrammeCost.WeeksInYear, 1e-3);
        ProgrammeCost.OfWeeks(100_000, 5_000, 10, 0.03, 0).ShouldBe(0);
    }

    [Fact]
    public void Annuity_RefusesWhatIsNoInvestment()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ProgrammeCost.Annuity(-1, 10, 0.03));
        Should.Throw<ArgumentOutOfRangeException>(() => ProgrammeCost.Annuity(1, 0, 0.03));
        Should.Throw<ArgumentOutOfRangeException>(() => ProgrammeCost.Annuity(1, 10, -0.01));
        Should.Throw<ArgumentOutOfRangeException>(() => ProgrammeCost.OfWeeks(1, 1, 1, 0, -1));
    }
}
