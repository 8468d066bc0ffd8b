using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Documents;

namespace Lykta.UnitTests.Modules.CrimePreventionAct;

/// <summary>What a document that was decided elsewhere must say to be registered.</summary>
public sealed class DecidedDocumentTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DecidedStatement Plan = new(DecidedKind.ActionPlan, "Åtgärdsplan 2025–2026", new DateOnly(2025, 3, 3), "Kommunfullmäktige", "KS 2025/17", null, null, null, null);

    [Fact]
    public void Register_WhatIsMissing_IsRefusedByType()
    {
        Register(Plan with { Title = " " }).Refusal.ShouldBeOfType<DocumentNeedsTitle>();
        Register(Plan with { DecidedOn = null }).Refusal.ShouldBeOfType<DocumentNeedsDay>();
        Register(Plan with { DecidedOn = new DateOnly(2026, 11, 24) }).Refusal.ShouldBeOfType<DocumentNeedsDay>();
        Register(Plan with { Organ = null }).Refusal.ShouldBeOfType<DocumentNeedsOrgan>();
        Register(Plan with { RegistryNumber = new string('1', 41) }).Refusal.ShouldBeOfType<RegistryNumberTooLong>();
        Register(Plan with { ValidTo = new DateOnly(2025, 3, 2) }).Refusal.ShouldBeOfType<DocumentEndsBeforeItBegins>();
        Register(Plan with { Kind = DecidedKind.Agreement, Purposes = "Tryggare torg." }).Refusal.ShouldBeOfType<AgreementNeedsPurposesAndAreas>();
        Register(Plan with { Kind = DecidedKind.Agreement, Areas = "Otrygga platser" }).Refusal.ShouldBeOfType<AgreementNeedsPurposesAndAreas>();
        Register(Plan with { Kind = DecidedKind.OtherPlan }).Refusal.ShouldBeOfType<OtherPlanNeedsLaw>();
        Register(Plan with { Title = "Plan, ring 070-174 06 05" }).IsOk.ShouldBeFalse();
    }

    [Fact]
    public void Register_KeepsOnlyWhatBelongsToItsKind()
    {
        var agreement = Register(Plan with { Kind = DecidedKind.Agreement, Purposes = "Tryggare torg.", Areas = "Otrygga platser", Law = "LSO" }).Value;
        (agreement.Purposes, agreement.Areas, agreement.Law).ShouldBe(("Tryggare torg.", "Otrygga platser", null));
        var plan = Register(Plan with { Purposes = "Tryggare torg." }).Value;
        (plan.Purposes, plan.Organ, plan.RegistryNumber).ShouldBe((null, "Kommunfullmäktige", "KS 2025/17"));
    }

    private static Result<DecidedDocument> Register(DecidedStatement said) =>
        DecidedDocument.Register(MunicipalityCode.Parse("1880", null), Id<DecidedDocument>.New(Now), said, Id<Organisation>.New(Now), Now);
}
