using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Lykta.Platform.PersonalData;

/// <summary>One word of a text as <see cref="NameFinder"/> reads it; <see cref="Gap"/> is what stands between it and the word before.</summary>
internal sealed record NameWord(string Text, int Start, string Gap, bool OpensSentence)
{
    /// <summary>In small letters, the Turkish i's as one.</summary>
    public string Lower { get; } = Text.Replace('İ', 'I').ToLowerInvariant().Replace('ı', 'i');

    public int End => Start + Text.Length;

    /// <summary>Begins with a capital ("Svensson", "al-Hassan") and goes on in small letters.</summary>
    public bool IsCapital => HasCapital && !IsShouted;

    /// <summary>All in capitals, at least two.</summary>
    public bool IsShouted => Text.Length > 1 && Text[0] != Lower[0] && !Text.Any(char.IsLower);

    public bool IsJoined => Gap is " " or "  " or "\u00a0";

    public string FirstPart => IsParted ? Lower.Split('-')[0] : Lower;

    public string LastPart => IsParted ? Lower.Split('-')[^1] : Lower;

    public bool IsParted => Lower.Contains('-', StringComparison.Ordinal);

    private bool HasCapital => Text[0] != Lower[0] || (Text != Lower && (Lower.StartsWith("al-", StringComparison.Ordinal) || Lower.StartsWith("el-", StringComparison.Ordinal)));
}

/// <summary>A text's words, and what the lists of names say of each. "Annas" is asked about as "Anna", "Anna-Karin" by its parts.</summary>
internal static class NameWords
{
    private static readonly GuardRules Rules = GuardRules.Shipped;
    private static readonly Regex Word = Rules.Pattern("word");
    private static readonly Regex SentenceEnd = Rules.Pattern("sentenceEnd");
    private static readonly Func<string, bool> BuiltAsSurname = Rules.Ending("surname", before: 2);
    private static readonly Func<string, bool> Place = Rules.Ending("place");
    private static readonly FrozenSet<string> First = Rules.Named("first");
    private static readonly FrozenSet<string> FirstThatAreWords = Rules.Named("firstThatAreWords");
    private static readonly FrozenSet<string> FirstWithSurnameOnly = Rules.Named("firstWithSurnameOnly");
    private static readonly FrozenSet<string> Last = Rules.Named("last");
    private static readonly FrozenSet<string> LastThatAreWords = Rules.Named("lastThatAreWords");
    private static readonly FrozenSet<string> NotASurname = Rules.Named("notASurname");

    public static List<NameWord> Of(string text)
    {
        var words = new List<NameWord>();
        var at = 0;
        foreach (Match match in Word.Matches(text))
        {
            var gap = at == match.Index ? string.Empty : text[at..match.Index];
            words.Add(new NameWord(match.Value, match.Index, at == 0 ? string.Empty : gap, at == 0 || (gap != " " && SentenceEnd.IsMatch(gap))));
            at = match.Index + match.Length;
        }

        return words;
    }

    public static bool IsPlace(NameWord word) => Place(word.Lower);

    /// <summary>A first name that is nothing else.</summary>
    public static bool IsSureFirst(NameWord word) => (Among(First, word.Lower) || IsDouble(word)) && !IsPlace(word);

    public static bool IsWordFirst(NameWord word) => Among(FirstThatAreWords, word.Lower);

    public static bool IsFirst(NameWord word) =>
        IsSureFirst(word) || IsWordFirst(word) || Among(FirstWithSurnameOnly, word.Lower) || (word.IsParted && Among(First, word.FirstPart));

    /// <summary>A surname that is nothing else.</summary>
    public static bool IsSureLast(NameWord word) =>
        !LastThatAreWords.Contains(word.LastPart) && (Among(Last, word.LastPart) || IsBuiltAsSurname(word.LastPart)) && !IsPlace(word);

    public static bool IsLast(NameWord word) => Among(Last, word.LastPart) || Among(LastThatAreWords, word.LastPart) || IsSureLast(word);

    public static bool CannotBeSurname(NameWord word) => NotASurname.Contains(word.Lower) || IsPlace(word);

    private static bool IsDouble(NameWord word) =>
        word.IsParted && Among(First, word.FirstPart)
        && (Among(First, word.LastPart) || Among(FirstThatAreWords, word.LastPart) || Among(FirstWithSurnameOnly, word.LastPart));

    private static bool IsBuiltAsSurname(string part) => BuiltAsSurname(part) || (part.EndsWith('s') && BuiltAsSurname(part[..^1]));

    private static bool Among(FrozenSet<string> list, string lower) => list.Contains(lower) || (lower.EndsWith('s') && list.Contains(lower[..^1]));
}
