using Lykta.Kernel;
using Lykta.Modules.MethodBank;
using Lykta.Modules.MethodBank.Domain;
using Lykta.Modules.MethodBank.ShippedCards;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Modules.MethodBank;

public sealed class OwnMethodTests
{
    private static readonly MethodEdition Shipped = CardReader.ReadShipped();
    private static readonly DateTime Now = new(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
    private static readonly OwnChoices Choices = new(
        [new OwnFit("disorder", Fit.Works)], [new OwnFit("centre", Fit.Unclear)], [TriangleCorner.Guardian], [], TimeToEffect.Weeks, CostBand.Low, SwedishEvidence.None, null, null, null, null, null);

    [Theory]
    [InlineData(EvidenceGrade.C, null, true)]
    [InlineData(EvidenceGrade.OwnExperience, null, true)]
    [InlineData(EvidenceGrade.A, null, false)]
    [InlineData(EvidenceGrade.B, null, false)]
    [InlineData(EvidenceGrade.D, null, false)]
    [InlineData(EvidenceGrade.B, "Länsstyrelsens rapport", true)]
    public void Grade_BeyondOwnExperience_NeedsASource(EvidenceGrade grade, string? source, bool ok)
    {
        var added = Add(grade: grade, more: (OwnPart.Source, source));
        (added.Refusal?.GetType()).ShouldBe(ok ? null : typeof(GradeNeedsSource));
    }

    [Theory]
    [InlineData(nameof(OwnPart.Name))]
    [InlineData(nameof(OwnPart.Description))]
    [InlineData(nameof(OwnPart.Effect))]
    public void Add_WithoutWhatItIs_IsRefusedAtThatField(string part) =>
        Add(more: (Enum.Parse<OwnPart>(part), " ")).Refusal.ShouldBeOfType<OwnPartRefused>().Part.ToString().ShouldBe(part);

    [Fact]
    public void Add_WithAPersonalNumber_IsRefused() =>
        Add(more: (OwnPart.Mechanism, "Ring 19900101-2385 först.")).Refusal.ShouldBeOfType<TextNamesSomebody>();

    [Theory]
    [InlineData("https://doi.org/10.1002/cl2.1089", true)]
    [InlineData("www.bra.se", false)]
    [InlineData("javascript:alert(1)", false)]
    public void Link_IsAWebAddress(string link, bool ok) => Add(more: (OwnPart.Link, link)).IsOk.ShouldBe(ok);

    [Theory]
    [InlineData(-15, -20, -10, true)]
    [InlineData(-15, null, null, true)]
    [InlineData(-101, null, null, false)]
    [InlineData(-15, -10, -20, false)]
    [InlineData(null, -10, null, false)]
    public void Effect_LiesWithinItsInterval(int? change, int? low, int? high, bool ok) =>
        Add(choices: Choices with { Change = change, Low = low, High = high }).IsOk.ShouldBe(ok);

    [Fact]
    public void Add_AgainstAnUnknownCrime_IsRefused() =>
        Add(choices: Choices with { Crimes = [new OwnFit("piracy", Fit.Works)] }).Refusal.ShouldBeOfType<UnknownMethodWord>();

    [Fact]
    public void Revise_MakesAVersion_AndTheSameWordsDoNotDiffer()
    {
        var first = Add().Value;
        first.Revise(Draft(), Shipped, Now).Value.SaysAs(first).ShouldBeTrue();
        var next = first.Revise(Draft(more: (OwnPart.Effect, "Bättre än väntat.")), Shipped, Now).Value;
        (next.Number, next.SaysAs(first), next[OwnPart.Effect], first[OwnPart.Effect]).ShouldBe((2, false, "Bättre än väntat.", "Lugnare kvällar."));
    }

    [Fact]
    public void Retire_KeepsWhatItSays_AndRevisingTakesItIntoUse()
    {
        var retired = Add().Value.Retire(true, Now);
        (retired.Number, retired.IsRetired, retired[OwnPart.Name]).ShouldBe((2, true, "Öppen fritidsgård"));
        retired.Revise(Draft(), Shipped, Now).Value.IsRetired.ShouldBeFalse();
    }

    [Fact]
    public void Card_SaysThatItIsTheMunicipalitysOwnWord()
    {
        var card = Add(more: (OwnPart.Indicators, "Besökare\n\n Rapporter ")).Value.Card(Shipped);
        (card.IsOwn, card.Known.Standing, card.Crimes.Single().Fit).ShouldBe((true, ClaimStanding.Own, Fit.Works));
        card.Indicators.Select(i => i.Swedish).ShouldBe(["Besökare", "Rapporter"]);
        card.Parts[CardPart.Permits].ShouldBeEmpty();
    }

    private static Result<OwnMethod> Add(EvidenceGrade grade = EvidenceGrade.OwnExperience, OwnChoices? choices = null, params (OwnPart Part, string? Words)[] more) =>
        OwnMethod.Add(MunicipalityCode.Parse("1880", null), Id<OwnMethod>.New(Now), Draft(grade, choices, more), Shipped, Now);

    private static OwnMethodDraft Draft(EvidenceGrade grade = EvidenceGrade.OwnExperience, OwnChoices? choices = null, params (OwnPart Part, string? Words)[] more)
    {
        var words = new Dictionary<OwnPart, string?>
        {
            [OwnPart.Name] = "Öppen fritidsgård",
            [OwnPart.Description] = "Fritidsledare håller öppet ute.",
            [OwnPart.Effect] = "Lugnare kvällar.",
        };
        more.ToList().ForEach(m => words[m.Part] = m.Words);
        return new OwnMethodDraft(grade, choices ?? Choices, words);
    }
}
