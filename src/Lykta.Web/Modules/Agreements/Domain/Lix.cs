using System.Text.RegularExpressions;

namespace Lykta.Modules.Agreements.Domain;

/// <summary>
/// How hard a Swedish text is to read (LIX, läsbarhetsindex): words per sentence plus the percentage of words longer than six letters. C.-H. Björnsson, Läsbarhet,
/// Stockholm: Liber 1968. Under 30 is children's books, 30–40 is fiction and light prose, above that it gets heavy.
/// </summary>
/// <param name="Words">Runs of letters and digits; a hyphen or an apostrophe inside does not end one.</param>
/// <param name="Sentences">Ended by full stop, colon, question or exclamation mark before a space and a capital, or by the end of a line that is not empty.</param>
/// <param name="LongWords">Words of more than six letters.</param>
/// <param name="LongestSentence">In words.</param>
internal sealed partial record Lix(int Words, int Sentences, int LongWords, int LongestSentence)
{
    /// <summary>A longer word counts as long.</summary>
    public const int LettersOfUsualWord = 6;

    /// <summary>Heavier than this is not light Swedish (lätt svenska).</summary>
    public const int Highest = 40;

    /// <summary>A sentence of more words than this is not light Swedish.</summary>
    public const int MostWordsInSentence = 20;

    /// <summary>The index, to one decimal; 0 of no words.</summary>
    public double Value => Words == 0 ? 0 : Math.Round(((double)Words / Sentences) + (100d * LongWords / Words), 1, MidpointRounding.AwayFromZero);

    public bool IsHeavy => Value > Highest || LongestSentence > MostWordsInSentence;

    public static Lix Of(string? text)
    {
        var sentences = SentenceEnd().Split(text ?? string.Empty).Select(s => Word().Matches(s)).Where(words => words.Count > 0).ToList();
        return new Lix(
            sentences.Sum(words => words.Count), sentences.Count, sentences.Sum(words => words.Count(w => w.Value.Count(char.IsLetter) > LettersOfUsualWord)), sentences.Count == 0 ? 0 : sentences.Max(words => words.Count));
    }

    [GeneratedRegex(@"[.:!?]+(?=[""”’)]*(?:\s+[\p{Lu}""”’(–-]|\s*$))|\r?\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
