using System.Globalization;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;

/// <summary>The answers as PDF, Word, spreadsheet and CSV; that they left is noted first.</summary>
internal static class QuestionnaireEndpoints
{
    private const string Page = "lagens-krav/enkat";

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var format in (string[])["pdf", "docx", "xlsx", "csv"])
        {
            app.MapGet($"/{{municipality}}/{Page}/{format}", async (string? dag, QuestionnaireQuery query, CurrentViewer current, SheetFiles files, Readings readings, CancellationToken ct) =>
                {
                    var shown = await query.RunAsync(AskedDay.Read(dag), ct);
                    return await (format is "pdf" or "docx" ? SheetAsync(format, shown, current.Viewer, files, ct) : TableAsync(format, shown, current.Viewer, readings, ct));
                })
                .Leaves(typeof(QuestionnaireExported)).Requires(ActPermissions.Show).ExcludeFromDescription();
        }
    }

    private static Task<IResult> SheetAsync(string format, ShownAnswers shown, Viewer viewer, SheetFiles files, CancellationToken ct)
    {
        var (sheet, name, left) = (QuestionnaireSheet.Of(shown, viewer.MunicipalityName), NameOf(shown, viewer), new QuestionnaireExported(format, shown.Day));
        return format == "pdf" ? files.PdfAsync(sheet, name, Page, left, ct) : files.WordAsync(sheet, QuestionnaireSheet.MarkOf(shown), name, left, ct);
    }

    private static async Task<IResult> TableAsync(string format, ShownAnswers shown, Viewer viewer, Readings readings, CancellationToken ct)
    {
        await readings.NoteAsync(new QuestionnaireExported(format, shown.Day), ct);
        var (table, language, name) = (QuestionnaireSheet.Table(shown, viewer.MunicipalityName), CultureInfo.CurrentUICulture, $"{NameOf(shown, viewer)}.{format}");
        return format == "csv"
            ? Results.Stream(body => CsvTable.WriteAsync(body, table, shown.All.ToAsyncEnumerable(), language, ct), CsvTable.ContentType, name)
            : Results.Stream(body => SpreadsheetWriter.WriteAsync(body, table, shown.All.ToAsyncEnumerable(), language, ct), SpreadsheetWriter.ContentType, name);
    }

    private static string NameOf(ShownAnswers shown, Viewer viewer) => $"brottsforebyggande-enkatsvar-{viewer.Municipality}-{QuestionnaireTexts.DayOf(shown.Day)}";
}

/// <summary>The answers for the questionnaire left as a file, as they stood on a day.</summary>
internal sealed record QuestionnaireExported(string Format, DateOnly Day) : Reading;
