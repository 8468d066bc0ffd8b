using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>One row of an imported table with the line of the file it begins on. A row with a fault could not be read and has no values to trust.</summary>
internal sealed class TableRow(int line, IReadOnlyList<string> cells, IReadOnlyDictionary<string, int> columns, Text? fault = null)
{
    public int Line { get; } = line;

    public IReadOnlyList<string> Cells { get; } = cells;

    public Text? Fault { get; } = fault;

    /// <summary>The trimmed value under a header (upper and lower case alike), or empty when the table has no such column.</summary>
    public string this[string header] => columns.TryGetValue(header, out var index) && index < Cells.Count ? Cells[index].Trim() : "";
}

/// <summary>What can be wrong with a row before anyone looks at its values.</summary>
internal static class TableFaults
{
    public static readonly Text FieldTooLarge = new("Ett fält är större än 1 MB.", "A field is larger than 1 MB.");

    public static readonly Text UnclosedQuote = new(
        "Ett citattecken öppnas men stängs aldrig.", "A quotation mark is opened and never closed.");

    public static readonly Text TooManyCells = new(
        "Raden har fler fält än rubrikraden.", "The row has more fields than the header row.");

    public static readonly Text WrongEncoding = new(
        "Raden innehåller tecken som inte går att läsa (fel teckenkodning).", "The row holds characters that cannot be read (wrong encoding).");

    public static readonly Text Damaged = new(
        "Filen är skadad härifrån: resten gick inte att läsa.", "The file is damaged from here on: the rest could not be read.");
}

/// <summary>The file is neither CSV nor a spreadsheet.</summary>
internal sealed record NotATable() : Refusal(new Text(
    "Filen är ingen tabell. Välj en CSV-fil eller en Excel-fil (xlsx) med rubriker på första raden.",
    "The file is not a table. Choose a CSV file or an Excel file (xlsx) with headings in the first row."));
