using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>The sections of a document, said shortly: each has one sort of content, and what is empty is left out of it.</summary>
internal static class OfficialSections
{
    /// <summary>A paragraph a line.</summary>
    public static OfficialSection Words(Text title, params string?[] words) =>
        new(title.ToString(), [.. words.Where(w => !string.IsNullOrEmpty(w)).SelectMany(w => w!.Split('\n', StringSplitOptions.RemoveEmptyEntries))], [], null);

    public static OfficialSection Lines(Text title, IEnumerable<string> lines) => new(title.ToString(), [], [.. lines], null);

    /// <summary>Lines of name and value; those without a value are left out.</summary>
    public static OfficialSection Facts(Text title, IEnumerable<(Text Name, string? Value)> facts) => Lines(title, facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"{f.Name}: {f.Value}"));

    /// <summary>A table of words.</summary>
    public static OfficialSection Table(Text title, IReadOnlyList<Text> heads, IEnumerable<IReadOnlyList<string>> rows) =>
        new(title.ToString(), [], [], new OfficialTable(title.ToString(), [.. heads.Select(h => h.ToString())], [.. rows], heads.Count));
}
