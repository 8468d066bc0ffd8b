using Lykta.Kernel;
using Lykta.Modules.Programmes.Domain;
using Lykta.Modules.Programmes.ShowProgramme;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Programmes.PrintProgramme;

/// <summary>A programme's report as PDF and Word: how it stands, or the closing report when it is closed.</summary>
internal static class PrintProgrammeEndpoints
{
    public static void MapPrintProgramme(this IEndpointRouteBuilder app)
    {
        foreach (var format in (string[])["pdf", "docx"])
        {
            app.MapGet($"/{{municipality}}/program/{{id:guid}}/{format}", async (Guid id, ProgrammePrinter printer, CancellationToken ct) => await printer.PrintAsync(new Id<Programme>(id), format, ct))
                .Leaves(typeof(ProgrammeExported)).Requires(ProgrammesPermissions.Show).ExcludeFromDescription();
        }
    }
}

/// <summary>Prints a programme to a file.</summary>
internal sealed class ProgrammePrinter(ShowProgrammeQuery query, CurrentViewer current, SheetFiles files)
{
    public async Task<IResult> PrintAsync(Id<Programme> id, string format, CancellationToken ct)
    {
        var shown = await query.RunAsync(id, ct);
        var p = shown.Programme;
        IEnumerable<OfficialSection> sections = [ProgrammeSections.Facts(shown), .. shown.Content.Steps.Select(step => ProgrammeSections.Step(shown, step)), .. ProgrammeSections.After(shown)];
        var sheet = new OfficialSheetModel
        {
            Title = p.Name,
            Kind = (p.IsClosed ? ShowProgrammeTexts.Report : ShowProgrammeTexts.Status).ToString(),
            Municipality = current.Viewer.MunicipalityName,
            Head = [shown.Content.Name.ToString(), ProgrammeTexts.Span.With(ProgrammeTexts.Of(p.StartsOn), ProgrammeTexts.Of(p.EndsOn)).ToString()],
            HasTitlePage = true,
            Sections = [.. sections.Where(s => !s.IsEmpty)],
        };
        var name = p.IsClosed ? "slutrapport" : "lagesrapport";
        var reading = new ProgrammeExported(id, format);
        var mark = new DocumentMark { Type = DocumentType.ProgrammeReport, Day = p.ClosedAt is { } at ? SwedishTime.DayOf(at) : shown.Today, Status = p.IsClosed ? DocumentStatus.DrawnUp : DocumentStatus.Draft };
        return format == "pdf" ? await files.PdfAsync(sheet, name, $"program/{id}", reading, ct) : await files.WordAsync(sheet, mark, name, reading, ct);
    }
}

/// <summary>A programme's report left as a file.</summary>
internal sealed record ProgrammeExported(Id<Programme> Programme, string Format) : Reading;
