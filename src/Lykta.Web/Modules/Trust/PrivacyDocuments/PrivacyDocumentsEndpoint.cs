using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

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
internal sealed class PrivacyPrinter(PrivacyFactsQuery facts, SheetFiles files)
{
    public async Task<IResult> WordAsync(PrivacyKind kind, CancellationToken ct)
    {
        var known = await facts.RunAsync(ct);
        return await files.WordAsync(Word(PrivacyWriter.Write(kind, known), known), FileName(kind, known), new PrivacyDocumentExported(kind, "docx"), ct);
    }

    public async Task<IResult> PdfAsync(PrivacyKind kind, CancellationToken ct)
    {
        var known = await facts.RunAsync(ct);
        var document = PrivacyWriter.Write(kind, known);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Culture.Swedish, Culture.Swedish);
        return await files.PdfAsync<PrivacySheet>(document.Title, document, FileName(kind, known), "dataskydd", new PrivacyDocumentExported(kind, "pdf"), ct);
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

    private static string FileName(PrivacyKind kind, PrivacyFacts facts) => $"{PrivacyTexts.Address(kind)}-{facts.Day:yyyy-MM-dd}";
}

/// <summary>A document about personal data left as a file.</summary>
internal sealed record PrivacyDocumentExported(PrivacyKind Kind, string Format) : Reading;
