using Lykta.Kernel;

namespace Lykta.Platform.PersonalData;

/// <summary>Words a person writes into what is kept (a picture, a meeting, the year wheel): trimmed, of reasonable length, and read by the guard.</summary>
internal static class KeptWords
{
    /// <param name="text">As it was written.</param>
    /// <param name="longest">In characters.</param>
    /// <param name="names">How the writer answers for names; null lets none stay.</param>
    /// <param name="before">What stood there: unchanged it is not asked about again.</param>
    public static Result<string> Read(string? text, int longest, KeptNames? names = null, string? before = null)
    {
        var words = text?.Trim().ReplaceLineEndings("\n") ?? string.Empty;
        var isNew = words != before;
        if (isNew && names?.AreReplaced == true)
        {
            words = PersonalDataGuard.Replace(words);
        }

        return words.Length > longest ? new TextTooLong(longest)
            : isNew && PersonalDataGuard.Find(words) is { Count: > 0 } hits && (names ?? KeptNames.None).Weigh(words, hits) is { } no ? no
            : words;
    }

    /// <summary>The same, for words that must be there.</summary>
    public static Result<string> ReadRequired(string? text, int longest, KeptNames? names = null, string? before = null)
    {
        var words = Read(text, longest, names, before);
        return words.IsOk && words.Value.Length == 0 ? new TextIsEmpty() : words;
    }
}

internal sealed record TextIsEmpty() : Refusal(new Text(
    "Skriv något först.", "Write something first."));

internal sealed record TextTooLong(int Longest) : Refusal(new Text(
    $"Texten är för lång. Högst {Longest} tecken.", $"The text is too long. At most {Longest} characters."));
