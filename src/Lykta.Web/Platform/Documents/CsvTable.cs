using System.Buffers;
using System.Globalization;
using System.Text;

namespace Lykta.Platform.Documents;

/// <summary>Writes a table as the CSV a Swedish Excel opens right: semicolon, decimal comma, UTF-8 with byte order mark, CRLF.</summary>
internal static class CsvTable
{
    public const string ContentType = "text/csv; charset=utf-8";

    private const int FlushAt = 32 * 1024;

    private static readonly SearchValues<char> MustQuote = SearchValues.Create(";\"\r\n\t");

    /// <summary>A spreadsheet takes a text that begins so for a formula, and a formula can send data out.</summary>
    private static readonly SearchValues<char> Dangerous = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    // Not the sv-SE culture as it is: its minus is U+2212, which Excel reads as text.
    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    public static Task WriteAsync<T>(Stream output, TableExport<T> export, IEnumerable<T> rows, CultureInfo language, CancellationToken ct) =>
        WriteAsync(output, export, rows.ToAsyncEnumerable(), language, ct);

    public static async Task WriteAsync<T>(
        Stream output, TableExport<T> export, IAsyncEnumerable<T> rows, CultureInfo language, CancellationToken ct)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        var buffer = new StringBuilder();
        Append(buffer, export.Columns.Select(column => (Cell)column.Title.In(language)));
        await foreach (var row in rows.WithCancellation(ct))
        {
            Append(buffer, export.Columns.Select(column => column.Value(row)));
            if (buffer.Length >= FlushAt)
            {
                await writer.WriteAsync(buffer, ct);
                buffer.Clear();
            }
        }

        await writer.WriteAsync(buffer, ct);
    }

    private static void Append(StringBuilder buffer, IEnumerable<Cell> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            buffer.Append(first ? "" : ";").Append(Field(cell));
            first = false;
        }

        buffer.Append("\r\n");
    }

    private static string Field(Cell cell) => cell.Kind switch
    {
        CellKind.Empty => "",
        CellKind.Text => Quoted(Neutralised(cell.Text!)),
        CellKind.Integer or CellKind.Number => cell.Number.ToString("0.############################", Numbers),
        _ => cell.MomentText(),
    };

    private static string Neutralised(string text) => Dangerous.Contains(text[0]) ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(MustQuote) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
