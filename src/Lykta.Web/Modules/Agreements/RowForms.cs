using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Agreements;

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

    public static PartyName Party(PostedForm form, string row, int number) =>
        new(form.Id<Organisation>(Name(row, number, "organisation")), form[Name(row, number, "outside")]?.Trim());

    /// <summary>What is filled in at first of a party.</summary>
    public static void Store(Dictionary<string, string?> stored, string row, int number, Id<Organisation>? organisation, string? outside)
    {
        stored[Name(row, number, "organisation")] = organisation?.ToString();
        stored[Name(row, number, "outside")] = outside;
    }
}
