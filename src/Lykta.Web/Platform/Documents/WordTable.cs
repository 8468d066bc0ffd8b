using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Lykta.Platform.Documents;

/// <summary>The tables of a Word document.</summary>
internal static class WordTable
{
    private const double Letter = 115; // one of the table's text, about as wide
    private const int TextWidth = 9638; // A4 with margins of 20 mm, in twentieths of a point

    public static Table Build(string caption, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows, int numbersFrom)
    {
        ArgumentOutOfRangeException.ThrowIfZero(headers.Count, nameof(headers));
        var all = rows.ToList();
        var widths = Widths(headers, all);
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "LyktaTable" },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = caption }),
            new TableGrid(widths.Select(w => new GridColumn { Width = Written(w) })));
        table.Append(Row(headers, widths, numbersFrom, isHeader: true));
        foreach (var row in all)
        {
            table.Append(Row(row, widths, numbersFrom, isHeader: false));
        }

        return table;
    }

    /// <summary>Each column as wide as its longest word at least, so that none is broken, and the rest shared by how much is written: not every reader fits a table to its words.</summary>
    private static List<int> Widths(IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        const int most = 24; // Longer words may be broken.
        var words = headers.Select((h, i) => rows.Select(r => i < r.Count ? r[i] : "").Append(h).ToList()).ToList();
        var needed = words.ConvertAll(column => 2.0 + column.Max(cell => cell.Split(' ', '\n').Max(word => Math.Min(word.Length, most))));
        var written = words.ConvertAll(column => Math.Sqrt(column.Average(cell => (double)cell.Length)));
        var left = Math.Max(0, (TextWidth / Letter) - needed.Sum());
        var wide = needed.Zip(written, (n, w) => n + (left * w / Math.Max(1, written.Sum()))).ToList();
        return wide.ConvertAll(w => (int)(w * TextWidth / wide.Sum()));
    }

    private static string Written(int width) => width.ToString(CultureInfo.InvariantCulture);

    private static WordRow Row(IReadOnlyList<string> texts, List<int> widths, int numbersFrom, bool isHeader)
    {
        var rules = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            rules.Append(new TableHeader());
        }

        var row = new WordRow(rules);
        for (var i = 0; i < widths.Count; i++)
        {
            row.Append(Cell(i < texts.Count ? texts[i] : "", widths[i], isHeader, toTheRight: i >= numbersFrom));
        }

        return row;
    }

    private static TableCell Cell(string text, int width, bool isHeader, bool toTheRight)
    {
        var paragraph = WordText.Paragraph(isHeader ? "TableHeading" : "TableText", text);
        if (toTheRight)
        {
            paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
        }

        return new TableCell(new TableCellProperties(new TableCellWidth { Width = Written(width), Type = TableWidthUnitValues.Dxa }), paragraph);
    }
}
