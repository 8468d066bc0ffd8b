using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>An import as its page shows it; the columns only while they can still be chosen.</summary>
internal sealed record ImportShown(
    ImportRun Run, FieldColumns? Columns, IReadOnlyList<Choice> Headers, IReadOnlyList<IReadOnlyList<string>> FirstRows, IReadOnlyList<ImportRejection> Rejected);

internal sealed class ShowImportQuery(LyktaDbContext db, FieldSeal seal)
{
    private const int RowsShown = 5;
    private const int RejectionsShown = 100;

    public async Task<ImportShown> RunAsync(Id<ImportRun> id, CancellationToken ct)
    {
        var run = await db.Set<ImportRun>().AsNoTracking().Where(r => r.Id == id).OneAsync(ct);
        var rejected = await db.Set<ImportRejection>().AsNoTracking().Where(r => r.RunId == id).OrderBy(r => r.Line).Take(RejectionsShown).ToListAsync(ct);
        if (run.State is not (ImportState.Uploaded or ImportState.Checked))
        {
            return new ImportShown(run, null, [], [], rejected);
        }

        var stored = await StoredImportFile.OpenAsync(db, seal, id, ct);
        if (!stored.IsOk)
        {
            return new ImportShown(run, null, [], [], rejected);
        }

        await using var file = stored.Value;
        if (TableReader.Open(file) is not { IsOk: true } opened)
        {
            return new ImportShown(run, null, [], [], rejected);
        }

        using var table = opened.Value;
        IReadOnlyList<string>[] rows = [.. table.Rows().Where(r => r.Fault is null).Take(RowsShown).Select(r => r.Cells)];
        return new ImportShown(run, FieldColumns.Guess(run.Mapping, table.Headers), [.. table.Headers.Select(h => new Choice(h, h))], rows, rejected);
    }
}
