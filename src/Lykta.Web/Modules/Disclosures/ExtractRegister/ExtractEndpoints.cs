using System.Globalization;
using System.Text;
using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;
using Lykta.Platform.Web;

namespace Lykta.Modules.Disclosures.ExtractRegister;

/// <summary>What is searched for: each field that holds at least three characters.</summary>
internal static class SearchWords
{
    public static IReadOnlyList<string> Of(IEnumerable<string?> typed) => [.. typed.Select(w => w?.Trim() ?? string.Empty).Where(w => w.Length >= 3).Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>The extract as a file: of whoever was searched for, and of one's own account.</summary>
internal static class ExtractEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapForm("/{municipality}/registerutdrag/hamta", MakeAsync).Leaves(typeof(RegisterExtractMade)).Requires(DisclosuresPermissions.Extract);
        app.MapGet("/{municipality}/mina-uppgifter/{format:regex(^(pdf|docx|json)$)}", OwnAsync).Leaves(typeof(OwnDataExported)).Requires(DisclosuresPermissions.OwnData).ExcludeFromDescription();
    }

    private static async Task<IResult> MakeAsync(HttpContext http, ExtractRegisterHandler handler, ExtractFiles files, CurrentViewer current, CancellationToken ct)
    {
        var form = http.Request.Form;
        var format = form["format"].ToString();
        var masked = form["mask"].Select(m => m!.Split(':')).Where(m => m.Length == 2).ToLookup(m => m[0], m => int.TryParse(m[1], CultureInfo.InvariantCulture, out var n) ? n : -1);
        var command = new ExtractCommand(SearchWords.Of(form["word"]), [.. form["hit"].OfType<string>().Distinct()], masked, format is "docx" or "json" ? format : "pdf");
        var made = await handler.MakeAsync(command, current.Viewer, current.Change(), ct);
        return made.IsOk ? await files.AnswerAsync(made.Value, command.Format, "registerutdrag", ct) : Refused.Of(made.Refusal);
    }

    private static async Task<IResult> OwnAsync(string format, ExtractRegisterHandler handler, ExtractFiles files, Readings readings, CurrentViewer current, CancellationToken ct)
    {
        await readings.NoteAsync(new OwnDataExported(format), ct);
        return await files.AnswerAsync(await handler.OwnAsync(current.Viewer, current.Change().At, ct), format, "mina-uppgifter", ct);
    }
}

/// <summary>Somebody took out what there is about themselves.</summary>
internal sealed record OwnDataExported(string Format) : Reading;

/// <summary>Writes an extract in the format asked for.</summary>
internal sealed class ExtractFiles(SheetFiles files, CurrentViewer current)
{
    public async Task<IResult> AnswerAsync(Extract extract, string format, string back, CancellationToken ct)
    {
        switch (format)
        {
            case "json":
                return TypedResults.File(Encoding.UTF8.GetBytes(extract.Json()), "application/json", "registerutdrag.json");
            case "docx":
                return TypedResults.File(extract.Word(SwedishTime.DayOf(current.Change().At), current.Viewer.MunicipalityName), WordDocument.ContentType, "registerutdrag.docx");
            default:
                return await files.PdfAsync<ExtractSheet>(extract.Title, extract, "registerutdrag", back, null, ct);
        }
    }
}
