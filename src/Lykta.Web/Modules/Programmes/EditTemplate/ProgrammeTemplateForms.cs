using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Programmes.EditTemplate;

/// <summary>The fields of a programme template, read and filled in. An activity is a line: what | role | document.</summary>
internal static class ProgrammeTemplateForms
{
    public const string Step = "step";
    public const string Result = "result";

    public static readonly string[] StepFields = ["name", "activities"];

    public static readonly string[] ResultFields = ["words"];

    public static TemplateContent Read(PostedForm form, DateTime at) => new(
        form["name"]?.Trim() ?? "", null, form["about"]?.Trim() ?? "", Number(form, "months"), Number(form, "places"),
        [
            .. RowForms.Filled(form, Step, StepFields).Select(n => new TemplateStep(
                form[RowForms.Name(Step, n, "name")]?.Trim() ?? "", null, Number(form, RowForms.Name(Step, n, "from")), Number(form, RowForms.Name(Step, n, "to")),
                [.. Lines(form, RowForms.Name(Step, n, "activities")).Select(line => Activity(line, at))])),
        ],
        Lines(form, "roles"),
        [
            .. RowForms.Filled(form, Result, ResultFields).Select(n => new ExpectedResult(
                Id<ExpectedResult>.New(at).ToString(), form[RowForms.Name(Result, n, "words")]!.Trim(), null, form.Word<ResultRule>(RowForms.Name(Result, n, "rule")) ?? ResultRule.Answered)),
        ],
        Lines(form, "aims"), Lines(form, "rows"), Lines(form, "columns"));

    /// <summary>What is filled in at first.</summary>
    public static IReadOnlyDictionary<string, string?> Stored(TemplateContent c)
    {
        var stored = new Dictionary<string, string?>
        {
            ["name"] = c.Swedish,
            ["about"] = c.Lead,
            ["months"] = Written(c.Months),
            ["places"] = Written(c.LeastPlaces),
            ["roles"] = Joined(c.Roles),
            ["aims"] = Joined(c.Aims),
            ["rows"] = Joined(c.GridRows),
            ["columns"] = Joined(c.GridColumns),
        };
        foreach (var (i, step) in c.Steps.Index())
        {
            stored[RowForms.Name(Step, i + 1, "name")] = step.Swedish;
            stored[RowForms.Name(Step, i + 1, "from")] = Written(step.FromMonth);
            stored[RowForms.Name(Step, i + 1, "to")] = Written(step.ToMonth);
            stored[RowForms.Name(Step, i + 1, "activities")] = Joined(step.Activities.Select(a => string.Join(" | ", Trimmed([a.Swedish, a.Role, a.Document]))));
        }

        foreach (var (i, result) in c.Results.Index())
        {
            stored[RowForms.Name(Result, i + 1, "words")] = result.Swedish;
            stored[RowForms.Name(Result, i + 1, "rule")] = result.Rule.ToString();
        }

        return stored;
    }

    private static TemplateActivity Activity(string line, DateTime at)
    {
        var parts = line.Split('|', 3, StringSplitOptions.TrimEntries);
        return new TemplateActivity(Id<TemplateActivity>.New(at).ToString(), parts[0], null, Part(parts, 1), Part(parts, 2));
    }

    private static string? Part(string[] parts, int number) => number < parts.Length && parts[number].Length > 0 ? parts[number] : null;

    /// <summary>What stands last and is not said is left out.</summary>
    private static IEnumerable<string> Trimmed(string?[] parts) => parts.Take(Array.FindLastIndex(parts, p => p is not null) + 1).Select(p => p ?? "");

    private static string[] Lines(PostedForm form, string name) => (form[name] ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static int Number(PostedForm form, string name) => form.Number(name) is <= 1000 and var number ? (int)number : -1;

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines);
}
