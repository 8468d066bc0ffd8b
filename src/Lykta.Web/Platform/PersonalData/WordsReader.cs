using Lykta.Kernel;

namespace Lykta.Platform.PersonalData;

/// <summary>Reads the several texts of one form by the guard; the first refusal stands, and what stood there before is not asked about again.</summary>
/// <param name="before">The texts that stood there.</param>
internal sealed class WordsReader(KeptNames? names, IEnumerable<string?>? before = null)
{
    private readonly HashSet<string> known = [.. (before ?? []).OfType<string>()];

    public Refusal? Refusal { get; private set; }

    /// <summary>The text, trimmed; empty where there is none or it was refused.</summary>
    public string Take(string? text, int longest) => Take(text, longest, names);

    /// <summary>The same for what leaves the house, and for functions: a name is replaced there, never kept.</summary>
    public string TakeOpen(string? text, int longest) => Take(text, longest, names?.ReplacedOnly);

    /// <summary>The text, or null where there is none.</summary>
    public string? TakeOptional(string? text, int longest) => Take(text, longest) is { Length: > 0 } words ? words : null;

    public string? TakeOptionalOpen(string? text, int longest) => TakeOpen(text, longest) is { Length: > 0 } words ? words : null;

    private string Take(string? text, int longest, KeptNames? answer)
    {
        var trimmed = text?.Trim().ReplaceLineEndings("\n");
        var read = KeptWords.Read(text, longest, answer, trimmed is not null && known.Contains(trimmed) ? trimmed : null);
        Refusal ??= read.Refusal;
        return read.IsOk ? read.Value : string.Empty;
    }
}
