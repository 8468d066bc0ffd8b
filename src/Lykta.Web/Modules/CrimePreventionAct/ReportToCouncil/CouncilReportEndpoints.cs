using System.Globalization;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lykta.Modules.CrimePreventionAct.ReportToCouncil;

/// <summary>The report to the council as PDF and Word.</summary>
internal static class CouncilReportEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/lagens-krav/rapport/pdf", async (CouncilReportQuery query, CurrentViewer current, SheetPrinter printer, Readings readings, CancellationToken ct) =>
        {
            var sheet = await query.ReadAsync(ct);
            var pdf = await printer.PdfAsync<OfficialSheet>(sheet.Title, sheet, ct);
            if (pdf.IsOk)
            {
                await readings.NoteAsync(new CouncilReportExported("pdf"), ct);
            }

            return pdf.Match<IResult>(
                bytes => TypedResults.File(bytes, "application/pdf", FileName(query, "pdf")),
                refusal => new RazorComponentResult<PdfFailedPage>(new { Why = refusal.Message, PrintHref = $"/{current.Viewer.Municipality}/lagens-krav/rapport" }) { StatusCode = StatusCodes.Status503ServiceUnavailable });
        }).Leaves(typeof(CouncilReportExported)).Requires(ActPermissions.Show).ExcludeFromDescription();

        app.MapGet("/{municipality}/lagens-krav/rapport/docx", async (CouncilReportQuery query, Readings readings, CancellationToken ct) =>
        {
            var sheet = await query.ReadAsync(ct);
            await readings.NoteAsync(new CouncilReportExported("docx"), ct);
            return TypedResults.File(OfficialWord.Write(sheet, query.Mark), WordDocument.ContentType, FileName(query, "docx"));
        }).Leaves(typeof(CouncilReportExported)).Requires(ActPermissions.Show).ExcludeFromDescription();
    }

    private static string FileName(CouncilReportQuery query, string extension) => $"rapport-till-fullmaktige-{query.Mark.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{extension}";
}

/// <summary>The report to the council left as a file.</summary>
internal sealed record CouncilReportExported(string Format) : Reading;
