using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses;
using Lykta.Modules.SafetyAnalyses.Domain;

namespace Lykta.UnitTests.Modules.SafetyAnalyses;

/// <summary>The target of Trygga platser, counted to the digit.</summary>
public sealed class InspectionComparisonTests
{
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1961", null);

    [Theory]
    [InlineData(0, FactorColour.Red)]
    [InlineData(6, FactorColour.Red)]
    [InlineData(7, FactorColour.Yellow)]
    [InlineData(13, FactorColour.Yellow)]
    [InlineData(14, FactorColour.Green)]
    [InlineData(20, FactorColour.Green)]
    internal void Points_HaveAColour(int points, FactorColour colour) => CutPoints.Usual.Of(points).ShouldBe(colour);

    [Fact]
    public void Share_IsBetterOverJudgedBothTimes_AndAMissingFactorIsInNeither()
    {
        // Four judged both times: one better, one worse, two the same (one of them with more points in the same colour). One missing at follow-up, one at base.
        Dictionary<string, int?> before = new() { ["a"] = 4, ["b"] = 15, ["c"] = 8, ["d"] = 20, ["e"] = 2, ["f"] = null };
        Dictionary<string, int?> after = new() { ["a"] = 9, ["b"] = 13, ["c"] = 13, ["d"] = 20, ["e"] = null, ["f"] = 20 };
        var compared = InspectionComparison.Of(CutPoints.Usual, before, after);
        (compared.Judged, compared.Better, compared.Same, compared.Worse, compared.Missing).ShouldBe((4, 1, 2, 1, 2));
        compared.Share.ShouldBe(0.25);
        compared.IsReached.ShouldBeTrue("exactly a quarter is reached");

        after["d"] = 5;
        after["e"] = 2;
        var with = InspectionComparison.Of(CutPoints.Usual, before, after);
        with.Share.ShouldBe(0.2, "the missing one was judged after all, and did not get better");
        with.IsReached.ShouldBeFalse();
        with.Worse.ShouldBe(2);
    }

    [Fact]
    public void NothingJudgedBothTimes_HasNoShare()
    {
        var compared = InspectionComparison.Of(CutPoints.Usual, new Dictionary<string, int?> { ["a"] = 4 }, new Dictionary<string, int?> { ["b"] = 20 });
        compared.Share.ShouldBeNull();
        compared.IsReached.ShouldBeFalse();
        compared.Missing.ShouldBe(2);
    }

    [Fact]
    public void MovedCutPoints_MakeNothingBetter() =>
        InspectionComparison.Of(new CutPoints(9, 15), new Dictionary<string, int?> { ["a"] = 8 }, new Dictionary<string, int?> { ["a"] = 8 }).Better.ShouldBe(0);

    [Fact]
    public void TwoAssessors_KeepTheirPoints_AndWhatTheyAgreedOnIsApart()
    {
        var score = new FactorScore(Begun("Fastighetsskötare"), "a");
        score.Judge(JudgedBy.First, 12);
        score.Points.ShouldBe(12, "one has judged so far");
        score.Judge(JudgedBy.Second, 5);
        score.Difference.ShouldBe(7);
        score.Points.ShouldBeNull("they differ and have not agreed");
        score.Judge(JudgedBy.Agreed, 8);
        (score.First, score.Second, score.Points).ShouldBe((12, 5, 8));
    }

    [Fact]
    public void Inspection_IsNotSettled_WhileTheyDiffer_OrNothingIsJudged()
    {
        var inspection = Begun("Fastighetsskötare");
        inspection.Settle([], DateTime.UnixEpoch).Refusal.ShouldBeOfType<NothingIsJudged>();
        var score = new FactorScore(inspection, "a");
        score.Judge(JudgedBy.First, 12);
        score.Judge(JudgedBy.Second, 5);
        inspection.Settle([score], DateTime.UnixEpoch).Refusal.ShouldBeOfType<AssessorsDiffer>().Count.ShouldBe(1);
        score.Judge(JudgedBy.Agreed, 8);
        inspection.Settle([score], DateTime.UnixEpoch).IsOk.ShouldBeTrue();
        inspection.Settle([score], DateTime.UnixEpoch).Refusal.ShouldBeOfType<InspectionIsSettled>();
    }

    [Fact]
    public void Template_KeepsAFactorsKey_WhileItsWordsAreTheSame()
    {
        var first = CoreTemplates.First(Town, InspectionKind.Place, DateTime.UnixEpoch);
        first.Aspects.Count.ShouldBe(9);
        first.Factors.Select(f => f.Key).ShouldBeUnique();
        var light = first.Aspects.Single(a => a.Swedish == "Belysning");
        var next = first.Revise(new CutPoints(5, 12), [("Belysning", [.. light.Factors.Skip(1).Select(f => f.Swedish), "Ljuset tänds i tid"]), ("", ["Tom aspekt"])], DateTime.UnixEpoch).Value;
        next.Number.ShouldBe(2);
        next.Aspects.Count.ShouldBe(1);
        next.Aspects[0].English.ShouldBe("Lighting");
        next.Factors.Take(3).ShouldBe(light.Factors.Skip(1));
        first.Factors.Select(f => f.Key).ShouldNotContain(next.Factors.Last().Key);
        next.Cuts.ShouldBe(new CutPoints(5, 12));
        first.Revise(new CutPoints(13, 6), [("A", ["b"])], default).Refusal.ShouldBeOfType<CutPointsWrong>();
        first.Revise(CutPoints.Usual, [("A", ["b", "B"])], default).Refusal.ShouldBeOfType<FactorTwice>();
        first.Revise(CutPoints.Usual, [("A", [])], default).Refusal.ShouldBeOfType<TemplateSize>();
    }

    private static Inspection Begun(string? second) => Inspection.Begin(
        Town, Id<Inspection>.New(DateTime.UnixEpoch), default, CoreTemplates.First(Town, InspectionKind.Place, DateTime.UnixEpoch), null,
        new InspectionStatement(InspectionKind.Place, new DateOnly(2026, 10, 1), false, "Säkerhetssamordnare", second, null), new DateOnly(2026, 11, 23), null).Value;
}
