using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Files;

/// <summary>Files as rows: they are saved, backed up and disposed of with what they belong to.</summary>
internal sealed class DatabaseFiles(LyktaDbContext db, FieldSeal seal) : IFileStore
{
    public Id<StoredFile> Keep(byte[] bytes, string contentType, DateTime at)
    {
        var file = new StoredFile(db.Municipality, Id<StoredFile>.New(at), contentType, bytes, at, seal);
        db.Add(file);
        return file.Id;
    }

    public async Task<Result<FileContent>> ReadAsync(Id<StoredFile> id, CancellationToken ct)
    {
        var file = await db.Set<StoredFile>().AsNoTracking().Where(f => f.Id == id).OneAsync(ct);
        return seal.Open(file.Place, file.Bytes).Match<Result<FileContent>>(bytes => new FileContent(bytes, file.ContentType), no => no);
    }

    public async Task RemoveAsync(Id<StoredFile> id, CancellationToken ct)
    {
        if (await db.Set<StoredFile>().FirstOrDefaultAsync(f => f.Id == id, ct) is { } file)
        {
            db.Remove(file);
        }
    }
}
