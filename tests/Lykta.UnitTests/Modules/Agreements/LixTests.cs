using Lykta.Modules.Agreements.Domain;

namespace Lykta.UnitTests.Modules.Agreements;

/// <summary>Björnsson's readability index, counted by hand.</summary>
public sealed class LixTests
{
    [Theory]
    [InlineData("", 0, 0, 0, 0, 0)]
    [InlineData("Vi lyser upp parken.", 4, 1, 0, 4, 4)]
    [InlineData("Vi lyser upp parken. Polisen går där varje fredag!", 9, 2, 1, 5, 15.6)]
    [InlineData("Vi går kl. 22.30 varje kväll, t.ex. på torget.", 11, 1, 0, 11, 11)]
    [InlineData("Trygghetsskapande ordningsstörningsförebyggande samverkansåtgärder", 3, 1, 3, 3, 103)]
    [InlineData("Första raden\nAndra raden", 4, 2, 0, 2, 2)]
    public void Of_CountsWordsSentencesAndLongWords(string text, int words, int sentences, int longWords, int longest, double value)
    {
        var lix = Lix.Of(text);
        (lix.Words, lix.Sentences, lix.LongWords, lix.LongestSentence, lix.Value).ShouldBe((words, sentences, longWords, longest, value));
    }

    [Fact]
    public void IsHeavy_AboveFortyOrByOneLongSentence()
    {
        Lix.Of("Vi lyser upp parken.").IsHeavy.ShouldBeFalse();
        Lix.Of(string.Join(' ', Enumerable.Repeat("vi", 20)) + ".").IsHeavy.ShouldBeFalse();
        Lix.Of(string.Join(' ', Enumerable.Repeat("vi", 21)) + ".").IsHeavy.ShouldBeTrue();
        Lix.Of("Kommunen säkerställer kontinuerlig trygghetsskapande närvaro.").IsHeavy.ShouldBeTrue();
    }
}
