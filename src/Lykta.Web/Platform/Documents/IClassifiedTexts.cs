using Lykta.Kernel;
using Lykta.Platform.Access;

namespace Lykta.Platform.Documents;

/// <summary>A classified text as the page that classifies it shows it.</summary>
internal sealed record ClassifiedText(IClassified Row, string Words, string Title, string Href);

/// <summary>A module's door to its texts of one sort: each module keeps its own rows.</summary>
internal interface IClassifiedTexts
{
    /// <summary>The sort, as it stands in the address.</summary>
    string Word { get; }

    /// <summary>The text, where the viewer may read it (none is a 404); refused when it is frozen.</summary>
    /// <param name="hold">True in a change: what it belongs to is locked first, so that it cannot be frozen meanwhile.</param>
    Task<Result<ClassifiedText>> FindAsync(Guid id, Viewer viewer, bool hold, CancellationToken ct);
}
