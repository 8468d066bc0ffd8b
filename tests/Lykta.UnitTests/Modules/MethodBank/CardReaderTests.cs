using System.Text.Json.Nodes;
using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;
using Lykta.Modules.MethodBank.ShippedCards;
using Lykta.Modules.Reports.Domain;

namespace Lykta.UnitTests.Modules.MethodBank;

public sealed class CardReaderTests
{
    private static readonly MethodEdition Shipped = CardReader.ReadShipped();

    [Fact]
    public void Shipped_AreTwentyFive_EachWithWhatAReaderNeeds()
    {
        Shipped.Cards.Count.ShouldBe(25);
        Shipped.Cards.ShouldAllBe(c => c.LastReviewed <= Shipped.Date);
        Shipped.Cards.Select(c => c.Grade).Distinct().ShouldBe([EvidenceGrade.A, EvidenceGrade.B, EvidenceGrade.C, EvidenceGrade.D], ignoreOrder: true);
    }

    [Fact]
    public void Shipped_WhatIsVerified_HasASourceWithALink()
    {
        var claims = Shipped.Cards.SelectMany(c => c.Parts.Values.SelectMany(p => p).Concat(c.Fits.Select(f => f.Why))).ToList();
        claims.Where(c => c.Standing == ClaimStanding.Verified).ShouldAllBe(c => c.Source!.Link!.StartsWith("https://"));
        claims.Count(c => c.Standing == ClaimStanding.Verified).ShouldBeGreaterThan(80);
        claims.Count(c => c.Standing == ClaimStanding.Unverified).ShouldBeGreaterThan(80);
    }

    [Fact]
    public void Shipped_Crimes_AnswerToEveryNationalKind_ButThoseThatAreNoCrime()
    {
        var kinds = CoreKinds.For(MunicipalityCode.Parse("1880", null)).Select(k => k.Code).ToList();
        Shipped.Crimes.SelectMany(c => c.ReportKinds).Distinct().Order().ShouldBe(kinds.Except(["planned_event", "other"]).Order());
    }

    [Fact]
    public void Shipped_WhatDoesNotWorkOrHarms_RestsOnWhatIsVerified() =>
        Shipped.Cards.SelectMany(c => c.Fits).Where(f => f.Fit is Fit.NoEffect or Fit.Harm).ShouldAllBe(f => f.IsAgainst);

    [Theory]
    [InlineData("name")]
    [InlineData("grade")]
    [InlineData("version")]
    [InlineData("lastReviewed")]
    [InlineData("effect")]
    [InlineData("mechanism")]
    [InlineData("moderators")]
    [InlineData("implementation")]
    [InlineData("economics")]
    [InlineData("crimes")]
    [InlineData("places")]
    [InlineData("causes")]
    [InlineData("owners")]
    [InlineData("time")]
    [InlineData("indicators")]
    public void Read_ACardThatLacksAPart_IsRefused(string part)
    {
        var file = Json();
        file["cards"]![0]!.AsObject().Remove(part).ShouldBeTrue();
        Should.Throw<InvalidDataException>(() => CardReader.Read(file.ToJsonString())).Message.ShouldContain("kamerabevakning");
    }

    [Fact]
    public void Read_VerifiedWithoutSource_IsRefused_AndSoIsOneLanguage()
    {
        var noSource = Json();
        noSource["cards"]![0]!["effect"]![0]!.AsObject().Remove("source");
        Should.Throw<InvalidDataException>(() => CardReader.Read(noSource.ToJsonString())).Message.ShouldContain("called verified");

        var noLink = Json();
        noLink["sources"]![0]!.AsObject().Remove("link");
        Should.Throw<InvalidDataException>(() => CardReader.Read(noLink.ToJsonString())).Message.ShouldContain("called verified");

        var swedishOnly = Json();
        swedishOnly["cards"]![0]!["effect"]![0]!.AsObject().Remove("en");
        Should.Throw<InvalidDataException>(() => CardReader.Read(swedishOnly.ToJsonString())).Message.ShouldContain("English");
    }

    [Fact]
    public void Read_TheSameCardTwice_OrAnUnknownCrimeOrSource_IsRefused()
    {
        var twice = Json();
        twice["cards"]!.AsArray().Add(twice["cards"]![0]!.DeepClone());
        Should.Throw<InvalidDataException>(() => CardReader.Read(twice.ToJsonString())).Message.ShouldContain("twice");

        var unknown = Json();
        unknown["cards"]![0]!["crimes"]![0]!["code"] = "piracy";
        unknown["cards"]![1]!["effect"]![0]!["source"] = "hearsay";
        var message = Should.Throw<InvalidDataException>(() => CardReader.Read(unknown.ToJsonString())).Message;
        message.ShouldContain("piracy");
        message.ShouldContain("hearsay");
    }

    private static JsonObject Json()
    {
        using var stream = typeof(CardReader).Assembly.GetManifestResourceStream("method-cards.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
