using System.Text;
using System.Xml;

namespace Lykta.Platform.Documents;

/// <summary>The text inside one element of a spreadsheet part: its values and text runs, without formulas and phonetic hints.</summary>
internal static class XlsxText
{
    /// <summary>Reads to the element's end. A text longer than a field may be is cut just beyond that, so that whoever asked sees it is too long.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var ignored = int.MaxValue;
        var inText = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth > ignored)
            {
                continue;
            }

            ignored = int.MaxValue;
            if (xml.NodeType == XmlNodeType.Element)
            {
                inText = xml.LocalName is "v" or "t";
                ignored = !xml.IsEmptyElement && xml.LocalName is "f" or "rPh" ? xml.Depth : ignored;
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                inText = false;
            }
            else if (inText && xml.HasValue)
            {
                Append(xml, text);
            }
        }

        return text.ToString();
    }

    private static void Append(XmlReader xml, StringBuilder text)
    {
        var chunk = new char[1024];
        int read;
        while ((read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
        {
            if (text.Length <= CsvFields.LargestField)
            {
                text.Append(chunk, 0, read);
            }
        }
    }
}
