using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Programmes.Domain;

namespace Lykta.UnitTests.Modules.Programmes.Domain;

public sealed class ProgrammeFiguresTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Plan_LeavesStoppedDeclinedAndProposedOut_AndTheTargetIsWholeMeasures()
    {
        var plan = PlanProgress.Of([MeasureState.TakenOn, MeasureState.TakenOn, MeasureState.Begun, MeasureState.Done, MeasureState.Stopped, MeasureState.Proposed, MeasureState.Declined]);
        (plan.BegunOrDone, plan.Decided, plan.Stopped, plan.Proposed, plan.Share, plan.IsReached).ShouldBe((2, 4, 1, 1, 0.5, true));
        PlanProgress.Of([MeasureState.TakenOn, MeasureState.TakenOn, MeasureState.Begun]).IsReached.ShouldBeFalse();
        PlanProgress.Of([MeasureState.Proposed]).Share.ShouldBeNull();
    }

    [Fact]
    public void Factors_ArePooledOverPlaces_AndOneMissingAtFollowUpIsInNeitherNumber()
    {
        var (a, b) = (Id<Place>.New(DateTime.UnixEpoch), Id<Place>.New(DateTime.UnixEpoch));
        var figures = Figures([new PlaceImprovement(a, Day, Day, Better: 1, Same: 4, Worse: 0, Missing: 1), new PlaceImprovement(b, Day, Day, Better: 1, Same: 1, Worse: 1, Missing: 0)]);
        (figures.Better, figures.Judged, figures.Worse, figures.Missing, figures.Share).ShouldBe((2, 8, 1, 1, 0.25));
        figures.Finds(ResultRule.FactorsBetter, [a, b], 1).ShouldBe(true);
        Figures([new PlaceImprovement(a, Day, Day, 2, 7, 0, 3)]).Finds(ResultRule.FactorsBetter, [a], 1).ShouldBe(false);
        Figures([]).Finds(ResultRule.FactorsBetter, [a], 1).ShouldBeNull();
    }

    [Fact]
    public void EveryShippedTemplate_CanBeSaved_AndItsKeysAreItsOwn()
    {
        foreach (var (key, content) in CoreProgrammes.All)
        {
            content.Wrong().ShouldBeNull(key);
            content.Activities.Select(a => a.Key).ShouldBeUnique();
            content.Activities.ShouldAllBe(a => a.English != null);
        }

        CoreProgrammes.All.Single(t => t.Key == "purple-flag").Content.ShouldSatisfyAllConditions(c => c.GridRows.Count.ShouldBe(5), c => c.GridColumns.Count.ShouldBe(4));
        CoreProgrammes.All.Single(t => t.Key == CoreProgrammes.Entry).Content.ShouldSatisfyAllConditions(c => c.Months.ShouldBe(12), c => c.LeastPlaces.ShouldBe(2));
        CoreProgrammes.All.Single(t => t.Key == CoreProgrammes.Full).Content.Months.ShouldBe(24);
    }

    private static ProgrammeFigures Figures(IReadOnlyList<PlaceImprovement> places) => new(Day, PlanProgress.Of([]), places, [], []);
}
