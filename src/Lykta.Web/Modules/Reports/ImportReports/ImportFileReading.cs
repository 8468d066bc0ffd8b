using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>A file with the profile to read it by: read through once to know it as a whole, then again in batches.</summary>
internal sealed class ImportFileReading
{
    private readonly Stream file;
    private readonly RowReader reader;

    private ImportFileReading(Stream file, RowReader reader) => (this.file, this.reader) = (file, reader);

    public FileSurvey Survey { get; } = new();

    /// <summary>A refusal where the file is no table, or not one that the profile can read.</summary>
    public static async Task<Result<ImportFileReading>> OpenAsync(
        LyktaDbContext db, AreaLookup areas, string source, ImportMapping mapping, Stream file, DateTime now, CancellationToken ct)
    {
        var table = TableReader.Open(file);
        if (!table.IsOk)
        {
            return table.Refusal;
        }

        using var opened = table.Value;
        var columns = FieldColumns.Find(mapping, opened.Headers);
        if (!columns.IsOk)
        {
            return columns.Refusal;
        }

        var reading = new ImportFileReading(file, new RowReader(source, mapping, columns.Value, await ImportSurroundings.ReadAsync(db, ct), areas, now));
        foreach (var row in opened.Rows())
        {
            reading.Survey.Add(await reading.reader.ReadAsync(row, ct));
        }

        return reading;
    }

    /// <summary>The rows after the first so many, a batch at a time.</summary>
    public async IAsyncEnumerable<ImportBatch> BatchesAsync(int after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var batch = new ImportBatch();
        using var table = TableReader.Open(file).Value;
        foreach (var row in table.Rows().Skip(after))
        {
            ct.ThrowIfCancellationRequested();
            batch.Add(Survey.Judge(await reader.ReadAsync(row, ct)));
            if (batch.IsFull)
            {
                yield return batch;
                batch = new ImportBatch();
            }
        }

        yield return batch;
    }
}
