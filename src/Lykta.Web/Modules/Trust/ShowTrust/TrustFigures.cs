using System.Globalization;
using System.Text.Json;
using Lykta.Kernel;

namespace Lykta.Modules.Trust.ShowTrust;

/// <summary>How far a promise has been shown.</summary>
internal enum PromiseState
{
    Shown,

    /// <summary>Shown once by hand: no command shows it again.</summary>
    Hand,

    /// <summary>Some of it; what is missing is said.</summary>
    Part,

    /// <summary>Nothing is built, or nothing has been run.</summary>
    None,
}

/// <summary>One promise (löfte), what was seen when it was last tried, and when that was.</summary>
internal sealed record TrustPromise(Text Text, PromiseState State, string? Command, Text Seen, DateOnly? On, string? Commit, string? Version)
{
    private const int FreshDays = 90;

    /// <summary>A figure seen long ago, or of another version than this one, may no longer hold.</summary>
    public bool IsOld(DateOnly today, string version) => On is { } on && (today.DayNumber - on.DayNumber > FreshDays || Version != version);
}

internal sealed record TrustSection(Text Title, IReadOnlyList<TrustPromise> Promises);

/// <summary>What Lykta promises and what has been shown of it: <c>docs/trust.json</c>, the one source of docs/trust.md and the page /om/trygghet.</summary>
internal sealed record TrustFigures(IReadOnlyList<TrustSection> Sections, IReadOnlyList<Text> Unprotected)
{
    public static TrustFigures All { get; } = Read();

    /// <summary>The version these figures are held against: the program's own.</summary>
    public static string Version { get; } = typeof(TrustFigures).Assembly.GetName().Version!.ToString(3);

    private static TrustFigures Read()
    {
        using var stream = typeof(TrustFigures).Assembly.GetManifestResourceStream("trust.json")!;
        using var document = JsonDocument.Parse(stream);
        return new TrustFigures(
            [.. document.RootElement.GetProperty("sections").EnumerateArray().Select(s => new TrustSection(Pair(s.GetProperty("title")), [.. s.GetProperty("promises").EnumerateArray().Select(Promise)]))],
            [.. document.RootElement.GetProperty("unprotected").EnumerateArray().Select(Pair)]);
    }

    private static TrustPromise Promise(JsonElement row) => new(
        Pair(row.GetProperty("promise")),
        Enum.Parse<PromiseState>(row.GetProperty("state").GetString()!, ignoreCase: true),
        Word(row, "command"),
        Pair(row.GetProperty("seen")),
        Word(row, "on") is { } on ? DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Word(row, "commit"),
        Word(row, "version"));

    private static Text Pair(JsonElement pair) => new(pair[0].GetString()!, pair[1].GetString()!);

    private static string? Word(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;
}
