using System.Runtime.CompilerServices;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.ImportReports;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>A row of a file that is kept as it came: which file, on which line, and what its cells say.</summary>
internal sealed record KeptRow(Guid Import, int Line, string Words);

/// <summary>The door to the rows inside import files that are kept (CSV, and the first sheet of an xlsx, which is what Lykta reads): a packed file says nothing as bytes.</summary>
internal static class KeptImports
{
    /// <summary>The column the files lie in.</summary>
    public const string Table = nameof(ImportFilePart);
    public const string Column = nameof(ImportFilePart.Bytes);

    public static async IAsyncEnumerable<KeptRow> KeptImportRowsAsync(this LyktaDbContext db, FieldSeal seal, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var run in await db.Set<ImportFilePart>().Select(p => p.RunId).Distinct().ToListAsync(ct))
        {
            var file = await StoredImportFile.OpenAsync(db, seal, run, ct);
            if (!file.IsOk)
            {
                // What a destroyed key sealed is not kept any more, in any sense.
                continue;
            }

            await using var stream = file.Value;
            foreach (var (line, cells) in RowsOf(stream))
            {
                yield return new KeptRow(run.Value, line, string.Join(" · ", cells.Where(c => c.Length > 0)));
            }
        }
    }

    /// <summary>The headings and the rows; line by line where the file is no table.</summary>
    private static IEnumerable<(int Line, IReadOnlyList<string> Cells)> RowsOf(Stream stream)
    {
        if (TableReader.Open(stream) is { IsOk: true } opened)
        {
            using var table = opened.Value;
            yield return (1, table.Headers);
            foreach (var row in table.Rows())
            {
                yield return (row.Line, row.Cells);
            }

            yield break;
        }

        stream.Position = 0;
        using var reader = new StreamReader(stream, leaveOpen: true);
        for (var line = 1; reader.ReadLine() is { } words; line++)
        {
            yield return (line, [words]);
        }
    }
}
