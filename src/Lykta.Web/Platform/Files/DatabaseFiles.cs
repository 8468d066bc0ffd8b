using Lykta.Kernel;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Files;

/// <summary>Files as rows: they are saved, backed up and disposed of with what they belong to.</summary>
internal sealed class DatabaseFiles(LyktaDbContext db) : IFileStore
{
    public Id<StoredFile> Keep(byte[] bytes, string contentType, DateTime at)
    {
        var file = new StoredFile(db.Municipality, Id<StoredFile>.New(at), contentType, bytes, at);
        db.Add(file);
        return file.Id;
    }

    public Task<FileContent?> ReadAsync(Id<StoredFile> id, CancellationToken ct) =>
        db.Set<StoredFile>().Where(f => f.Id == id).Select(f => new FileContent(f.Bytes, f.ContentType)).FirstOrDefaultAsync(ct);

    public async Task RemoveAsync(Id<StoredFile> id, CancellationToken ct)
    {
        if (await db.Set<StoredFile>().FirstOrDefaultAsync(f => f.Id == id, ct) is { } file)
        {
            db.Remove(file);
        }
    }
}
