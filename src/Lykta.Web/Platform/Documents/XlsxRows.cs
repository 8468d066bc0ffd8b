using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Lykta.Platform.Documents;

/// <summary>The rows of the first sheet of a spreadsheet, cell values as the texts a person would have typed (days as 2026-11-18).</summary>
internal static class XlsxRows
{
    private const int MostColumns = 512;

    // A small zip can unfold into gigabytes; a sheet with honest rows stays below this.
    private const long MostCharacters = 500_000_000;

    private static readonly OpenSettings Limited = new() { MaxCharactersInPart = MostCharacters / 10 };

    /// <summary>Null when the zip is no spreadsheet.</summary>
    public static IEnumerable<RawRow>? TryOpen(Stream stream)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(stream, isEditable: false, Limited);
            return SheetOf(document) is null ? null : Read(stream);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    private static bool IsDamage(Exception e) =>
        e is OpenXmlPackageException or XmlException or InvalidDataException or FileFormatException or IOException or FormatException or ArgumentException;

    private static WorksheetPart? SheetOf(SpreadsheetDocument document)
    {
        var book = document.WorkbookPart;
        var sheets = book?.Workbook.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>();
        return sheets?.Select(sheet => book!.GetPartById(sheet.Id!.Value!)).OfType<WorksheetPart>().FirstOrDefault();
    }

    private static IEnumerable<RawRow> Read(Stream stream)
    {
        stream.Position = 0;
        using var document = SpreadsheetDocument.Open(stream, isEditable: false, Limited);
        using var part = SheetOf(document)!.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostCharacters });
        var values = new XlsxValues(document.WorkbookPart!);
        var line = 0;
        while (true)
        {
            // A yield cannot stand inside a try with a catch, so one row is read inside it and given out after.
            var row = Next(xml, values, ref line);
            if (row is null)
            {
                yield break;
            }

            if (row.Fault is not null || row.Cells.Any(cell => cell.Length > 0))
            {
                yield return row;
            }

            if (row.Fault == TableFaults.Damaged)
            {
                yield break;
            }
        }
    }

    private static RawRow? Next(XmlReader xml, XlsxValues values, ref int line)
    {
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
                {
                    line = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var r) ? r : line + 1;
                    return Row(xml, values, line);
                }
            }

            return null;
        }
        catch (Exception e) when (IsDamage(e))
        {
            return new RawRow(line + 1, [], TableFaults.Damaged);
        }
    }

    private static RawRow Row(XmlReader xml, XlsxValues values, int line)
    {
        var cells = new List<string>();
        if (xml.IsEmptyElement)
        {
            return new RawRow(line, cells);
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                var column = ColumnOf(xml.GetAttribute("r")) ?? cells.Count;
                var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
                var value = values.Of(type, style, XlsxText.Read(xml));
                if (value.Length > 0 && column < MostColumns)
                {
                    cells.AddRange(Enumerable.Repeat("", Math.Max(0, column - cells.Count)));
                    cells.Add(value);
                }
            }
        }

        var fault = cells.Any(cell => cell.Length > CsvFields.LargestField) ? TableFaults.FieldTooLarge : null;
        return new RawRow(line, cells, fault);
    }

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(c) || column > MostColumns * 26)
            {
                break;
            }

            column = (column * 26) + (c - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }
}
