using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lykta.Platform.PersonalData;

/// <summary>
/// The rules of the guard, one file for server and browser (<c>rules.json</c>): patterns that mean the same in .NET and in JavaScript,
/// so no \d, \w or \b, and the lists of names and words.
/// </summary>
internal sealed record GuardRules(
    IReadOnlyDictionary<PersonalDataKind, string> Replacements,
    IReadOnlyDictionary<string, string[]> Patterns,
    IReadOnlyDictionary<string, string[]> Plates,
    IReadOnlyDictionary<string, string[]> Endings,
    IReadOnlyDictionary<string, string[]> Names)
{
    private const int LongestEnding = 16;

    public static GuardRules Shipped { get; } = Read();

    // Every part is bounded, so the time is linear in the text; the timeout is a second lock, long enough for a machine with much to do.
    public Regex Pattern(string name, RegexOptions options = RegexOptions.None) =>
        new(string.Concat(Patterns[name]), options | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));

    public static FrozenSet<string> Set(string[] lines) => lines.SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    public FrozenSet<string> Named(string list) => Set(Names[list]);

    /// <summary>Whether a word in small letters ends as one of these do, with so many letters before the ending.</summary>
    public Func<string, bool> Ending(string name, int before = 0)
    {
        var known = Set(Endings[name]).GetAlternateLookup<ReadOnlySpan<char>>();
        return lower =>
        {
            for (var length = 2; length <= Math.Min(LongestEnding, lower.Length - before); length++)
            {
                if (known.Contains(lower.AsSpan(lower.Length - length)))
                {
                    return true;
                }
            }

            return false;
        };
    }

    private static GuardRules Read()
    {
        using var stream = typeof(GuardRules).Assembly.GetManifestResourceStream("personal-data-rules.json")!;
        return JsonSerializer.Deserialize<GuardRules>(stream, JsonSerializerOptions.Web)!;
    }
}
