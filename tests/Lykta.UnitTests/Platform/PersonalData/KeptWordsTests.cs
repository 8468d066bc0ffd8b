using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Platform.PersonalData;

/// <summary>What the guard marks in words that are kept: asked about, replaced, or let stay by a person who says why.</summary>
public sealed class KeptWordsTests
{
    private const string Words = "Anna Lind, rektor, bjuder in till skolan";

    private static readonly Actor Somebody = new(ActorKind.Person, Guid.NewGuid());

    private sealed record NoteWritten(Guid Meeting, Guid Item, string Kind, int Number) : Fact;

    [Fact]
    public void Read_AName_IsAskedAbout_AndStaysOnlyByAPersonWithAReason()
    {
        var asked = KeptWords.Read(Words, 200, By(Somebody)).Refusal.ShouldBeOfType<TextNamesSomebody>();
        (asked.MayStay, asked.LacksReason, asked.Hits.Count).ShouldBe((true, false, 1));
        asked.Message.ToString().ShouldContain("Anna Lind");
        KeptWords.Read(Words, 200, By(Somebody, NamesAnswer.Keep)).Refusal.ShouldBeOfType<TextNamesSomebody>().LacksReason.ShouldBeTrue();
        KeptWords.Read(Words, 200, By(new(ActorKind.ReporterLink, Guid.NewGuid()), NamesAnswer.Keep, "Rektorn bjuder in")).Refusal.ShouldBeOfType<TextNamesSomebody>().MayStay.ShouldBeFalse();

        var names = By(Somebody, NamesAnswer.Keep, "Rektorn bjuder in");
        KeptWords.Read(Words, 200, names).Value.ShouldBe(Words);
        KeptWords.Read("Sara sa nej. Anna Lind sa ja.", 200, names).IsOk.ShouldBeTrue();
        var (meeting, item) = (Guid.NewGuid(), Guid.NewGuid());
        StoredJson.Write<object>(names.Beside(new NoteWritten(meeting, item, "topic", 4))!)
            .ShouldBe($$"""{"kinds":["fullName","firstName"],"count":3,"meeting":"{{meeting}}","item":"{{item}}"}""");
    }

    [Theory]
    [InlineData("Ring 070-123 45 67")]
    [InlineData("Anna Lind, 070-123 45 67")]
    [InlineData("19121212-1212 bor där")]
    [InlineData("anna@example.se")]
    public void Read_WhatIsNoName_NeverStays(string words)
    {
        var names = By(Somebody, NamesAnswer.Keep, "Måste stå");
        KeptWords.Read(words, 200, names).Refusal.ShouldBeOfType<TextNamesSomebody>().MayStay.ShouldBeFalse();
        names.Beside(new NoteWritten(default, default, "topic", 1)).ShouldBeNull();
    }

    [Fact]
    public void Read_Replaced_HoldsNobody_AndWhatStoodThereBeforeIsNotAskedAboutAgain()
    {
        KeptWords.Read("Anna Lind, 070-123 45 67", 200, By(Somebody, NamesAnswer.Replace)).Value.ShouldBe("[person], [telefonnummer]");
        KeptWords.Read(Words, 200, names: null, before: Words).Value.ShouldBe(Words);
        KeptWords.Read(Words + ".", 200, names: null, before: Words).IsOk.ShouldBeFalse();
        KeptWords.Read("Anna Lind", 9, By(Somebody, NamesAnswer.Replace)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void Read_WhatLeavesTheHouse_IsReplacedAndNeverKept()
    {
        KeptWords.Read(Words, 200, By(Somebody, NamesAnswer.Keep, "Måste stå").ReplacedOnly).Refusal.ShouldBeOfType<TextNamesSomebody>().MayStay.ShouldBeFalse();
        KeptWords.Read(Words, 200, By(Somebody, NamesAnswer.Replace).ReplacedOnly).Value.ShouldStartWith("[person], rektor");
    }

    private static KeptNames By(Actor who, NamesAnswer answer = NamesAnswer.None, string? why = null) =>
        new(new ChangeContext(who, DateTime.UnixEpoch, why) { Names = answer });
}
