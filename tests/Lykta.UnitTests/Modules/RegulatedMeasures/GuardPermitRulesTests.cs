using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures;
using Lykta.Modules.RegulatedMeasures.Domain;

namespace Lykta.UnitTests.Modules.RegulatedMeasures;

/// <summary>What a permit for guards needs before it is applied for, given and over.</summary>
public sealed class GuardPermitRulesTests
{
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1980", null);
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly PoliceDecision Given = new("A1.234/2026", new(2026, 11, 20), new(2026, 12, 1), new(2027, 5, 31), "Anmälan till inre befäl.");

    private static readonly GuardPermitStatement Whole = new()
    {
        Name = "Ordningsvakter i centrum",
        Site = "Resecentrum och Stortorget",
        Need = "Det rapporteras mest i centrum.",
        Suitability = "De syns och kan ingripa tidigt.",
    };

    [Fact]
    public void Write_OfWhatCannotBe_IsRefused()
    {
        Refused(Whole with { Name = " " }).ShouldBeOfType<PermitNeedsName>();
        Refused(Whole with { CountedTo = Today }).ShouldBeOfType<CountedPeriodIsWrong>();
    }

    [Fact]
    public void Apply_WithoutWhatTheLawAsks_IsRefused()
    {
        Written(Whole with { Site = "" }).Apply(Today, Now).Refusal.ShouldBeOfType<PermitNeedsArea>();
        Written(Whole with { Need = " " }).Apply(Today, Now).Refusal.ShouldBeOfType<PermitNeedsNeed>();
        Written(Whole with { Suitability = null }).Apply(Today, Now).Refusal.ShouldBeOfType<PermitNeedsSuitability>();
        Written().Apply(Today.AddDays(1), Now).Refusal.ShouldBeOfType<DayHasNotBeen>();
        Written().Apply(null, Now).Refusal.ShouldBeOfType<DayHasNotBeen>();

        var applied = Written().Apply(Today, Now).Value;
        applied.State.ShouldBe(GuardPermitState.Applied);
        applied.Write(Whole, null, Now).Refusal.ShouldBeOfType<PermitIsAppliedFor>();
        applied.Apply(Today, Now).Refusal.ShouldBeOfType<PermitIsAppliedFor>();
    }

    [Fact]
    public void Permit_IsNumbered_LimitedInTime_AndAnswersAnApplication()
    {
        Written().Permit(Given, Now).Refusal.ShouldBeOfType<PermitIsNotAppliedFor>();
        Answered(Given with { PermitNumber = " " }).ShouldBeOfType<PermitNeedsNumber>();
        Answered(Given with { On = Today.AddDays(1) }).ShouldBeOfType<PoliceDecisionDayIsWrong>();
        Answered(Given with { On = new(2026, 10, 31) }).ShouldBeOfType<PoliceDecisionDayIsWrong>("before it was applied for");
        Answered(Given with { To = null }).ShouldBeOfType<PermitIsNotTimeLimited>();
        Answered(Given with { From = null }).ShouldBeOfType<PermitIsNotTimeLimited>();
        Answered(Given with { To = new(2026, 11, 30) }).ShouldBeOfType<PermitEndsBeforeItBegins>();

        var permit = Applied().Permit(Given, Now).Value;
        (permit.State, permit.PermitNumber, permit.ValidTo).ShouldBe((GuardPermitState.Permitted, "A1.234/2026", new DateOnly(2027, 5, 31)));
        permit.Permit(Given, Now).Refusal.ShouldBeOfType<PermitIsNotAppliedFor>();
    }

    [Fact]
    public void Refuse_SaysWhy()
    {
        Written().Refuse(Today, "Skäl", Now).Refusal.ShouldBeOfType<PermitIsNotAppliedFor>();
        Applied().Refuse(Today, " ", Now).Refusal.ShouldBeOfType<SayWhyThePermitIsOver>();
        Applied().Refuse(null, "Polisen har egna resurser.", Now).Refusal.ShouldBeOfType<PoliceDecisionDayIsWrong>();
        var refused = Applied().Refuse(Today, "Polisen har egna resurser.", Now).Value;
        (refused.State, refused.DecidedOn).ShouldBe((GuardPermitState.Refused, Today));
    }

    [Fact]
    public void End_AndRevoke_OnlyOfWhatWasGiven()
    {
        Applied().End(Today, null, Now).Refusal.ShouldBeOfType<PermitIsNotInForce>();
        Permitted().End(new(2026, 11, 19), null, Now).Refusal.ShouldBeOfType<PoliceDecisionDayIsWrong>();
        Permitted().Revoke(Today, null, Now).Refusal.ShouldBeOfType<SayWhyThePermitIsOver>();
        Permitted().Revoke(Today, "Villkoren följdes inte.", Now).Value.State.ShouldBe(GuardPermitState.Revoked);
        var ended = Permitted().End(Today, null, Now).Value;
        (ended.State, ended.EndedWhy).ShouldBe((GuardPermitState.Ended, null));
        ended.End(Today, null, Now).Refusal.ShouldBeOfType<PermitIsNotInForce>();
    }

    [Fact]
    public void Renew_IsPreparedAnew_InTheSameWords()
    {
        Applied().Renew(Id<GuardPermit>.New(Now), Now).Refusal.ShouldBeOfType<PermitIsNotDecided>();
        var permit = Permitted();
        var next = permit.Renew(Id<GuardPermit>.New(Now), Now).Value;
        (next.State, next.RenewsId, next.Need, next.PermitNumber, next.FiguresJson).ShouldBe((GuardPermitState.Preparing, permit.Id, permit.Need, null, null));
    }

    private static GuardPermit Written(GuardPermitStatement? said = null) => GuardPermit.Begin(Town, Id<GuardPermit>.New(Now)).Write(said ?? Whole, null, Now).Value;

    private static GuardPermit Applied() => Written().Apply(new(2026, 11, 1), Now).Value;

    private static GuardPermit Permitted() => Applied().Permit(Given, Now).Value;

    private static Refusal? Refused(GuardPermitStatement said) => GuardPermit.Begin(Town, Id<GuardPermit>.New(Now)).Write(said, null, Now).Refusal;

    private static Refusal? Answered(PoliceDecision decision) => Applied().Permit(decision, Now).Refusal;
}
