using Lykta.Modules.MethodBank.Domain;
using Lykta.Modules.MethodBank.FindMethods;
using Lykta.Modules.MethodBank.ShippedCards;

namespace Lykta.UnitTests.Modules.MethodBank;

public sealed class MethodCardTests
{
    private static readonly MethodEdition Shipped = CardReader.ReadShipped();

    [Fact]
    public void Camera_AgainstViolenceInACentre_IsAPoorMatch_WithItsSource()
    {
        var against = Against("kamerabevakning", "violence", "centre");
        against.Count.ShouldBe(2);
        against.ShouldAllBe(c => c.Source!.Link!.Contains("bra-804"));
    }

    [Theory]
    [InlineData("disorder", null, 1)]
    [InlineData("gathering", "car_park", 1)]
    [InlineData("theft", "centre", 1)]
    [InlineData("theft", "car_park", 0)]
    [InlineData("theft", null, 0)]
    [InlineData("our_own_kind", "car_park", 0)]
    [InlineData(null, null, 0)]
    public void Camera_IsAgainst_OnlyWhatTheReviewSays(string? kind, string? place, int reasons) =>
        Against("kamerabevakning", kind, place).Count.ShouldBe(reasons);

    [Theory]
    [InlineData("school", "school")]
    [InlineData("burglary", null)]
    [InlineData(null, null)]
    public void ScaredStraight_IsAlwaysAgainst(string? kind, string? place) =>
        Against("fangelsebesok", kind, place).ShouldHaveSingleItem().Source!.Key.ShouldBe("petrosino2013");

    [Fact]
    public void WhatIsUnverified_IsNotAgainstAnything()
    {
        var card = Card("grannsamverkan");
        var doubt = new FitFor("violence", card.Name, Fit.NoEffect, new Claim(card.Name, null, ClaimStanding.Unverified));
        (card with { Crimes = [doubt] }).Against(["violence"], null).ShouldBeEmpty();
        (card with { Crimes = [doubt with { Why = doubt.Why with { Standing = ClaimStanding.Own } }] }).Against(["violence"], null).Count.ShouldBe(1);
    }

    [Fact]
    public void AKindOfReportThatIsSeveralCrimes_IsNotAgainst_WhereTheMethodWorksForOne()
    {
        var card = Card("kamerabevakning");
        card.Against(["violence", "theft"], null).ShouldBeEmpty();
        card.Against(["violence", "disorder"], null).Count.ShouldBe(2);
    }

    [Fact]
    public void Sources_AreEachNamedOnce() =>
        Shipped.Cards.ShouldAllBe(c => c.Sources.Select(s => s.Key).Distinct().Count() == c.Sources.Count);

    [Theory]
    [InlineData("Guardian", "A", true)]
    [InlineData("guardian", "a", true)]
    [InlineData("2", null, false)]
    [InlineData("nobody", null, false)]
    [InlineData(null, "E", false)]
    public void Filter_IsReadByItsWords(string? cause, string? grade, bool ok) =>
        new MethodFilterInput(Cause: cause, Grade: grade).Read(Shipped).IsOk.ShouldBe(ok);

    private static MethodCard Card(string id) => Shipped.Cards.Single(c => c.Id == id);

    private static IReadOnlyList<Claim> Against(string id, string? kind, string? place) => Card(id).Against(Shipped.CrimesOf(kind), place);
}
