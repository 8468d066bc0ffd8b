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
