using System.Globalization;
using System.IO.Compression;
using System.Text;
using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>Writes a table as a spreadsheet (xlsx) with a second sheet, "Om utdraget", that says where it comes from.</summary>
/// <remarks>
/// Written straight into the zip, part by part: the Open XML library keeps every part in memory until it is closed, which at
/// 100,000 rows is hundreds of megabytes. This way memory is flat and the output may be a response that cannot be rewound.
/// </remarks>
internal static class SpreadsheetWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly Text About = new("Om utdraget", "About this extract");
    private static readonly Text Cut = new("Inte alla rader", "Not all rows");
    private static readonly Text CutWhy = new(
        "Ett kalkylblad rymmer 1 048 575 rader. Alla rader finns i CSV-filen.", "A sheet holds 1,048,575 rows. The CSV file has them all.");

    public static Task WriteAsync<T>(Stream output, TableExport<T> export, IEnumerable<T> rows, CultureInfo language, CancellationToken ct) =>
        WriteAsync(output, export, rows.ToAsyncEnumerable(), language, ct);

    public static async Task WriteAsync<T>(
        Stream output, TableExport<T> export, IAsyncEnumerable<T> rows, CultureInfo language, CancellationToken ct)
    {
        var sheet = SpreadsheetParts.SheetName(export.Title.In(language));
        await using var held = new HeldStream(output);
        using (var zip = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", SpreadsheetParts.ContentTypes);
            Part(zip, "_rels/.rels", SpreadsheetParts.Relationships);
            Part(zip, "docProps/core.xml", SpreadsheetParts.CoreProperties(export.Title.In(language), language.Name));
            Part(zip, "xl/workbook.xml", SpreadsheetParts.Workbook(sheet, About.In(language)));
            Part(zip, "xl/_rels/workbook.xml.rels", SpreadsheetParts.WorkbookRelationships);
            Part(zip, "xl/styles.xml", SpreadsheetParts.Styles);
            var whole = await RowsAsync(zip, held, export, rows, language, ct);
            WriteAbout(zip, whole ? export.About : [.. export.About, new(Cut, CutWhy.In(language))], language);
        }

        await held.DrainAsync(ct);
    }

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(xml));
    }

    /// <summary>The rows; false when there were more than a sheet holds.</summary>
    private static async Task<bool> RowsAsync<T>(
        ZipArchive zip, HeldStream held, TableExport<T> export, IAsyncEnumerable<T> rows, CultureInfo language, CancellationToken ct)
    {
        await using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
        using var sheet = new SheetXml(part);
        var titles = export.Columns.Select(column => column.Title.In(language)).ToList();
        sheet.Begin([.. export.Columns.Select((column, i) => column.Width ?? Math.Clamp(titles[i].Length + 4.0, 18, 40))], header: true);
        sheet.Row(titles.Select(title => (Cell)title), BoldCells.All);
        var whole = true;
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (sheet.Rows == SheetXml.MaxRows)
            {
                whole = false;
                break;
            }

            sheet.Row(export.Columns.Select(column => column.Value(row)), BoldCells.None);
            if (held.IsFull)
            {
                await held.DrainAsync(ct);
            }
        }

        sheet.End(filter: true);
        return whole;
    }

    private static void WriteAbout(ZipArchive zip, IReadOnlyList<ExportFact> facts, CultureInfo language)
    {
        using var part = zip.CreateEntry("xl/worksheets/sheet2.xml").Open();
        using var sheet = new SheetXml(part);
        sheet.Begin([24, 60], header: false);
        foreach (var fact in facts)
        {
            sheet.Row([fact.Title.In(language), fact.Value], BoldCells.First);
        }

        sheet.End(filter: false);
    }
}
