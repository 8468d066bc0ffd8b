using Lykta.Kernel;
using Lykta.Modules.Agreements;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.UnitTests.Modules.Agreements;

/// <summary>What a council and its sorts refuse.</summary>
public sealed class CouncilRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1999", null);
    private static readonly PartyName Own = new(Id<Organisation>.New(Now), null);

    private static readonly CouncilStatement Strategic = new()
    {
        Name = "Strategiska rådet",
        Type = CouncilKind.Strategic,
        Chair = Own,
        ChairFunction = "Kommunstyrelsens ordförande",
        Since = new(2024, 1, 1),
        Members = [new(new(null, "Polismyndigheten"), "Lokalpolisområdeschef", true)],
    };

    [Fact]
    public void Write_OfWhatIsMissing_IsRefused()
    {
        Refused(Strategic with { Name = " " }).ShouldBeOfType<CouncilNeedsName>();
        Refused(Strategic with { Type = "" }).ShouldBeOfType<UnknownCouncilKind>();
        Refused(Strategic with { Chair = new(null, null) }).ShouldBeOfType<CouncilNeedsChair>();
        Refused(Strategic with { ChairFunction = null }).ShouldBeOfType<CouncilNeedsChair>();
        Refused(Strategic with { Members = [new(new(null, ""), "Chef", true)] }).ShouldBeOfType<ChooseOneParty>();
        Refused(Strategic with { Members = [new(Own, "", true)] }).ShouldBeOfType<MemberNeedsFunction>();
        Refused(Strategic with { ResidentRepresentatives = -1 }).ShouldBeOfType<ResidentsOutOfRange>();
        Refused(Strategic with { Ended = new(2023, 12, 31) }).ShouldBeOfType<CouncilEndsBeforeItBegins>();
        Council.Begin(Town, Id<Council>.New(Now)).Write(Strategic, [], Now).Value[0].IsLeading.ShouldBeTrue();
    }

    [Fact]
    public void Type_OfItsOwn_StandsLast_AndNeverTwice()
    {
        var known = CouncilKind.Core(Town).ToList();
        known.Select(t => t.Name).ShouldContain("Lokalt BRÅ");
        CouncilKind.Add(Town, "", null, known).Refusal.ShouldBeOfType<CouncilKindNeedsName>();
        CouncilKind.Add(Town, "trygghetsråd", null, known).Refusal.ShouldBeOfType<CouncilKindIsThere>();
        var own = CouncilKind.Add(Town, "Platsråd", null, known).Value;
        (own.Code, own.Order, own.Label.English).ShouldBe(("own-6", 6, "Platsråd"));
    }

    private static Refusal? Refused(CouncilStatement said) => Council.Begin(Town, Id<Council>.New(Now)).Write(said, [], Now).Refusal;
}
