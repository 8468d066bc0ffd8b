using Lykta.Kernel;

namespace Lykta.Platform.PersonalData;

/// <summary>Words a person writes into what is kept (a picture, the year wheel): trimmed, of reasonable length, and without personal data.</summary>
internal static class KeptWords
{
    public static Result<string> Read(string? text, int longest)
    {
        var words = text?.Trim().ReplaceLineEndings("\n") ?? string.Empty;
        if (words.Length > longest)
        {
            return new TextTooLong(longest);
        }

        var hits = PersonalDataGuard.Find(words);
        return hits.Count == 0 ? words : new TextNamesSomebody([.. hits.Select(h => words.Substring(h.Start, h.Length))]);
    }

    /// <summary>The same, for words that must be there.</summary>
    public static Result<string> ReadRequired(string? text, int longest)
    {
        var words = Read(text, longest);
        return words.IsOk && words.Value.Length == 0 ? new TextIsEmpty() : words;
    }
}

internal sealed record TextIsEmpty() : Refusal(new Text(
    "Skriv något först.", "Write something first."));

internal sealed record TextTooLong(int Longest) : Refusal(new Text(
    $"Texten är för lång. Högst {Longest} tecken.", $"The text is too long. At most {Longest} characters."));

/// <summary>Words that look like personal data; shown to the writer, never stored or logged.</summary>
internal sealed record TextNamesSomebody(IReadOnlyList<string> Words) : Refusal(new Text(
    $"Texten ser ut att innehålla personuppgifter: {string.Join(", ", Words)}. Ta bort dem. Det här handlar om platser, inte personer.",
    $"The text seems to hold personal data: {string.Join(", ", Words)}. Take it out. This is about places, not people."));
