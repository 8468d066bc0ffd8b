using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;
using Lykta.Platform.Web;

namespace Lykta.Modules.Disclosures.ListDisclosures;

/// <summary>The form below the list: exactly what was searched for, as CSV.</summary>
internal static class ExportDisclosuresEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapForm("/{municipality}/utlamnanden/hamta", AnswerAsync).Leaves(typeof(DisclosuresExported)).Requires(DisclosuresPermissions.Handle);

    private static async Task<IResult> AnswerAsync(string municipality, HttpContext http, ListDisclosuresQuery query, Readings readings, CurrentViewer current, CancellationToken ct)
    {
        var lines = await query.RunAsync(http.Request.Form["q"], ct);
        await readings.NoteAsync(new DisclosuresExported("csv", lines.Count), ct);
        var at = current.Change().At;
        var export = new TableExport<DisclosureLine>(
            DisclosureTexts.Disclosures,
            [
                new(DisclosureTexts.Number, r => r.Disclosure.RegistryNumber),
                new(DisclosureTexts.AskedOn, r => r.Disclosure.AskedOn),
                new(DisclosureTexts.AskedBy, r => r.Disclosure.AskedBy),
                new(DisclosureTexts.AskedFor, r => r.Disclosure.AskedFor),
                new(DisclosureTexts.Basis, r => r.Disclosure.Basis),
                new(DisclosureTexts.Records, r => (long?)r.Records),
                new(new("Läge", "State"), r => r.Disclosure.State.Name().ToString()),
                new(DisclosureTexts.Decision, r => r.Disclosure.Outcome?.Name().ToString()),
                new(DisclosureTexts.DecidedOn, r => r.Disclosure.DecidedAt is { } decided ? SwedishTime.ToLocal(decided) : (DateTime?)null),
                new(DisclosureTexts.Checksum, r => r.Disclosure.ContentHash),
            ],
            [new(new("Källa", "Source"), current.Viewer.MunicipalityName), new(new("Hämtad", "Extracted"), SwedishTime.ToLocal(at))]);
        return Results.Stream(
            body => CsvTable.WriteAsync(body, export, lines.ToAsyncEnumerable(), CultureInfo.CurrentUICulture, ct),
            CsvTable.ContentType,
            $"utlamnanden-{municipality}-{SwedishTime.DayOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv");
    }
}

/// <summary>The list of disclosures left as a file.</summary>
internal sealed record DisclosuresExported(string Format, int Count) : Reading;
