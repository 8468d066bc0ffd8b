using Lykta.Kernel;
using Lykta.Modules.Agreements;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Documents;

namespace Lykta.UnitTests.Modules.Agreements;

/// <summary>What an agreement refuses, what signing freezes, and what a renewal takes with it.</summary>
public sealed class AgreementRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Id<Organisation> Own = Id<Organisation>.New(Now);
    private static readonly Id<Organisation> Police = Id<Organisation>.New(Now);

    private static readonly AgreementStatement Whole = new()
    {
        Title = "Samverkan för ett tryggare Lykteby",
        Purposes = "Minska brott och öka tryggheten.",
        From = new(2027, 1, 1),
        To = new(2030, 12, 31),
        Parties =
        [
            new(new(Own, null), PartySort.Municipality, "Kommunstyrelsens ordförande", new(2026, 11, 20)),
            new(new(Police, null), PartySort.Police, "Lokalpolisområdeschef", new(2026, 11, 23)),
        ],
        Areas = [new("Otrygga platser", "Våld, narkotika och ordningsstörningar.")],
    };

    [Fact]
    public void Write_OfWhatCannotBe_IsRefused()
    {
        Refused(Whole with { Title = " " }).ShouldBeOfType<AgreementNeedsTitle>();
        Refused(Whole with { To = new(2026, 12, 31) }).ShouldBeOfType<AgreementEndsBeforeItBegins>();
        Refused(Whole with { To = new(2033, 1, 1) }).ShouldBeOfType<AgreementTooLong>();
        Refused(Whole with { DecidedOn = new(2026, 11, 24) }).ShouldBeOfType<DecisionIsAhead>();
        Refused(Whole with { Parties = [new(new(Own, "Polisen"), default, "Chef", null)] }).ShouldBeOfType<ChooseOneParty>();
        Refused(Whole with { Parties = [new(new(null, " "), default, "Chef", null)] }).ShouldBeOfType<ChooseOneParty>();
        Refused(Whole with { Parties = [Whole.Parties[0], Whole.Parties[0]] }).ShouldBeOfType<PartyIsThereTwice>();
        Refused(Whole with { Parties = [Whole.Parties[0] with { SignedOn = new(2026, 11, 24) }] }).ShouldBeOfType<SigningIsAhead>();
        Refused(Whole with { Areas = [new("Otrygga platser", "")] }).ShouldBeOfType<AreaNeedsNameAndScope>();
        Refused(Whole with { Areas = [new("", "Våld")] }).ShouldBeOfType<AreaNeedsNameAndScope>();
        Written(Whole with { To = new(2032, 12, 31) }).Agreement.To.ShouldBe(new DateOnly(2032, 12, 31));
    }

    [Fact]
    public void Write_OfAPersonsName_IsRefused() => Refused(Whole with { Parties = [Whole.Parties[0] with { SignatoryRole = "Anna Svensson, Storgatan 4" }] }).ShouldNotBeNull();

    [Fact]
    public void Sign_WithoutWhatTheLawAsks_IsRefused()
    {
        NotSigned(Whole with { Purposes = null }).ShouldBeOfType<AgreementNeedsPurposes>();
        NotSigned(Whole with { Areas = [] }).ShouldBeOfType<AgreementNeedsAreas>();
        NotSigned(Whole with { Parties = [Whole.Parties[0]] }).ShouldBeOfType<AgreementNeedsParties>();
        NotSigned(Whole with { Parties = [Whole.Parties[1], new(new(null, "Grannkommunen"), PartySort.Municipality, "Kommundirektör", new(2026, 11, 1))] }).ShouldBeOfType<AgreementNeedsParties>();
        NotSigned(Whole with { Parties = [Whole.Parties[0], Whole.Parties[1] with { SignedOn = null }] }).ShouldBeOfType<PartyHasNotSigned>();
        NotSigned(Whole with { Parties = [Whole.Parties[0], Whole.Parties[1] with { SignatoryRole = "" }] }).ShouldBeOfType<PartyHasNotSigned>();
    }

    [Fact]
    public void Sign_FreezesItUnderOneHash_AndNothingChangesAfter()
    {
        var (agreement, parts) = Written(Whole);
        var signed = agreement.Sign(parts, Own, Content(agreement)).Value;
        (signed.State, signed.SignedOn, signed.Mark.Status, signed.Mark.Day).ShouldBe((AgreementState.Signed, new DateOnly(2026, 11, 23), DocumentStatus.DrawnUp, new DateOnly(2026, 11, 23)));
        signed.IsIntact.ShouldBeTrue();
        signed.ContentHash!.Length.ShouldBe(64);
        Content(agreement).Json().ShouldBe(Content(agreement).Json());

        agreement.Write(Whole with { Title = "Annat" }, parts, Now).Refusal.ShouldBeOfType<AgreementIsSigned>();
        agreement.Sign(parts, Own, Content(agreement)).Refusal.ShouldBeOfType<AgreementIsSigned>();
    }

    [Fact]
    public void End_SaysWhy_AndOnlyOfASignedOne()
    {
        var (agreement, parts) = Written(Whole);
        agreement.End("Ny organisation.", Now).Refusal.ShouldBeOfType<AgreementIsNotSigned>();
        _ = agreement.Sign(parts, Own, Content(agreement)).Value;
        agreement.End(" ", Now).Refusal.ShouldBeOfType<SayWhyTheAgreementEnds>();
        agreement.End("Ny organisation.", Now).Value.EndedOn.ShouldBe(new DateOnly(2026, 11, 23));
        agreement.End("Igen.", Now).Refusal.ShouldBeOfType<AgreementIsNotSigned>();
    }

    [Fact]
    public void Renew_TakesTheWordsAndPartiesWithIt_ButNoSignature()
    {
        var problem = Id<Problem>.New(Now);
        var (agreement, parts) = Written(Whole with { Problems = [problem, problem] });
        agreement.Renew(Id<CollaborationAgreement>.New(Now), parts, Now).Refusal.ShouldBeOfType<AgreementIsNotSigned>();
        _ = agreement.Sign(parts, Own, Content(agreement)).Value;
        var (next, rows) = agreement.Renew(Id<CollaborationAgreement>.New(Now), parts, Now).Value;

        (next.State, next.RenewsId, next.From, next.To, next.Title).ShouldBe((AgreementState.Draft, agreement.Id, new DateOnly(2031, 1, 1), new DateOnly(2034, 12, 31), agreement.Title));
        rows.Parties.Select(p => (p.SignatoryRole, p.SignedOn)).ShouldBe([("Kommunstyrelsens ordförande", null), ("Lokalpolisområdeschef", null)]);
        rows.Problems.Select(p => p.ProblemId).ShouldBe([problem]);
        (next.ContentHash, next.Mark.Status).ShouldBe((null, DocumentStatus.Draft));
    }

    private static Refusal? Refused(AgreementStatement said) => New().Write(said, AgreementParts.None, Now).Refusal;

    private static Refusal? NotSigned(AgreementStatement said)
    {
        var (agreement, parts) = Written(said);
        return agreement.Sign(parts, Own, Content(agreement)).Refusal;
    }

    private static (CollaborationAgreement Agreement, AgreementParts Parts) Written(AgreementStatement said)
    {
        var agreement = New();
        return (agreement, agreement.Write(said, AgreementParts.None, Now).Value);
    }

    private static AgreementContent Content(CollaborationAgreement a) =>
        new(a.Title, a.Purposes ?? "", a.Documentation, a.FollowUp, a.From, a.To, null, a.DecidedBy, a.DecidedOn, [new("Kommunen", PartySort.Municipality, "Ordförande", null)], [], []);

    private static CollaborationAgreement New() => CollaborationAgreement.Begin(MunicipalityCode.Parse("1999", null), Id<CollaborationAgreement>.New(Now), Now);
}
