using System.Globalization;
using Lykta.Kernel;
using Lykta.Platform.Documents;

namespace Lykta.CommandLine.Analyse;

/// <summary>Reads the columns a method asks for out of a CSV file with headers, as numbers; what cannot be read is a refusal that names the line.</summary>
internal static class AnalyseInput
{
    private const int MostRows = 20_000_000;
    private const int MostShown = 40;

    /// <summary>One array a column, in the order they were asked for.</summary>
    public static Result<double[][]> Read(string path, params string[] columns)
    {
        if (!File.Exists(path))
        {
            return new InputIsMissing(path);
        }

        using var file = File.OpenRead(path);
        if (TableText.TryOpen(file) is not { } text)
        {
            return new InputIsNoTable();
        }

        using var rows = CsvRows.Read(text).GetEnumerator();
        if (!rows.MoveNext())
        {
            return new InputHasNoRows();
        }

        var heads = rows.Current.Cells.Select(h => h.Trim()).ToList();
        if (rows.Current.Fault is { } broken)
        {
            return new InputRowIsBroken(rows.Current.Line, broken);
        }

        var places = Array.ConvertAll(columns, c => heads.FindIndex(h => h.Equals(c, StringComparison.OrdinalIgnoreCase)));
        return Array.IndexOf(places, -1) is >= 0 and var missing
            ? new InputLacksColumn(columns[missing], string.Join(", ", heads).Shortened(MostShown * 4))
            : Read(rows, columns, places);
    }

    private static Result<double[][]> Read(IEnumerator<RawRow> rows, string[] columns, int[] places)
    {
        var values = Array.ConvertAll(columns, _ => new List<double>());
        while (rows.MoveNext())
        {
            var row = rows.Current;
            if (row.Fault is { } broken)
            {
                return new InputRowIsBroken(row.Line, broken);
            }

            for (var c = 0; c < columns.Length; c++)
            {
                var said = places[c] < row.Cells.Count ? row.Cells[places[c]].Trim() : string.Empty;
                if (!TryRead(said, out var value))
                {
                    return new InputIsNoNumber(row.Line, columns[c], said.Shortened(MostShown));
                }

                values[c].Add(value);
            }

            if (values[0].Count > MostRows)
            {
                return new InputHasTooManyRows(MostRows);
            }
        }

        return values[0].Count == 0 ? new InputHasNoRows() : Array.ConvertAll(values, v => v.ToArray());
    }

    /// <summary>A number with a decimal point, or a day, which is its number since year 1.</summary>
    private static bool TryRead(string said, out double value)
    {
        if (double.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return double.IsFinite(value);
        }

        var isDay = DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        value = day.DayNumber;
        return isDay;
    }

    private static string Shortened(this string words, int most) => words.Length <= most ? words : words[..most] + "…";
}

internal sealed record InputIsMissing(string Path) : Refusal(new Text($"Filen {Path} finns inte.", $"There is no file {Path}."));

internal sealed record InputIsNoTable() : Refusal(new Text("Filen är ingen CSV-fil: den är tom, eller är inte text.", "The file is no CSV file: it is empty, or is not text."));

internal sealed record InputHasNoRows() : Refusal(new Text("Filen har inga rader under rubrikerna.", "The file has no rows below its headers."));

internal sealed record InputHasTooManyRows(int Most) : Refusal(new Text($"Filen har mer än {Most} rader. Dela den.", $"The file has more than {Most} rows. Split it."));

internal sealed record InputLacksColumn(string Column, string Has) : Refusal(new Text(
    $"Kolumnen \"{Column}\" finns inte. Filen har: {Has}.", $"The column \"{Column}\" is not there. The file has: {Has}."));

internal sealed record InputIsNoNumber(int Line, string Column, string Said) : Refusal(new Text(
    $"Rad {Line}, kolumn \"{Column}\": \"{Said}\" är inget tal. Skriv tal med punkt, och dagar som 2026-11-23.",
    $"Line {Line}, column \"{Column}\": \"{Said}\" is no number. Write numbers with a point, and days as 2026-11-23."));

internal sealed record InputRowIsBroken(int Line, Text Why) : Refusal(new Text($"Rad {Line} går inte att läsa: {Why.Swedish}", $"Line {Line} cannot be read: {Why.English}"));
