using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lykta.Platform.Documents;

/// <summary>Answers with a document as a file. What left the house is noted as soon as there is a file to give; where no PDF can be made, the page that any browser prints is shown instead.</summary>
internal sealed class SheetFiles(CurrentViewer current, SheetPrinter printer, Readings readings)
{
    /// <param name="title">The document's title.</param>
    /// <param name="sheet">What <typeparamref name="TSheet"/> takes as its parameter <c>Sheet</c>.</param>
    /// <param name="name">The file's name, without its ending.</param>
    /// <param name="page">The page to print from instead, below the municipality.</param>
    /// <param name="reading">What is noted; null where somebody has noted it already.</param>
    /// <param name="ct">Stops the printing.</param>
    public async Task<IResult> PdfAsync<TSheet>(string title, object sheet, string name, string page, Reading? reading, CancellationToken ct)
        where TSheet : IComponent
    {
        var pdf = await printer.PdfAsync<TSheet>(title, sheet, ct);
        if (pdf.IsOk && reading is not null)
        {
            await readings.NoteAsync(reading, ct);
        }

        return pdf.Match<IResult>(
            bytes => TypedResults.File(bytes, "application/pdf", $"{name}.pdf"),
            refusal => new RazorComponentResult<PdfFailedPage>(new { Why = refusal.Message, PrintHref = $"/{current.Viewer.Municipality}/{page}" }) { StatusCode = StatusCodes.Status503ServiceUnavailable });
    }

    /// <summary>A document that an organ decides on or is told by, as PDF.</summary>
    public Task<IResult> PdfAsync(OfficialSheetModel sheet, string name, string page, Reading reading, CancellationToken ct) => PdfAsync<OfficialSheet>(sheet.Title, sheet, name, page, reading, ct);

    /// <summary>The same as a Word file.</summary>
    public Task<IResult> WordAsync(OfficialSheetModel sheet, DocumentMark mark, string name, Reading reading, CancellationToken ct) => WordAsync(OfficialWord.Write(sheet, mark), name, reading, ct);

    /// <param name="file">The Word file's bytes.</param>
    /// <param name="name">The file's name, without its ending.</param>
    /// <param name="reading">What is noted.</param>
    /// <param name="ct">Stops the noting.</param>
    public async Task<IResult> WordAsync(byte[] file, string name, Reading reading, CancellationToken ct)
    {
        await readings.NoteAsync(reading, ct);
        return TypedResults.File(file, WordDocument.ContentType, $"{name}.docx");
    }
}
