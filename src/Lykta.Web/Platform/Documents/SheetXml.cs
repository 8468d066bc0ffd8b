using System.Globalization;
using System.Text;
using System.Xml;

namespace Lykta.Platform.Documents;

/// <summary>The XML of one worksheet, written row by row, so that its length never decides the memory it takes.</summary>
internal sealed class SheetXml(Stream output) : IDisposable
{
    /// <summary>What one worksheet holds, header included.</summary>
    public const int MaxRows = 1_048_576;

    private const int LongestText = 32_767;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // The serial dates of a spreadsheet are off by one before this day: it believes that 1900 was a leap year.
    private static readonly DateTime FirstSafeDay = new(1900, 3, 1);

    private readonly XmlWriter xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
    private int columns;

    public int Rows { get; private set; }

    /// <summary>Opens the sheet: column widths and, where it has a header, the first row kept in view.</summary>
    public void Begin(IReadOnlyList<double> widths, bool header)
    {
        columns = widths.Count;
        xml.WriteStartElement("worksheet", Main);
        if (header)
        {
            xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        }

        xml.WriteStartElement("cols");
        for (var i = 0; i < widths.Count; i++)
        {
            xml.WriteStartElement("col");
            Attribute("min", Number(i + 1));
            Attribute("max", Number(i + 1));
            Attribute("width", widths[i].ToString(CultureInfo.InvariantCulture));
            Attribute("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
    }

    /// <summary>One row; its texts and numbers bold where asked for.</summary>
    public void Row(IEnumerable<Cell> cells, BoldCells bold)
    {
        Rows++;
        xml.WriteStartElement("row");
        Attribute("r", Number(Rows));
        var column = 0;
        foreach (var cell in cells)
        {
            Write(cell, ColumnName(column) + Number(Rows), bold == BoldCells.All || (bold == BoldCells.First && column == 0));
            column++;
        }

        xml.WriteEndElement();
    }

    public void End(bool filter)
    {
        xml.WriteEndElement();
        if (filter)
        {
            xml.WriteStartElement("autoFilter");
            Attribute("ref", $"A1:{ColumnName(columns - 1)}{Number(Rows)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Flush();
    }

    public void Dispose() => xml.Dispose();

    public static string ColumnName(int index) => index < 26
        ? ((char)('A' + index)).ToString()
        : ColumnName((index / 26) - 1) + (char)('A' + (index % 26));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Attribute(string name, string value) => xml.WriteAttributeString(name, value);

    private void Write(Cell cell, string reference, bool bold)
    {
        if (cell.Kind == CellKind.Empty)
        {
            return;
        }

        xml.WriteStartElement("c");
        Attribute("r", reference);
        if (cell.Kind is CellKind.Integer or CellKind.Number)
        {
            Value(bold ? SheetStyle.Bold : SheetStyle.General, cell.Number.ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Kind != CellKind.Text && cell.Moment >= FirstSafeDay)
        {
            var style = cell.Kind == CellKind.Day ? SheetStyle.Day : SheetStyle.Moment;
            Value(style, cell.Moment.ToOADate().ToString("R", CultureInfo.InvariantCulture));
        }
        else
        {
            InlineText(bold ? SheetStyle.Bold : SheetStyle.Text, cell.Text ?? cell.MomentText());
        }

        xml.WriteEndElement();
    }

    private void Value(SheetStyle style, string value)
    {
        Attribute("s", Number((int)style));
        xml.WriteElementString("v", Main, value);
    }

    private void InlineText(SheetStyle style, string text)
    {
        Attribute("s", Number((int)style));
        Attribute("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>What XML or Excel cannot hold: control characters go, a text beyond the longest one ends in an ellipsis, <c>_x0041_</c> stays itself.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, LongestText));
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (clean.Length >= LongestText - 8)
            {
                return clean.Append('…').ToString();
            }

            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], c))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (c == '_' && i + 1 < text.Length && text[i + 1] == 'x')
            {
                clean.Append("_x005F_");
            }
            else if (XmlConvert.IsXmlChar(c) && c != '\r')
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}

internal enum BoldCells
{
    None,
    First,
    All,
}
