using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Platform.Files;

/// <summary>A file of a municipality. It has no name of its own: what a client calls a file may tell a person or a place.</summary>
internal sealed class StoredFile : ITenantRow
{
    private StoredFile()
    {
    }

    public StoredFile(MunicipalityCode municipality, Id<StoredFile> id, string contentType, byte[] bytes, DateTime storedAt)
        => (Municipality, Id, ContentType, Bytes, StoredAt) = (municipality, id, contentType, bytes, storedAt);

    public MunicipalityCode Municipality { get; private set; }

    public Id<StoredFile> Id { get; private set; }

    public string ContentType { get; private set; } = string.Empty;

    public byte[] Bytes { get; private set; } = [];

    public DateTime StoredAt { get; private set; }
}
