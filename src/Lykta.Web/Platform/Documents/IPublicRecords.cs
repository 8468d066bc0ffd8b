using Lykta.Kernel;
using Lykta.Platform.Access;

namespace Lykta.Platform.Documents;

/// <summary>What is searched for among what can be given out.</summary>
internal sealed record RecordSearch(string? Words, DateOnly? From, DateOnly? To)
{
    public const int Most = 50;
}

/// <summary>A record that fits a search.</summary>
internal sealed record RecordHit(Guid Id, string Title, DateOnly Day);

/// <summary>A paragraph of a record, and how far it may go.</summary>
internal sealed record RecordParagraph(string Label, string Words, Classification Class);

/// <summary>A record as its paragraphs (allmän handling), with what this viewer may read and nothing more.</summary>
internal sealed record PublicRecord(string Title, DateOnly Day, bool FromPolice, IReadOnlyList<RecordParagraph> Paragraphs);

/// <summary>A module's door to what can be given out of it, paragraph by paragraph.</summary>
internal interface IPublicRecords
{
    /// <summary>The sort, as it stands in forms.</summary>
    string Word { get; }

    Text Name { get; }

    /// <summary>The latest that fit and that the viewer may see.</summary>
    Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct);

    /// <summary>What is not the viewer's to see is not there.</summary>
    Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct);
}
