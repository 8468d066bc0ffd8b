using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>An uploaded file taken out of its table to read: into a nameless temporary file, so that memory stays flat.</summary>
internal static class StoredImportFile
{
    public static async Task<FileStream?> OpenAsync(LyktaDbContext db, Id<ImportRun> run, CancellationToken ct)
    {
        var parts = await db.Set<ImportFilePart>().Where(p => p.RunId == run).OrderBy(p => p.Number).Select(p => p.Number).ToListAsync(ct);
        if (parts.Count == 0)
        {
            return null;
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
            await file.WriteAsync(await db.Set<ImportFilePart>().Where(p => p.RunId == run && p.Number == number).Select(p => p.Bytes).FirstAsync(ct), ct);
        }

        return file;
    }
}
