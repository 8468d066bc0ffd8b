using Lykta.Kernel;
using Lykta.Modules.Measures;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.UnitTests.Modules.Measures;

/// <summary>What a measure is compared with is chosen before it begins, and never after.</summary>
public sealed class MeasureComparisonTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Id<Organisation> Own = Id<Organisation>.New(Now);
    private static readonly MeasureActor Coordinator = new(Own, "Samordnare", true, Now);
    private static readonly string[] Near = ["C1", "C2"];

    [Fact]
    public void Compare_NothingTooManyTheSameTwiceTooNearOrUnexplained_IsRefused()
    {
        Compare(Taken(), []).Refusal.ShouldBeOfType<ChooseOneToFive>();
        Compare(Taken(), ["C3", "C4", "C5", "C6", "C7", "C8"]).Refusal.ShouldBeOfType<ChooseOneToFive>();
        Compare(Taken(), ["C3", "C3"]).Refusal.ShouldBeOfType<ChooseOneToFive>();
        Compare(Taken(), ["C3", "C2"]).Refusal.ShouldBeOfType<TooNearToCompare>();
        Compare(Taken(), ["C3"], why: " ").Refusal.ShouldBeOfType<SayWhyTheyAreAlike>();
        Compare(Taken(area: null), ["C3"]).Refusal.ShouldBeOfType<NowhereToCompare>();
    }

    [Theory]
    [InlineData(55, false)]
    [InlineData(56, true)]
    [InlineData(1095, true)]
    [InlineData(1097, false)]
    public void Compare_TheDayItIsJudged_IsEightWeeksAheadAndWithinThreeYears(int days, bool isOk) => Compare(Taken(), ["C3"], days).IsOk.ShouldBe(isOk);

    [Fact]
    public void Compare_OnceItHasBegun_IsRefused_WhoeverAsks()
    {
        var measure = Taken();
        Compare(measure, ["C3", "C4"]).Value.Select(c => c.Unit).ShouldBe(["C3", "C4"]);
        _ = measure.Begin(Coordinator, Today).Value;
        Compare(measure, ["C5"]).Refusal.ShouldBeOfType<ComparisonIsFrozen>().StartedOn.ShouldBe(Today);
        measure.JudgedOn.ShouldBe(Today.AddDays(56));
    }

    [Fact]
    public void Compare_BySomebodyElse_IsRefused() =>
        Taken().Compare(Choice(["C3"]), Near, new MeasureActor(Id<Organisation>.New(Now), "Bovärd", false, Now)).Refusal.ShouldBeOfType<NotYourMeasure>();

    [Fact]
    public void Change_OfWhereOrAgainstWhat_LetsTheChoiceGo()
    {
        var measure = Taken();
        _ = Compare(measure, ["C3"]).Value;
        _ = measure.Change(Plan("C1") with { Due = Today.AddDays(30) }, Coordinator).Value;
        measure.JudgedOn.ShouldNotBeNull();
        _ = measure.Change(Plan("C4"), Coordinator).Value;
        (measure.JudgedOn, measure.ComparedWhy).ShouldBe((null, null));
    }

    private static Result<List<MeasureCompared>> Compare(Measure measure, string[] areas, int days = 56, string why = "Samma sorts hus.") => measure.Compare(Choice(areas, days, why), Near, Coordinator);

    private static ComparisonChoice Choice(string[] areas, int days = 56, string why = "Samma sorts hus.") =>
        new([.. areas.Select(a => (new ComparedUnit(a, null), new Likeness(1, 1, 0.5)))], why, Today.AddDays(days));

    private static MeasurePlan Plan(string? area) =>
        new() { PublicName = "Ny belysning", Kind = MeasureKind.Physical, Organisation = Own, Due = Today.AddDays(14), Area = area, ProblemKind = "unsafe_place" };

    private static Measure Taken(string? area = "C1")
    {
        var measure = Measure.Propose(MunicipalityCode.Parse("1880", null), Id<Measure>.New(Now), Plan(area), Coordinator).Value.Measure;
        _ = measure.TakeOn(Coordinator, null, null).Value;
        return measure;
    }
}
