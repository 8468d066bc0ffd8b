using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Modules.SafetyAnalyses.ShowAnalysis;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SafetyAnalyses.PrintAnalysis;

/// <summary>An analysis as PDF and Word.</summary>
internal static class PrintAnalysisEndpoints
{
    public static void MapPrintAnalysis(this IEndpointRouteBuilder app)
    {
        foreach (var format in (string[])["pdf", "docx"])
        {
            app.MapGet($"/{{municipality}}/trygghetsanalyser/{{id:guid}}/{format}", async (Guid id, AnalysisPrinter printer, CancellationToken ct) => await printer.PrintAsync(new Id<SafetyAnalysis>(id), format, ct))
                .Leaves(typeof(SafetyAnalysisExported)).Requires(SafetyAnalysesPermissions.Show).ExcludeFromDescription();
        }
    }
}

/// <summary>Prints an analysis to a file.</summary>
internal sealed class AnalysisPrinter(ShowAnalysisQuery query, CurrentViewer current, SheetFiles files)
{
    private const string Name = "trygghetsanalys";

    public async Task<IResult> PrintAsync(Id<SafetyAnalysis> id, string format, CancellationToken ct)
    {
        var shown = await query.RunAsync(id, ct);
        var analysis = shown.Analysis;
        var sheet = new OfficialSheetModel
        {
            Title = shown.Place,
            Kind = AnalysisTexts.Analysis.ToString(),
            Municipality = current.Viewer.MunicipalityName,
            Head = [AnalysisTexts.Of(analysis).ToString()],
            Sections = [.. AnalysisSections.Of(shown).Where(s => !s.IsEmpty)],
        };
        var reading = new SafetyAnalysisExported(id, format);
        var mark = new DocumentMark { Type = DocumentType.SafetyAnalysis, Day = analysis.SettledAt is { } at ? SwedishTime.DayOf(at) : analysis.To, Status = analysis.IsSettled ? DocumentStatus.DrawnUp : DocumentStatus.Draft };
        return format == "pdf" ? await files.PdfAsync(sheet, Name, $"trygghetsanalyser/{id}", reading, ct) : await files.WordAsync(sheet, mark, Name, reading, ct);
    }
}

/// <summary>A safety analysis left as a file.</summary>
internal sealed record SafetyAnalysisExported(Id<SafetyAnalysis> Analysis, string Format) : Reading;
