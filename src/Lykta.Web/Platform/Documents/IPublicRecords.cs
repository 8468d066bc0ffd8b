using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Files;

namespace Lykta.Platform.Documents;

/// <summary>What is searched for among what can be given out.</summary>
internal sealed record RecordSearch(string? Words, DateOnly? From, DateOnly? To)
{
    public const int Most = 50;
}

/// <summary>A record that fits a search.</summary>
internal sealed record RecordHit(Guid Id, string Title, DateOnly Day);

/// <summary>A paragraph of a record, and how far it may go.</summary>
/// <param name="IsProtected">Text for the few (skyddad text): given word by word only, whatever is said of the rest.</param>
internal sealed record RecordParagraph(string Label, string Words, Classification Class, bool IsProtected = false);

/// <summary>A photo of a record. A file never changes, so its id says which picture it is; width and height are as it is shown.</summary>
internal sealed record RecordPhoto(Id<StoredFile> File, int Width, int Height);

/// <summary>A record as its paragraphs (allmän handling), with what this viewer may read and nothing more.</summary>
internal sealed record PublicRecord(string Title, DateOnly Day, bool FromPolice, IReadOnlyList<RecordParagraph> Paragraphs)
{
    /// <summary>In the order they are shown.</summary>
    public IReadOnlyList<RecordPhoto> Photos { get; init; } = [];

    /// <summary>It has a protected text (skyddad text), whoever may read it, in the record or not.</summary>
    public bool HasProtected { get; init; }

    /// <summary>It has one, and it is not in the record: whatever is given of the record is a part of it.</summary>
    public bool WithholdsProtected => HasProtected && !Paragraphs.Any(p => p.IsProtected);

    /// <summary>What is left in the trail before the record is shown; null where no protected text is in it.</summary>
    public Reading? Leaves { get; init; }
}

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

    /// <summary>The same with its protected text last; a refusal where it cannot be opened. Where there is none that the viewer may read, nothing is there.</summary>
    Task<Result<PublicRecord>> ReadWithProtectedAsync(Guid id, Viewer viewer, CancellationToken ct) => throw new MissingException(nameof(PublicRecord.HasProtected));

    /// <summary>Where a photo of the record is shown to those who may see it.</summary>
    string PhotoHref(Viewer viewer, Guid id, Id<StoredFile> photo) => throw new MissingException(nameof(RecordPhoto));
}
