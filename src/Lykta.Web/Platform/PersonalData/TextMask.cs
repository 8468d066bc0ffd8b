namespace Lykta.Platform.PersonalData;

/// <summary>One word of a text, as it can be chosen for masking.</summary>
internal sealed record MaskableWord(int Number, int Start, int Length, string Shown, bool LooksPersonal)
{
    public int End => Start + Length;
}

/// <summary>Replaces chosen words of a text by [maskat] (maska). Neighbouring words become one mark, so that their number is not told.</summary>
internal static class TextMask
{
    public const string Mark = "[maskat]";

    /// <summary>The text's words in order, numbered from 0; those that the personal-data guard points at are marked.</summary>
    public static IReadOnlyList<MaskableWord> Words(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        var hits = PersonalDataGuard.Find(text);
        var words = new List<MaskableWord>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            words.Add(new MaskableWord(words.Count, start, at - start, text[start..at], hits.Any(h => h.Start < at && start < h.End)));
        }

        return words;
    }

    /// <summary>The text without the words of these numbers and without every place where the typed words stand, capitals or not.</summary>
    public static string? Apply(string? text, IReadOnlyCollection<int> numbers, string? typed, string mark = Mark)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var spans = Words(text).Where(w => numbers.Contains(w.Number)).Select(w => Bare(text, w)).Concat(Places(text, typed)).OrderBy(s => s.Start).ToList();
        var masked = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, end) in Merged(text, spans))
        {
            masked.Append(text, at, start - at).Append(mark);
            at = end;
        }

        return masked.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The numbers of the words that say this: a word or a name of several, in capitals or not, with or without the s of a genitive.</summary>
    public static IReadOnlyList<int> Saying(string? text, string typed)
    {
        var said = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Core).Where(w => w.Length > 0).ToList();
        var words = Words(text);
        return said.Count == 0 ? [] :
        [
            .. Enumerable.Range(0, Math.Max(0, words.Count - said.Count + 1))
                .Where(at => said.Index().All(s => Says(Core(words[at + s.Index].Shown), s.Item)))
                .SelectMany(at => Enumerable.Range(at, said.Count)).Distinct(),
        ];
    }

    private static bool Says(string word, string said) =>
        word.StartsWith(said, StringComparison.OrdinalIgnoreCase) && (word.Length == said.Length || (word.Length == said.Length + 1 && word[^1] is 's' or 'S'));

    /// <summary>The word without quotation marks, brackets and stops around it.</summary>
    private static string Core(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }

    /// <summary>The word without the comma or full stop behind it.</summary>
    private static (int Start, int End) Bare(string text, MaskableWord word)
    {
        var end = word.End;
        while (end > word.Start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')')
        {
            end--;
        }

        return (word.Start, end);
    }

    private static IEnumerable<(int Start, int End)> Places(string text, string? typed)
    {
        var words = typed?.Trim();
        if (words is not { Length: >= 2 })
        {
            yield break;
        }

        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
        {
            yield return (at, at + words.Length);
        }
    }

    private static List<(int Start, int End)> Merged(string text, List<(int Start, int End)> spans)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var span in spans)
        {
            if (merged is [.., var last] && (span.Start <= last.End || string.IsNullOrWhiteSpace(text[last.End..span.Start])))
            {
                merged[^1] = (last.Start, Math.Max(last.End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
