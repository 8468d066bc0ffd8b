using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.Problems.ShowProblem;

namespace Lykta.UnitTests.Modules.Problems;

/// <summary>What a problem, its causes and its goals refuse, and how far a problem has come.</summary>
public sealed class ProblemRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly ProblemStatement Graffiti = new() { Name = "Klotter i tunneln", Kind = "graffiti", From = new(2026, 10, 1) };

    [Fact]
    public void Raise_WithoutNameOrOfNothingOrOfBoth_IsRefused()
    {
        Raise(Graffiti with { Name = "  " }).Refusal.ShouldBeOfType<ProblemNeedsName>();
        Raise(Graffiti with { Kind = null }).Refusal.ShouldBeOfType<KindOrTheme>();
        Raise(Graffiti with { Theme = "loneliness" }).Refusal.ShouldBeOfType<KindOrTheme>();
        Raise(Graffiti with { From = new(2026, 11, 24) }).Refusal.ShouldBeOfType<ProblemIsAhead>();
        Raise(Graffiti with { To = new(2026, 9, 30) }).Refusal.ShouldBeOfType<ProblemEndsBeforeItBegins>();
        Raise(Graffiti with { Kind = null, Theme = "loneliness" }).Value.Stage.ShouldBe(ProblemStage.Raised);
    }

    [Fact]
    public void Name_ThatNamesSomebody_IsRefused() => Raise(Graffiti with { Name = "Anna Svensson på Storgatan 4" }).IsOk.ShouldBeFalse();

    [Fact]
    public void Stage_GoesOnlyForward_AndAClosedOneIsNotOpenedByWork()
    {
        var problem = Raise(Graffiti).Value;
        problem.Reach(ProblemStage.BeingWorked, Now);
        problem.Reach(ProblemStage.Analysed, Now.AddDays(1));
        (problem.Stage, problem.StageSince).ShouldBe((ProblemStage.BeingWorked, Now));

        problem.Close(" ", Now).Refusal.ShouldBeOfType<SayWhyItIsClosed>();
        problem.Deepen(true, Now).Value.DeepDiveSince.ShouldBe(new DateOnly(2026, 11, 23));
        problem.Close("Målet är nått.", Now).Value.DeepDiveSince.ShouldBeNull();
        problem.Reach(ProblemStage.FollowedUp, Now);
        problem.Stage.ShouldBe(ProblemStage.Closed);
        problem.Close("Igen.", Now).Refusal.ShouldBeOfType<ProblemIsClosed>();
        problem.Deepen(true, Now).Refusal.ShouldBeOfType<ProblemIsClosed>();
        problem.Reopen(ProblemStage.Analysed, Now).Value.ClosedWhy.ShouldBeNull();
        problem.Reopen(ProblemStage.Analysed, Now).Refusal.ShouldBeOfType<ProblemIsNotClosed>();
    }

    [Fact]
    public void Evidence_WithoutWords_OrASurveyWithoutSample_IsRefused()
    {
        var problem = Raise(Graffiti).Value;
        Show(new(EvidenceSort.Analysis, "", null, null, null)).Refusal.ShouldBeOfType<EvidenceNeedsWords>();
        Show(new(EvidenceSort.Survey, "34 % otrygga", null, null, "Webb")).Refusal.ShouldBeOfType<SurveyNeedsSample>();
        Show(new(EvidenceSort.Survey, "34 % otrygga", null, 0, "Webb")).Refusal.ShouldBeOfType<SurveyNeedsSample>();
        Show(new(EvidenceSort.Survey, "34 % otrygga", null, 412, " ")).Refusal.ShouldBeOfType<SurveyNeedsSample>();
        Show(new(EvidenceSort.Survey, "34 % otrygga", null, 412, "Slumpurval, brev")).Value.Sample.ShouldBe(412);
        Show(new(EvidenceSort.Reports, null, null, 5, null)).Value.Sample.ShouldBeNull();

        Result<Evidence> Show(EvidenceStatement said) => Evidence.Of(problem, Id<Evidence>.New(Now), said, Now);
    }

    [Fact]
    public void Cause_SaysHowItIsKnown_AndNeverLiesBehindItself()
    {
        var problem = Raise(Graffiti).Value;
        var dark = new CauseStatement("Mörkt", CausePerspective.Situational, TriangleCorner.Place, "Platsbesök", CauseStrength.Supported, null);
        Cause.Find(problem, [], Id<Cause>.New(Now), dark with { Words = "" }, Now).Refusal.ShouldBeOfType<CauseNeedsWords>();
        Cause.Find(problem, [], Id<Cause>.New(Now), dark with { HowKnown = "" }, Now).Refusal.ShouldBeOfType<SayHowItIsKnown>();
        var first = Cause.Find(problem, [], Id<Cause>.New(Now), dark, Now).Value;
        var second = Cause.Find(problem, [first], Id<Cause>.New(Now), dark with { Words = "Lampor trasiga", Parent = first.Id }, Now).Value;
        var tree = new[] { first, second };

        first.Restate(problem, tree, dark with { Parent = second.Id }).Refusal.ShouldBeOfType<CauseLiesBehindItself>();
        first.Restate(problem, tree, dark with { Parent = first.Id }).Refusal.ShouldBeOfType<CauseLiesBehindItself>();
        first.Restate(problem, tree, dark with { Parent = Id<Cause>.New(Now) }).Refusal.ShouldBeOfType<CauseLiesBehindItself>();
        CauseBranch.Tree(tree).Select(b => (b.Cause.Words, b.Depth)).ShouldBe([("Mörkt", 0), ("Lampor trasiga", 1)]);
        Cause.Find(problem, [.. Enumerable.Repeat(first, Cause.Most)], Id<Cause>.New(Now), dark, Now).Refusal.ShouldBeOfType<TooManyCauses>();
    }

    [Fact]
    public void Goal_ThatCannotBeMeasured_IsRefused()
    {
        var problem = Raise(Graffiti).Value;
        var goal = new GoalStatement(GoalIndicator.SurveyShare, "Andel otrygga", 34, 20, new(2027, 6, 30));
        Set(goal with { Words = "" }).Refusal.ShouldBeOfType<GoalNeedsIndicator>();
        Set(goal with { Base = null }).Refusal.ShouldBeOfType<GoalNotMeasurable>();
        Set(goal with { Target = null }).Refusal.ShouldBeOfType<GoalNotMeasurable>();
        Set(goal with { Target = double.NaN }).Refusal.ShouldBeOfType<GoalNotMeasurable>();
        Set(goal with { Target = 34.001 }).Refusal.ShouldBeOfType<GoalChangesNothing>();
        Set(goal with { By = null }).Refusal.ShouldBeOfType<GoalNeedsDay>();
        Set(goal with { By = new(2026, 11, 22) }).Refusal.ShouldBeOfType<GoalDayHasPassed>();

        var set = Set(goal).Value;
        set.IsMet.ShouldBeNull();
        set.Read(null, new(2026, 11, 23), Now).Refusal.ShouldBeOfType<GoalNotMeasurable>();
        set.Read(25, new(2026, 11, 24), Now).Refusal.ShouldBeOfType<ReadingIsAhead>();
        set.Read(25, new(2026, 11, 23), Now).Value.IsMet.ShouldBe(false);
        set.Read(20, new(2026, 11, 23), Now).Value.IsMet.ShouldBe(true);
        Set(goal with { Base = 10, Target = 20 }).Value.Read(19, new(2026, 11, 23), Now).Value.IsMet.ShouldBe(false);

        Result<Goal> Set(GoalStatement said) => Goal.Set(problem, Id<Goal>.New(Now), said, Now);
    }

    private static Result<Problem> Raise(ProblemStatement said) =>
        Problem.Raise(MunicipalityCode.Parse("1999", null), Id<Problem>.New(Now), said, ProblemOrigin.ByHand, Id<Organisation>.New(Now), Now);
}
