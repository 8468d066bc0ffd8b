using System.Text.Json.Nodes;
using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Json;

namespace Lykta.Platform.Documents;

/// <summary>A text of a frozen document, by its place in the tree.</summary>
internal sealed record FrozenText(string Path, Text Name, string Words);

/// <summary>A frozen document with those of its texts that the viewer may read.</summary>
internal sealed record FrozenDocument(string Title, string Href, IReadOnlyList<FrozenText> Texts);

/// <summary>What a text says once words have been taken out of it.</summary>
internal sealed record ChangedText(string Path, string Words);

/// <summary>A module's door to the texts of its frozen documents (fastställda lägesbilder, godkända anteckningar): each module keeps its own leaves and rows.</summary>
internal interface IFrozenTexts
{
    /// <summary>The sort of document, as it stands in the address.</summary>
    string Word { get; }

    /// <summary>The document's texts. One that is not there, or not frozen, is a 404.</summary>
    Task<FrozenDocument> ReadAsync(Guid id, Viewer viewer, CancellationToken ct);

    /// <summary>In a change: the leaves and the rows they were frozen from say what is left, and the document's mark that words were taken out. Answers the leaves' new hashes.</summary>
    Task<IReadOnlyList<string>> ChangeAsync(Guid id, IReadOnlyList<ChangedText> texts, RemovedWords removed, CancellationToken ct);
}

/// <summary>A sort of leaf that holds people's words: how its path begins, and which property they are.</summary>
/// <param name="ForAll">False where the leaf does not say its audience, and it may be few.</param>
internal sealed record WrittenLeaf(string Begins, string Property, Text Name, bool ForAll = true)
{
    /// <summary>The words of a leaf, or null where it holds none, or none that the viewer may read.</summary>
    public static FrozenText? TextOf(FrozenLeaf leaf, IReadOnlyList<WrittenLeaf> sorts, bool readsEveryAudience)
    {
        if (sorts.FirstOrDefault(s => leaf.Path.StartsWith(s.Begins, StringComparison.Ordinal)) is not { } sort || leaf.Json is not { } json)
        {
            return null;
        }

        var said = JsonNode.Parse(json)!;
        var isReadable = readsEveryAudience || (sort.ForAll && (string?)said["audience"] is null or "all");
        return isReadable && (string?)said[sort.Property] is { Length: > 0 } words ? new FrozenText(leaf.Path, sort.Name, words) : null;
    }

    public static void Say(FrozenLeaf leaf, string words, IReadOnlyList<WrittenLeaf> sorts)
    {
        var said = JsonNode.Parse(leaf.Json!)!;
        said[sorts.First(s => leaf.Path.StartsWith(s.Begins, StringComparison.Ordinal)).Property] = words;
        leaf.Change(CanonicalJson.Write(said));
    }
}
