using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>Which header of this file each field is read from.</summary>
internal sealed class FieldColumns
{
    private readonly Dictionary<ImportField, string> headers;

    private FieldColumns(Dictionary<ImportField, string> headers) => this.headers = headers;

    public static FieldColumns Guess(ImportMapping mapping, IReadOnlyList<string> headers)
    {
        var found = new Dictionary<ImportField, string>();
        foreach (var (field, candidates) in mapping.Columns)
        {
            if (candidates.Select(c => headers.FirstOrDefault(h => h.Equals(c, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(h => h is not null) is { } header)
            {
                found[field] = header;
            }
        }

        return new FieldColumns(found);
    }

    public static Result<FieldColumns> Find(ImportMapping mapping, IReadOnlyList<string> headers)
    {
        var columns = Guess(mapping, headers);
        var wanted = !columns.Has(ImportField.Kind) ? RowTexts.WantedKind
            : !columns.Has(ImportField.From) && !columns.Has(ImportField.Date) ? RowTexts.WantedTime
            : !columns.Has(ImportField.Latitude) && !columns.Has(ImportField.Place) && !columns.Has(ImportField.Area) ? RowTexts.WantedPlace
            : null;
        return wanted is null ? columns : new ColumnsMissing(wanted, string.Join(", ", headers.Take(20).Select(RowTexts.Shown)));
    }

    public bool Has(ImportField field) => headers.ContainsKey(field);

    public string? HeaderOf(ImportField field) => headers.GetValueOrDefault(field);

    public string Read(TableRow row, ImportField field) => headers.TryGetValue(field, out var header) ? row[header] : string.Empty;

    /// <summary>Every mapped value, in the fields' own order: what a row without an id is known by.</summary>
    public string[] Values(TableRow row) => [.. Enum.GetValues<ImportField>().Select(f => Read(row, f))];
}
