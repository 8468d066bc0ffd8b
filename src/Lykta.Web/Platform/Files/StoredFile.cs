using Lykta.Kernel;
using Lykta.Platform.FieldKeys;

namespace Lykta.Platform.Files;

/// <summary>A file of a municipality, sealed. It has no name of its own: what a client calls a file may tell a person or a place.</summary>
internal sealed class StoredFile : ISealedRow
{
    private StoredFile()
    {
    }

    public StoredFile(MunicipalityCode municipality, Id<StoredFile> id, string contentType, byte[] bytes, DateTime storedAt, FieldSeal seal)
    {
        (Municipality, Id, ContentType, StoredAt) = (municipality, id, contentType, storedAt);
        Bytes = seal.Seal(Place, storedAt, bytes);
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<StoredFile> Id { get; private set; }

    public string ContentType { get; private set; } = string.Empty;

    public SealedField Bytes { get; private set; } = null!;

    public DateTime StoredAt { get; private set; }

    public FieldPlace Place => new(Municipality, nameof(StoredFile), $"{Id}");

    public DateTime? WrittenAt => StoredAt;
}
