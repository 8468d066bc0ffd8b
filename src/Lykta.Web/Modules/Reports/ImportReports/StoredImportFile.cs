using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>An uploaded file taken out of its table to read: into a nameless temporary file, so that memory stays flat.</summary>
internal static class StoredImportFile
{
    public static async Task<Result<FileStream>> OpenAsync(LyktaDbContext db, FieldSeal seal, Id<ImportRun> run, CancellationToken ct)
    {
        var parts = await db.Set<ImportFilePart>().Where(p => p.RunId == run).OrderBy(p => p.Number).Select(p => p.Number).ToListAsync(ct);
        if (parts.Count == 0)
        {
            return new ImportFileIsGone();
        }

        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var file = new FileStream(path, options);
        foreach (var number in parts)
        {
            var part = await db.Set<ImportFilePart>().AsNoTracking().FirstAsync(p => p.RunId == run && p.Number == number, ct);
            var bytes = seal.Open(part.Place, part.Bytes);
            if (!bytes.IsOk)
            {
                await file.DisposeAsync();
                return bytes.Refusal;
            }

            await file.WriteAsync(bytes.Value, ct);
        }

        return file;
    }
}
