namespace Lykta.Platform.Web;

/// <summary>Rows of a form that works without scripts: numbered fields, two empty rows more than are filled in, and empty ones are not kept.</summary>
internal static class RowForms
{
    public const int Most = 30;

    /// <summary>The name of a field of a row: "party-2-role".</summary>
    public static string Name(string row, int number, string field) => $"{row}-{number}-{field}";

    /// <summary>The rows with anything in them, in order.</summary>
    public static IReadOnlyList<int> Filled(PostedForm form, string row, params string[] fields) =>
        [.. Enumerable.Range(1, Most).Where(n => fields.Any(f => !string.IsNullOrWhiteSpace(form[Name(row, n, f)])))];

    /// <summary>The rows to show.</summary>
    public static IEnumerable<int> Shown(PostedForm form, string row, params string[] fields) =>
        Enumerable.Range(1, Math.Min(Most, Filled(form, row, fields).DefaultIfEmpty().Max() + 2));
}
