using Lykta.Kernel;

namespace Lykta.Platform.Documents;

internal enum TableFormat
{
    Csv,
    Xlsx,
}

/// <summary>An imported table: its headers at once, its rows as they are asked for. CSV or the first sheet of an xlsx; memory stays flat however long it is.</summary>
internal sealed class TableReader : IDisposable
{
    private readonly IEnumerator<RawRow> rows;
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);

    private TableReader(TableFormat format, IEnumerator<RawRow> rows, IReadOnlyList<string> header, bool encodingGuessed)
    {
        this.rows = rows;
        Format = format;
        EncodingGuessed = encodingGuessed;
        Headers = Unique(header);
        for (var i = 0; i < Headers.Count; i++)
        {
            columns[Headers[i]] = i;
        }
    }

    public TableFormat Format { get; }

    /// <summary>Whether the text was no UTF-8 and read as Windows-1252: the person should look at å, ä and ö before importing.</summary>
    public bool EncodingGuessed { get; }

    public IReadOnlyList<string> Headers { get; }

    /// <summary>Opens a stream that can be rewound. The reader does not close it.</summary>
    public static Result<TableReader> Open(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        stream.Position = 0;
        var isZip = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\x03\x04"u8);
        stream.Position = 0;
        if (isZip)
        {
            var sheet = XlsxRows.TryOpen(stream);
            return sheet is null ? new NotATable() : Begin(TableFormat.Xlsx, sheet, encodingGuessed: false);
        }

        var text = TableText.TryOpen(stream);
        return text is null ? new NotATable() : Begin(TableFormat.Csv, CsvRows.Read(text), text.Guessed);
    }

    /// <summary>The rows after the header, once. Empty lines are passed over but counted.</summary>
    public IEnumerable<TableRow> Rows()
    {
        while (rows.MoveNext())
        {
            var row = rows.Current;
            var fault = row.Fault ?? (row.Cells.Skip(Headers.Count).Any(cell => cell.Length > 0) ? TableFaults.TooManyCells : null);
            yield return new TableRow(row.Line, row.Cells, columns, fault);
        }
    }

    public void Dispose() => rows.Dispose();

    private static Result<TableReader> Begin(TableFormat format, IEnumerable<RawRow> source, bool encodingGuessed)
    {
        var read = source.GetEnumerator();
        if (read.MoveNext() && read.Current is { Fault: null } header && header.Cells.Count > (format == TableFormat.Csv ? 1 : 0))
        {
            return new TableReader(format, read, header.Cells, encodingGuessed);
        }

        read.Dispose();
        return new NotATable();
    }

    /// <summary>Every column can be named: an empty heading becomes its place, a repeated one gets a number.</summary>
    private static List<string> Unique(IReadOnlyList<string> header)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        for (var i = 0; i < header.Count; i++)
        {
            var name = string.IsNullOrWhiteSpace(header[i]) ? $"Kolumn {i + 1}" : header[i].Trim();
            var unique = name;
            for (var n = 2; !taken.Add(unique); n++)
            {
                unique = $"{name} ({n})";
            }

            names.Add(unique);
        }

        return names;
    }
}

/// <summary>A row as it stands in the file, before headers are known.</summary>
internal sealed record RawRow(int Line, IReadOnlyList<string> Cells, Text? Fault = null);
