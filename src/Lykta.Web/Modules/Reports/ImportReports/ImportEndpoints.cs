using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>The buttons of an import's page, and its list of rows.</summary>
internal static class ImportEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapForm("/{municipality}/importera/{id:guid}/{move:regex(^(provkor|starta|avbryt)$)}", MoveAsync).Requires(ReportsPermissions.Import);
        app.MapGet("/{municipality}/importera/{id:guid}/rader.csv", RowsAsync).Leaves(typeof(ImportRowsExported)).Requires(ReportsPermissions.Import).ExcludeFromDescription();
    }

    /// <summary>A move that came too late changes nothing; the page shows where the import stands.</summary>
    private static async Task<IResult> MoveAsync(Guid id, string move, HttpContext http, MoveImportHandler handler, CurrentViewer current, CancellationToken ct)
    {
        var command = new MoveImportCommand(
            new Id<ImportRun>(id),
            move switch { "provkor" => ImportMove.Check, "starta" => ImportMove.Start, _ => ImportMove.Cancel },
            move == "provkor" ? Columns(http.Request.Form) : null);
        await handler.HandleAsync(command, current.Change(), ct);
        return Answers.SeeOther($"/{current.Viewer.Municipality}/importera/{id}");
    }

    private static Dictionary<ImportField, IReadOnlyList<string>> Columns(IFormCollection form) => Enum.GetValues<ImportField>()
        .Select(field => (Field: field, Header: form[field.ToString()].ToString()))
        .Where(c => c.Header.Length > 0)
        .ToDictionary(c => c.Field, c => (IReadOnlyList<string>)[c.Header]);

    private static async Task RowsAsync(Guid id, HttpContext http, LyktaDbContext db, Readings readings, CancellationToken ct)
    {
        var run = await db.Set<ImportRun>().AsNoTracking().Where(r => r.Id == new Id<ImportRun>(id)).OneAsync(ct);
        var rejected = await db.Set<ImportRejection>().AsNoTracking().Where(r => r.RunId == run.Id).OrderBy(r => r.Line).ToListAsync(ct);
        var rows = ImportTexts.Outcomes(run.Tally)
            .Where(o => o.Lines.Count > 0 && (o.Name != ImportTexts.Rejected || rejected.Count == 0))
            .SelectMany(o => o.Lines.Ends.Chunk(2).Select(s => new Row(o.Name, s[0], s[1], null)))
            .Concat(rejected.Select(r => new Row(ImportTexts.Rejected, r.Line, r.Line, r.Reason)))
            .OrderBy(r => r.First);
        var export = new TableExport<Row>(
            ImportTexts.Title,
            [
                new(new("Från rad", "From line"), r => r.First), new(new("Till rad", "To line"), r => r.Last),
                new(ImportTexts.Outcome, r => r.Outcome.ToString()), new(ImportTexts.Reason, r => r.Reason?.ToString()),
            ],
            []);
        await readings.NoteAsync(new ImportRowsExported(run.Id, rejected.Count), ct);
        http.Response.ContentType = CsvTable.ContentType;
        http.Response.Headers.ContentDisposition = "attachment; filename=\"inlasning-rader.csv\"";
        await CsvTable.WriteAsync(http.Response.Body, export, rows, CultureInfo.CurrentUICulture, ct);
    }

    private sealed record Row(Text Outcome, int First, int Last, Text? Reason);
}

/// <summary>The rows of an import left as a file: those rejected tell of what was in them.</summary>
internal sealed record ImportRowsExported(Id<ImportRun> Run, int Rejected) : Reading;
