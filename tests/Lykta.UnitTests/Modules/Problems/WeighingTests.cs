using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems;
using Lykta.Modules.Problems.Domain;

namespace Lykta.UnitTests.Modules.Problems;

/// <summary>What weighing a problem by need and influence refuses.</summary>
public sealed class WeighingTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Id<Organisation> Own = Id<Organisation>.New(Now);
    private static readonly WeighingStatement Said = new(3, "Flest rapporter i kommunen.", 2, "Vi rår på belysningen.");
    private static readonly Period Quarter = Period.OfQuarter(2027, 1);

    [Fact]
    public void Weigh_AnotherPeriodAStepThatIsNotThereOrNoReason_IsRefused()
    {
        Weigh(Said, Period.OfWeek(new IsoWeek(2026, 47))).Refusal.ShouldBeOfType<WeighAQuarterOrTertial>();
        Weigh(Said, Period.OfTertial(2027, 1)).IsOk.ShouldBeTrue();
        Weigh(Said with { Need = 4 }).Refusal.ShouldBeOfType<ChooseBothSteps>();
        Weigh(Said with { Influence = null }).Refusal.ShouldBeOfType<ChooseBothSteps>();
        Weigh(Said with { NeedWhy = " " }).Refusal.ShouldBeOfType<SayWhyBoth>();
        Weigh(Said with { InfluenceWhy = null }).Refusal.ShouldBeOfType<SayWhyBoth>();
        Weigh(Said with { NeedWhy = "Ring 070-174 06 05" }).IsOk.ShouldBeFalse();
    }

    [Fact]
    public void Weigh_Anew_KeepsThatItIsPrioritised_AndAClosedOneIsNotWeighed()
    {
        var problem = Problem();
        var first = Weighing.Weigh(null, problem, Quarter, Said, (3, 3), Own, Now).Value;
        first.Prioritise(true);
        var again = Weighing.Weigh(first, problem, Quarter, Said with { Need = 1 }, (3, 3), Own, Now.AddDays(1)).Value;
        (again.Need, again.IsPriority, again.Period).ShouldBe((1, true, "2027-Q1"));
        _ = problem.Close("Målet är nått.", Now).Value;
        Weighing.Weigh(first, problem, Quarter, Said, (3, 3), Own, Now).Refusal.ShouldBeOfType<ProblemIsClosed>();
    }

    private static Result<Weighing> Weigh(WeighingStatement said, Period? period = null) => Weighing.Weigh(null, Problem(), period ?? Quarter, said, (3, 3), Own, Now);

    private static Problem Problem() =>
        Lykta.Modules.Problems.Domain.Problem.Raise(MunicipalityCode.Parse("1880", null), Id<Problem>.New(Now), new() { Name = "Klotter i tunneln", Kind = "graffiti", From = new(2026, 10, 1) }, ProblemOrigin.ByHand, Own, Now).Value;
}
