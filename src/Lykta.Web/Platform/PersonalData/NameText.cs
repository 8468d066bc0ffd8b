using System.Collections.Frozen;

namespace Lykta.Platform.PersonalData;

/// <summary>What the words round a name say of it: that it names a place, or that a person is spoken of.</summary>
internal sealed class NameText(List<NameWord> words)
{
    private static readonly GuardRules Rules = GuardRules.Shipped;
    private static readonly FrozenSet<string> PlaceAfter = Rules.Named("placeAfter");
    private static readonly FrozenSet<string> PlaceBefore = Rules.Named("placeBefore");
    private static readonly FrozenSet<string> Titles = Rules.Named("titles");
    private static readonly FrozenSet<string> Cues = Rules.Named("cues");
    private static readonly FrozenSet<string> Opening = Rules.Named("opening");
    private static readonly Func<string, bool> Person = Rules.Ending("person");

    public List<NameWord> Words => words;

    public static bool IsPerson(NameWord word) => Person(word.Lower);

    public static bool IsOpening(NameWord word) => Opening.Contains(word.Lower);

    /// <summary>A capital that no list of other words knows.</summary>
    public static bool IsStranger(NameWord word) =>
        word.IsCapital && word.Text.Length > 2 && !Opening.Contains(word.Lower) && !PlaceBefore.Contains(word.Lower) && !PlaceAfter.Contains(word.Lower)
        && !NameWords.CannotBeSurname(word);

    /// <summary>"kvarteret Sigrid", "Sankt Erik".</summary>
    public bool FollowsPlace(int i) => i > 0 && words[i].IsJoined && PlaceBefore.Contains(words[i - 1].Lower);

    /// <summary>"Bengt Dahlgrens gata", "Einar Mattsson AB", "Kjell &amp; Company".</summary>
    public bool IsOfAPlace(int from, int until)
    {
        if (until - from > 1 && NameWords.IsPlace(words[until - 1]))
        {
            return true;
        }

        return until < words.Count && (words[until].Gap == " & "
            || (words[until].IsJoined && (PlaceAfter.Contains(words[until].Lower) || (words[until].IsCapital && NameWords.IsPlace(words[until])))));
    }

    /// <summary>"med Björn", "eleven Björn", "misstänkt är Björn".</summary>
    public bool IsCued(int i)
    {
        var before = i > 0 && words[i - 1].Lower == "är" ? i - 2 : i - 1;
        return before >= 0 && (words[i].IsJoined || words[i].Gap == ": ")
            && (Cues.Contains(words[before].Lower) || Titles.Contains(words[before].Lower) || IsPerson(words[before]));
    }
}
