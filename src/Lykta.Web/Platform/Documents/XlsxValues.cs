using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Lykta.Platform.Documents;

/// <summary>What a cell of a spreadsheet says: looks up shared texts and turns the serial numbers of days and times into ISO 8601.</summary>
internal sealed partial class XlsxValues
{
    private const long MostSharedCharacters = 50_000_000;

    private static readonly SearchValues<char> DateLetters = SearchValues.Create("yYdDhH");

    private readonly List<string> shared = [];
    private readonly HashSet<string> dateStyles = [];
    private readonly double epochShift;

    public XlsxValues(WorkbookPart book)
    {
        // Files from old Macs count their days from 1904.
        epochShift = book.Workbook.WorkbookProperties?.Date1904?.Value == true ? 1462 : 0;
        ReadShared(book.SharedStringTablePart);
        ReadStyles(book.WorkbookStylesPart?.Stylesheet);
    }

    public string Of(string? type, string? style, string raw) => type switch
    {
        "s" => int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : "",
        "inlineStr" or "str" => Unescaped(raw),
        "b" or "e" or "d" => raw,
        _ => style is not null && dateStyles.Contains(style) ? Moment(raw) : raw,
    };

    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)int.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();

    /// <summary>What a number format says between quotes, in brackets or after a backslash is not about dates.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literals();

    private string Moment(string raw)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || serial is < 0 or > 2_958_465)
        {
            return raw;
        }

        if (serial < 1)
        {
            return TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(Math.Round(serial * 1440) % 1440)).ToString("HH:mm", CultureInfo.InvariantCulture);
        }

        // A time is stored as a fraction of a day: rounded to the second it is what was typed.
        var moment = DateTime.UnixEpoch.AddDays(-25_569).AddSeconds(Math.Round((serial + epochShift) * 86_400));
        var format = moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : moment.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss";
        return moment.ToString(format, CultureInfo.InvariantCulture);
    }

    private void ReadShared(SharedStringTablePart? part)
    {
        if (part is null)
        {
            return;
        }

        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostSharedCharacters });
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                shared.Add(Unescaped(XlsxText.Read(xml)));
            }
        }
    }

    private void ReadStyles(Stylesheet? styles)
    {
        var custom = styles?.NumberingFormats?.Elements<NumberingFormat>()
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? "");
        var index = 0;
        foreach (var format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = format.NumberFormatId?.Value ?? 0;
            var isDate = custom?.TryGetValue(id, out var code) == true ? IsDate(code) : id is >= 14 and <= 22 or >= 45 and <= 47;
            if (isDate)
            {
                dateStyles.Add(index.ToString(CultureInfo.InvariantCulture));
            }

            index++;
        }
    }

    private static bool IsDate(string code) => Literals().Replace(code, "").AsSpan().ContainsAny(DateLetters);
}
