using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Lykta.Platform.Documents;

/// <summary>The tables of a Word document.</summary>
internal static class WordTable
{
    private const int TextWidth = 9638; // A4 with margins of 20 mm, in twentieths of a point

    public static Table Build(string caption, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows, int numbersFrom)
    {
        ArgumentOutOfRangeException.ThrowIfZero(headers.Count, nameof(headers));
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "LyktaTable" },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = caption }),
            new TableGrid(headers.Select(_ => new GridColumn { Width = (TextWidth / headers.Count).ToString(CultureInfo.InvariantCulture) })));
        table.Append(Row(headers, headers.Count, numbersFrom, isHeader: true));
        foreach (var row in rows)
        {
            table.Append(Row(row, headers.Count, numbersFrom, isHeader: false));
        }

        return table;
    }

    private static WordRow Row(IReadOnlyList<string> texts, int columns, int numbersFrom, bool isHeader)
    {
        var rules = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            rules.Append(new TableHeader());
        }

        var row = new WordRow(rules);
        for (var i = 0; i < columns; i++)
        {
            row.Append(Cell(i < texts.Count ? texts[i] : "", isHeader, toTheRight: i >= numbersFrom));
        }

        return row;
    }

    private static TableCell Cell(string text, bool isHeader, bool toTheRight)
    {
        var paragraph = WordText.Paragraph(isHeader ? "TableHeading" : "TableText", text);
        if (toTheRight)
        {
            paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
        }

        return new TableCell(paragraph);
    }
}
