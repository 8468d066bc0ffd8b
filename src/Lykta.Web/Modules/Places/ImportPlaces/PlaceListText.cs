using System.Globalization;
using System.Text;
using Lykta.Kernel;

namespace Lykta.Modules.Places.ImportPlaces;

/// <summary>
/// A read list as the text that travels between looking and importing: always the same few columns, so that an Excel file looked
/// at once needs no place to wait in. Rows that could not be read travel along and are counted again.
/// </summary>
internal static class PlaceListText
{
    public static async Task<Result<(IReadOnlyList<ListedPlace> Rows, string Text)>> ReadAsync(IFormFile? file, string? pasted)
    {
        using var stream = new MemoryStream();
        if (file is { Length: > 0 })
        {
            await file.CopyToAsync(stream);
        }
        else
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(pasted ?? ""));
        }

        var rows = PlaceList.Read(stream);
        return rows.IsOk ? (rows.Value, Write(rows.Value)) : rows.Refusal;
    }

    private static string Write(IReadOnlyList<ListedPlace> rows)
    {
        var text = new StringBuilder("namn;adress;n;e\n");
        foreach (var row in rows)
        {
            var (north, east) = row.Position is { } p ? (Metres(p.North), Metres(p.East)) : ("", "");
            text.Append(CultureInfo.InvariantCulture, $"{Quoted(row.Name)};{Quoted(row.Address ?? "")};{north};{east}\n");
        }

        return text.ToString();
    }

    private static string Metres(double metres) => metres.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
