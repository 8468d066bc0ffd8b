using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.FindReports;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ExportReports;

/// <summary>The form below the report list: exactly the filtered list, in its order, as CSV or spreadsheet.</summary>
internal static class ExportReportsEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapForm("/{municipality}/rapporter/hamta", AnswerAsync)
        .Leaves(typeof(ReportsExported))
        .Requires(ReportsPermissions.Find);

    private static async Task<IResult> AnswerAsync(
        string municipality, HttpContext http, ExportReportsHandler handler, FindReportsQuery query, LyktaDbContext db, CurrentViewer current, CancellationToken ct)
    {
        var form = http.Request.Form;
        var filter = ReportFilterInput.Of(form).Read();
        if (!filter.IsOk)
        {
            return Answers.SeeOther($"/{municipality}/rapporter");
        }

        var format = form["format"] == "csv" ? ExportFormat.Csv : ExportFormat.Xlsx;
        var change = current.Change();
        var noted = await handler.HandleAsync(new ExportReportsCommand(filter.Value, format), change, ct);
        if (!noted.IsOk)
        {
            return Refused.Of(noted.Refusal);
        }

        var paging = ReportPaging.Read(Set(form["sort"]), Set(form["dir"]), null, null);
        var rows = query.All(filter.Value with { ReceivedBy = change.At }, paging);
        var export = ReportExport.Of(current.Viewer.MunicipalityName, Facts(filter.Value, noted.Value.Count), change.At);
        var day = SwedishTime.DayOf(change.At).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return format == ExportFormat.Csv
            ? Results.Stream(body => CsvTable.WriteAsync(body, export, rows.AsAsyncEnumerable(), CultureInfo.CurrentUICulture, ct), CsvTable.ContentType, $"rapporter-{municipality}-{day}.csv")
            : Results.Stream(body => SpreadsheetWriter.WriteAsync(body, export, rows.AsAsyncEnumerable(), CultureInfo.CurrentUICulture, ct), SpreadsheetWriter.ContentType, $"rapporter-{municipality}-{day}.xlsx");
    }

    private static string? Set(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static List<ExportFact> Facts(ReportFilter filter, int count) =>
    [
        new(new("Antal rapporter", "Number of reports"), (long?)count),
        new(new("Från och med", "From"), filter.From),
        new(new("Till och med", "To"), filter.To),
        new(new("Filter", "Filters"), string.Join(", ", filter.Names)),
    ];
}
