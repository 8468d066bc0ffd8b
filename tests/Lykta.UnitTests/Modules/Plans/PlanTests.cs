using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Plans;
using Lykta.Modules.Plans.AdoptPlan;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;

namespace Lykta.UnitTests.Modules.Plans;

/// <summary>What a plan refuses: to be drafted, to be decided, to change once it is.</summary>
public sealed class PlanTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly PlanStatement Said = new("Åtgärdsplan 2027–2028", PlanKind.Action, "Tryggare gångvägar.", new(2027, 1, 1), new(2028, 12, 31), Id<SituationPicture>.New(Now));
    private static readonly PlanDecision Decision = new("Kommunfullmäktige", new(2026, 11, 16), "KS 2026/412");
    private static readonly Id<PictureText> First = Id<PictureText>.New(Now);

    [Fact]
    public void Draft_WithoutNameOrTime_IsRefused()
    {
        Draft(Said with { Name = " " }).Refusal.ShouldBeOfType<PlanNeedsName>();
        Draft(Said with { From = null }).Refusal.ShouldBeOfType<PlanPeriodWrong>();
        Draft(Said with { To = Said.From }).Refusal.ShouldBeOfType<PlanPeriodWrong>();
        Draft(Said with { To = new(2036, 1, 1) }).Refusal.ShouldBeOfType<PlanPeriodWrong>();
        Draft(Said with { Purpose = "Ring 070-174 06 05" }).IsOk.ShouldBeFalse();
    }

    [Fact]
    public void Agreement_IsKeptByItsOwnPlan_AndLetGoByAnyOther()
    {
        var said = Said with { Kind = PlanKind.Agreement, Agreement = Id<CollaborationAgreement>.New(Now) };
        var plan = Draft(said).Value;
        plan.AgreementId.ShouldBe(said.Agreement);
        plan.Restate(said with { Kind = PlanKind.Implementation }).Value.AgreementId.ShouldBeNull();
    }

    [Fact]
    public void Adopt_WithoutOrganOrDay_IsRefused_AndADecidedOneDoesNotChange()
    {
        var plan = Draft(Said).Value;
        plan.Adopt(Decision with { Organ = " " }, "root", Now).Refusal.ShouldBeOfType<PlanNeedsDecision>();
        plan.Adopt(Decision with { On = null }, "root", Now).Refusal.ShouldBeOfType<PlanNeedsDecision>();
        plan.Adopt(Decision with { On = new(2026, 11, 24) }, "root", Now).Refusal.ShouldBeOfType<PlanNeedsDecision>();
        plan.End(new(2026, 11, 23), "Klar.").Refusal.ShouldBeOfType<OnlyAdoptedPlan>();
        plan.Revise(Id<Plan>.New(Now)).Refusal.ShouldBeOfType<OnlyAdoptedPlan>();
        plan.Adopt(Decision, "root", Now).IsOk.ShouldBeTrue();
        (plan.State, plan.Organ, plan.Mark.RegistryNumber, plan.Mark.Day).ShouldBe((PlanState.Adopted, "Kommunfullmäktige", "KS 2026/412", new DateOnly(2026, 11, 16)));
        plan.Restate(Said).Refusal.ShouldBeOfType<PlanIsAdopted>();
        plan.Adopt(Decision, "another", Now).Refusal.ShouldBeOfType<PlanIsAdopted>();
        plan.End(new(2026, 11, 23), " ").Refusal.ShouldBeOfType<PlanEndNeedsWhy>();
        var next = plan.Revise(Id<Plan>.New(Now)).Value;
        (next.State, next.Revision, next.RevisesId, next.Mark.RegistryNumber).ShouldBe((PlanState.Draft, 2, plan.Id, null));
    }

    [Fact]
    public void Missing_OfAnActionPlan_NamesEveryLinkThatTheActDemands()
    {
        var measure = Measure("Ljus i tunneln", causes: 1);
        Content(PlanKind.Implementation, null, []).Missing().Select(m => m.GetType()).ShouldBe([typeof(PlanHasNoMeasures)]);
        Content(PlanKind.Implementation, null, [Measure("Ljus", causes: 0)]).Missing().ShouldBeEmpty();
        Content(PlanKind.Action, null, [measure]).Missing().Select(m => m.GetType()).ShouldBe([typeof(PlanNeedsBasis)]);
        Content(PlanKind.Action, "2025", [measure with { Causes = 0 }], Conclusion(stance: "Polisen ansvarar.")).Missing().Select(m => m.GetType()).ShouldBe([typeof(PlannedWithoutCause), typeof(AnswersNoConclusion)]);
        Content(PlanKind.Action, "2025", [measure], Conclusion(measure.Id), Conclusion()).Missing().ShouldHaveSingleItem().ShouldBeOfType<ConclusionUnanswered>();
        Content(PlanKind.Action, "2025", [measure], Conclusion(measure.Id), Conclusion(stance: "Ligger på regionen.")).Missing().ShouldBeEmpty();
    }

    [Fact]
    public void Freeze_AndThaw_GiveTheSameContent_AndEachReaderTheirs()
    {
        var measure = Measure("Ljus i tunneln", causes: 2) with { Chain = [new(false, "Tunneln är mörk", Audience.All), new(false, "Vad polisen vet", Audience.MunicipalityAndPolice), new(true, "1,5 → 0,5 i veckan", Audience.All)] };
        var content = Content(PlanKind.Action, "2025", [measure], Conclusion(measure.Id), Conclusion(stance: "Ligger på regionen.") with { Number = 2, Audience = Audience.Authorities });
        var thawed = PlanLeaves.Thaw([.. PlanLeaves.Freeze(content).Select(l => new SealedPlanLeaf(MunicipalityCode.Parse("1880", null), Id<Plan>.New(Now), l))]);
        Platform(thawed).ShouldBe(Platform(content));
        var open = thawed.For([Audience.All], [Audience.All]);
        (open.Conclusions.Count, open.Measures[0].CauseWords.Single(), open.Measures[0].GoalWords, open.LeftOut).ShouldBe((1, "Tunneln är mörk", "1,5 → 0,5 i veckan", 2));

        static string Platform(PlanContent c) => Lykta.Platform.Json.CanonicalJson.Write(c);
    }

    private static Result<Plan> Draft(PlanStatement said) => Plan.Draft(MunicipalityCode.Parse("1880", null), Id<Plan>.New(Now), said, Id<Organisation>.New(Now), Now);

    private static PlanContent Content(PlanKind kind, string? basis, IReadOnlyList<PlannedMeasure> measures, params PlanConclusion[] conclusions) => new()
    {
        Head = new PlanHead("Plan", kind, "Syfte.", new(2027, 1, 1), new(2028, 12, 31), null, basis, null),
        Conclusions = conclusions,
        Measures = measures,
    };

    private static PlannedMeasure Measure(string name, int causes) => new(Id<Measure>.New(Now), name, "Gatukontoret", null, null, MeasureTerm.Strategic, null, new(2027, 6, 1), null, 120_000, causes, false, []);

    private static PlanConclusion Conclusion(Id<Measure>? answeredBy = null, string? stance = null) => new(First, 1, "Klottret kommer tillbaka.", Audience.All, stance, answeredBy is { } id ? [id] : []);
}
