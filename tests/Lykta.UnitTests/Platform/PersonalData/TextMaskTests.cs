using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Platform.PersonalData;

public sealed class TextMaskTests
{
    [Fact]
    public void Words_AreNumberedAndTheGuardsHitsMarked()
    {
        var words = TextMask.Words("Ring 070-174 06 35 om klottret.");
        words.Select(w => w.Shown).ShouldBe(["Ring", "070-174", "06", "35", "om", "klottret."]);
        words.Where(w => w.LooksPersonal).Select(w => w.Number).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void Apply_NeighbouringWords_BecomeOneMark() =>
        TextMask.Apply("Kalle Svensson, 14 år, sprang.", [0, 1], null).ShouldBe("[maskat], 14 år, sprang.");

    [Fact]
    public void Apply_TypedWords_GoEverywhereCapitalsOrNot() =>
        TextMask.Apply("Åsa bor här. ÅSAS bil. åsa!", [], "åsa").ShouldBe("[maskat] bor här. [maskat]S bil. [maskat]!");

    [Theory]
    [InlineData("Inget här", "Kalle")]
    [InlineData("Inget här", "  ")]
    [InlineData(null, "Kalle")]
    public void Apply_NothingFound_LeavesTheText(string? text, string typed) => TextMask.Apply(text, [99, -1], typed).ShouldBe(text);

    [Fact]
    public void Apply_KeepsThePunctuation() => TextMask.Apply("Det var Kalle.", [2], null).ShouldBe("Det var [maskat].");

    [Theory]
    [InlineData("Åsa", "0,5,9")]
    [InlineData("åsa BERG", "0,1")]
    [InlineData("bil", "6")]
    [InlineData("Ås", "")]
    [InlineData("  ", "")]
    public void Saying_IsWholeWords_WithOrWithoutAGenitive(string typed, string numbers) =>
        string.Join(',', TextMask.Saying("Åsa Berg bor här, \"i Åsas bil\". Åsagatan finns. (åsa)", typed)).ShouldBe(numbers);
}
