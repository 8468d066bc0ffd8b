using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.FindMeasures;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.ExportMeasures;

/// <summary>The form below the list of measures: exactly the filtered list, in its order, as CSV or spreadsheet, with what the viewer may read.</summary>
internal static class ExportMeasuresEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapForm("/{municipality}/atgarder/hamta", AnswerAsync).Leaves(typeof(MeasuresExported)).Requires(MeasuresPermissions.Show);

    private static async Task<IResult> AnswerAsync(string municipality, HttpContext http, ExportMeasuresHandler handler, FindMeasuresQuery query, CurrentViewer current, CancellationToken ct)
    {
        var filter = MeasureFilterInput.Of(name => http.Request.Form[name]).Read();
        if (!filter.IsOk)
        {
            return Answers.SeeOther($"/{municipality}/atgarder");
        }

        var isCsv = http.Request.Form["format"] == "csv";
        var change = current.Change();
        var noted = await handler.HandleAsync(filter.Value, isCsv, change, ct);
        if (!noted.IsOk)
        {
            return Refused.Of(noted.Refusal);
        }

        var rows = query.All(filter.Value).AsAsyncEnumerable();
        var export = MeasureExport.Of(current.Viewer.MunicipalityName, query.Today, noted.Value, change.At);
        var name = $"atgarder-{municipality}-{query.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        return isCsv
            ? Results.Stream(body => CsvTable.WriteAsync(body, export, rows, CultureInfo.CurrentUICulture, ct), CsvTable.ContentType, name + ".csv")
            : Results.Stream(body => SpreadsheetWriter.WriteAsync(body, export, rows, CultureInfo.CurrentUICulture, ct), SpreadsheetWriter.ContentType, name + ".xlsx");
    }
}

/// <summary>Notes an export before its first row leaves (hämta listan): how many measures, by which filters.</summary>
internal sealed class ExportMeasuresHandler(Changes changes, FindMeasuresQuery query)
{
    public Task<Result<MeasuresExported>> HandleAsync(MeasureFilter filter, bool csv, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<MeasuresExported>(
            change,
            async facts =>
            {
                var exported = new MeasuresExported(csv ? "csv" : "xlsx", await query.CountAsync(filter, ct), filter.Names);
                facts.Add(exported);
                return exported;
            },
            ct);
}

/// <summary>Measures left as a file: how many, and which filters were set. Never what was searched for.</summary>
internal sealed record MeasuresExported(string Format, int Count, IReadOnlyList<string> Filters) : Reading;

/// <summary>The columns of the exported list.</summary>
internal static class MeasureExport
{
    public static TableExport<MeasureRow> Of(string municipality, DateOnly today, MeasuresExported exported, DateTime at) => new(
        MeasureTexts.Measures,
        [
            new(MeasureTexts.Measure, r => r.Measure.PublicName, 40),
            new(MeasureTexts.State, r => r.Measure.State.Name().ToString(), 14),
            new(MeasureTexts.Overdue, r => r.Measure.IsOverdue(today) ? MeasureTexts.Overdue.ToString() : null, 12),
            new(MeasureTexts.Kind, r => r.Measure.Kind.Name().ToString(), 24),
            new(MeasureTexts.Term, r => r.Measure.Term.Name().ToString(), 18),
            new(MeasureTexts.Responsible, r => r.Organisation, 26),
            new(MeasureTexts.Function, r => r.Measure.Function, 22),
            new(MeasureTexts.Area, r => r.Area ?? r.Measure.AreaCode, 22),
            new(MeasureTexts.Place, r => r.Place, 24),
            new(MeasureTexts.Problem, r => r.Problem?.ToString(), 26),
            new(MeasureTexts.PlannedStart, r => r.Measure.PlannedStart, 14),
            new(MeasureTexts.Due, r => (DateOnly?)r.Measure.Due, 14),
            new(MeasureTexts.StartedOn, r => r.Measure.StartedOn, 14),
            new(MeasureTexts.EndedOn, r => r.Measure.EndedOn, 14),
            new(MeasureTexts.Outcome, r => r.Measure.Outcome?.Name().ToString(), 24),
            new(MeasureTexts.Cost, r => (long?)r.Measure.Cost, 14),
            new(MeasureTexts.YearsOfUse, r => (long?)r.Measure.YearsOfUse, 14),
            new(MeasureTexts.YearlyCost, r => (long?)r.Measure.YearlyCost, 14),
            new(MeasureTexts.ToWhom, r => r.Measure.ToWhom, 26),
            new(MeasureTexts.Channel, r => r.Measure.Channel, 26),
            new(MeasureTexts.ToldOn, r => r.Measure.ToldOn, 14),
            new(MeasureTexts.Detail, r => r.Measure.Detail, 60),
            new(MeasureTexts.ProposedBy, r => r.ProposedBy, 26),
            new(new("Id", "Id"), r => r.Measure.Id.ToString(), 38),
        ],
        [
            new(new("Källa", "Source"), municipality),
            new(new("Hämtad", "Extracted"), SwedishTime.ToLocal(at)),
            new(new("Antal åtgärder", "Number of measures"), (long?)exported.Count),
            new(new("Filter", "Filters"), string.Join(", ", exported.Filters)),
        ]);
}
