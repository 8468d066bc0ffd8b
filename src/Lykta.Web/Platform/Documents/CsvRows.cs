namespace Lykta.Platform.Documents;

/// <summary>The rows of a CSV text. A row that cannot be read is one broken row, and reading goes on at the line after the one it began on.</summary>
/// <remarks>
/// Our own reader of about a hundred lines rather than a package: a quote that is never closed must cost one row, not the rest of the
/// file, and that needs physical lines to go back to.
/// </remarks>
internal static class CsvRows
{
    private static readonly char[] Delimiters = [';', '\t', ','];

    public static IEnumerable<RawRow> Read(TableText text)
    {
        using var lines = new CsvLines(text.OpenReader());
        char? delimiter = null;
        while (lines.Next() is { } line)
        {
            // Excel's own way of naming the delimiter.
            if (delimiter is null && line.Text.Length == 5 && line.Text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            {
                delimiter = line.Text[4];
            }
            else if (line.TooLong || line.Text.AsSpan().ContainsAnyExcept(" \t;,"))
            {
                delimiter ??= Detect(line.Text);
                yield return Row(lines, line, delimiter.Value);
            }
        }
    }

    /// <summary>The delimiter the header uses most, outside quotes.</summary>
    private static char Detect(string header)
    {
        var counts = new int[Delimiters.Length];
        var quoted = false;
        foreach (var c in header)
        {
            quoted ^= c == '"';
            var index = Array.IndexOf(Delimiters, c);
            if (!quoted && index >= 0)
            {
                counts[index]++;
            }
        }

        return Delimiters[Array.IndexOf(counts, counts.Max())];
    }

    private static RawRow Row(CsvLines lines, CsvLine first, char delimiter)
    {
        var row = new CsvFields(delimiter);
        var more = new List<CsvLine>();
        var tooLarge = first.TooLong;
        row.Add(first.Text);
        while (row.IsOpen && !row.TooLarge && !tooLarge)
        {
            if (lines.Next() is not { } next)
            {
                lines.Return(more);
                return new RawRow(first.Number, [], TableFaults.UnclosedQuote);
            }

            more.Add(next);
            tooLarge = next.TooLong;
            row.Add(next.Text);
        }

        if (tooLarge || row.TooLarge)
        {
            // Lines of its own inside an oversized quoted field are most likely rows after a quote that was never closed.
            lines.Return(more);
            return new RawRow(first.Number, [], more.Count > 0 ? TableFaults.UnclosedQuote : TableFaults.FieldTooLarge);
        }

        return new RawRow(first.Number, row.Fields, Unreadable(row.Fields) ? TableFaults.WrongEncoding : null);
    }

    private static bool Unreadable(IReadOnlyList<string> fields) =>
        fields.Any(field => field.Contains('\uFFFD', StringComparison.Ordinal) || field.Contains('\0', StringComparison.Ordinal));
}
