using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lykta.Modules.Trust.PrivacyDocuments;

/// <summary>The documents as files.</summary>
internal static class PrivacyDocumentsEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/dataskydd/{kind}/docx", (string kind, PrivacyPrinter printer, CancellationToken ct) => printer.WordAsync(Read(kind), ct))
            .Leaves(typeof(PrivacyDocumentExported)).Requires(TrustPermissions.Documents).ExcludeFromDescription();
        app.MapGet("/{municipality}/dataskydd/{kind}/pdf", (string kind, PrivacyPrinter printer, CancellationToken ct) => printer.PdfAsync(Read(kind), ct))
            .Leaves(typeof(PrivacyDocumentExported)).Requires(TrustPermissions.Documents).ExcludeFromDescription();
    }

    private static PrivacyKind Read(string written) =>
        Enum.GetValues<PrivacyKind>().Where(k => PrivacyTexts.Address(k) == written).Select(k => (PrivacyKind?)k).FirstOrDefault() ?? throw new MissingException(nameof(PrivacyKind));
}

/// <summary>Prints a document to a file.</summary>
internal sealed class PrivacyPrinter(PrivacyFactsQuery facts, SheetPrinter printer, Readings readings, CurrentViewer current)
{
    public async Task<IResult> WordAsync(PrivacyKind kind, CancellationToken ct)
    {
        var known = await facts.RunAsync(ct);
        var document = PrivacyWriter.Write(kind, known);
        await readings.NoteAsync(new PrivacyDocumentExported(kind, "docx"), ct);
        return TypedResults.File(Word(document, known), WordDocument.ContentType, FileName(kind, known, "docx"));
    }

    public async Task<IResult> PdfAsync(PrivacyKind kind, CancellationToken ct)
    {
        var known = await facts.RunAsync(ct);
        var document = PrivacyWriter.Write(kind, known);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Culture.Swedish, Culture.Swedish);
        var pdf = await printer.PdfAsync<PrivacySheet>(document.Title, document, ct);
        if (pdf.IsOk)
        {
            await readings.NoteAsync(new PrivacyDocumentExported(kind, "pdf"), ct);
        }

        return pdf.Match<IResult>(
            bytes => TypedResults.File(bytes, "application/pdf", FileName(kind, known, "pdf")),
            refusal => new RazorComponentResult<PdfFailedPage>(new { Why = refusal.Message, PrintHref = $"/{current.Viewer.Municipality}/dataskydd" })
            {
                StatusCode = StatusCodes.Status503ServiceUnavailable,
            });
    }

    private static byte[] Word(PrivacyDocument document, PrivacyFacts facts)
    {
        var word = new WordDocument(new WordProperties(document.Title, "Utkast", facts.Day, Culture.Swedish, Author: facts.Municipality)).DocumentTitle().Note(document.Eyebrow);
        foreach (var section in document.Sections)
        {
            word.Heading(1, section.Title);
            foreach (var paragraph in section.Paragraphs)
            {
                word.Paragraph(paragraph);
            }

            if (section.Points.Count > 0)
            {
                word.List(section.Points);
            }

            if (section.Table is { } table)
            {
                word.Table(table.Caption, table.Headers, table.Rows);
            }
        }

        return word.ToArray();
    }

    private static string FileName(PrivacyKind kind, PrivacyFacts facts, string extension) => $"{PrivacyTexts.Address(kind)}-{facts.Day:yyyy-MM-dd}.{extension}";
}

/// <summary>A document about personal data left as a file.</summary>
internal sealed record PrivacyDocumentExported(PrivacyKind Kind, string Format) : Reading;
