using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.People.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Export;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Oversight.FindEntries;

/// <summary>The form below the log: exactly what was filtered, as CSV. The file for verifying is <c>lykta export-audit</c>.</summary>
internal static class ExportEntriesEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapForm("/{municipality}/granskningslogg/hamta", AnswerAsync)
        .Leaves(typeof(TrailExported))
        .Requires(OversightPermissions.Find);

    private static async Task<IResult> AnswerAsync(
        string municipality, HttpContext http, FindEntriesQuery query, Readings readings, LyktaDbContext db, CurrentViewer current, CancellationToken ct)
    {
        var filter = EntryFilter.Of(name => http.Request.Form[name]);
        if (filter.Wrong.Any())
        {
            return Answers.SeeOther($"/{municipality}/granskningslogg");
        }

        await readings.NoteAsync(new TrailExported("csv"), ct);
        var (at, last) = (current.Change().At, await db.Set<AuditHead>().Select(h => h.Number).SingleAsync(ct));
        var actors = await db.ActorsAsync(ct);
        var rows = Rows(query.Through(filter, last).AsAsyncEnumerable(), actors, current.Viewer);
        var export = new TableExport<ExportedRow>(
            OversightTexts.Log,
            [
                new(OversightTexts.Number, r => (long?)r.Row.Number),
                new(OversightTexts.When, r => SwedishTime.ToLocal(r.Row.At)),
                new(OversightTexts.What, r => r.Row.What.ToString()),
                new(OversightTexts.Who, r => r.Row.Name),
                new(new("Funktion", "Function"), r => r.Row.Function),
                new(new("Händelse", "Event"), r => r.Entry.Event),
                new(new("Uppgifter", "Details"), r => r.Entry.Details),
                new(new("Hash", "Hash"), r => r.Entry.Hash),
            ],
            [new(new("Källa", "Source"), current.Viewer.MunicipalityName), new(new("Hämtad", "Extracted"), SwedishTime.ToLocal(at))]);
        return Results.Stream(
            body => CsvTable.WriteAsync(body, export, rows, CultureInfo.CurrentUICulture, ct),
            CsvTable.ContentType,
            $"granskningslogg-{municipality}-{SwedishTime.DayOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv");
    }

    private static async IAsyncEnumerable<ExportedRow> Rows(IAsyncEnumerable<AuditEntry> entries, IReadOnlyDictionary<Guid, KnownActor> actors, Viewer viewer)
    {
        await foreach (var entry in entries)
        {
            yield return new ExportedRow(entry, EntryRow.Of(entry, actors, viewer));
        }
    }

    private sealed record ExportedRow(AuditEntry Entry, EntryRow Row);
}
