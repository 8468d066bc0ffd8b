using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;
using Lykta.Modules.Problems.Domain;

namespace Lykta.Modules.MethodBank.FindMethods;

/// <summary>What to look for. A null filter lets everything through.</summary>
internal sealed record MethodFilter(string? Words, MethodWord? Crime, MethodWord? Place, TriangleCorner? Cause, EvidenceGrade? Grade);

/// <summary>A filter as it is written in an address, the same on the page and in the API. Empty is not set.</summary>
internal sealed record MethodFilterInput(string? Q = null, string? Crime = null, string? Place = null, string? Cause = null, string? Grade = null)
{
    public const int LongestWords = 100;

    public static MethodFilterInput Of(Func<string, string?> read) => new(read("q"), read("crime"), read("place"), read("cause"), read("grade"));

    public bool Any => new[] { Q, Crime, Place, Cause, Grade }.Any(f => !string.IsNullOrWhiteSpace(f));

    public Result<MethodFilter> Read(MethodEdition edition)
    {
        var errors = new Dictionary<string, Text>(StringComparer.Ordinal);
        var filter = new MethodFilter(
            string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
            Word("crime", Crime, edition.Crimes, errors),
            Word("place", Place, edition.Places, errors),
            Value<TriangleCorner>("cause", Cause, errors),
            Value<EvidenceGrade>("grade", Grade, errors));
        if (filter.Words?.Length > LongestWords)
        {
            errors["q"] = new($"Sök på högst {LongestWords} tecken.", $"Search for at most {LongestWords} characters.");
        }

        return errors.Count == 0 ? filter : new MalformedInput(errors);
    }

    private static MethodWord? Word(string name, string? code, IReadOnlyList<MethodWord> words, Dictionary<string, Text> errors)
    {
        var word = string.IsNullOrWhiteSpace(code) ? null : words.FirstOrDefault(w => w.Code == code.Trim());
        if (word is null && !string.IsNullOrWhiteSpace(code))
        {
            errors[name] = FindMethodsTexts.NoSuchChoice;
        }

        return word;
    }

    private static T? Value<T>(string name, string? written, Dictionary<string, Text> errors)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        // A number would be read as the value it stands for: only the words are.
        if (char.IsAsciiLetter(written.Trim()[0]) && Enum.TryParse<T>(written, ignoreCase: true, out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        errors[name] = FindMethodsTexts.NoSuchChoice;
        return null;
    }
}
