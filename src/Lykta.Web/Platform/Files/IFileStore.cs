using Lykta.Kernel;

namespace Lykta.Platform.Files;

/// <summary>Where files lie: outside the web root, reached by id from a row that says who may see them. The boundary behind which they are sealed, and can move to a folder.</summary>
internal interface IFileStore
{
    /// <summary>Keeps a file; it is there when the change it is part of has committed.</summary>
    Id<StoredFile> Keep(byte[] bytes, string contentType, DateTime at);

    /// <summary>The file; <see cref="Kernel.MissingException"/> where there is none.</summary>
    Task<Result<FileContent>> ReadAsync(Id<StoredFile> id, CancellationToken ct);

    /// <summary>Takes the file away, in the change that takes away the row that led to it.</summary>
    Task RemoveAsync(Id<StoredFile> id, CancellationToken ct);
}

internal sealed record FileContent(byte[] Bytes, string ContentType);
