using System.Text.Json.Serialization;
using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Programmes.Domain;

/// <summary>How it is known that an expected result is reached.</summary>
internal enum ResultRule
{
    /// <summary>Whoever leads the programme answers in words.</summary>
    Answered,

    /// <summary>Every place has a safety analysis settled in the time of the programme.</summary>
    AnalysisSettled,

    /// <summary>At least half of the decided measures of the plan are begun or done.</summary>
    PlanBegun,

    /// <summary>At least a quarter of the factors judged both times have a better colour.</summary>
    FactorsBetter,

    /// <summary>Every place, and at least as many as the template asks, has a measure in the plan.</summary>
    MeasuresAtPlaces,
}

/// <summary>Something to do in a step (aktivitet): by which role, and which document comes of it. Its key stays when the template gets a new version.</summary>
internal sealed record TemplateActivity(string Key, string Swedish, string? English, string? Role, string? Document)
{
    [JsonIgnore]
    public Text Words => new(Swedish, English ?? Swedish);
}

/// <summary>A step (modul, steg) and its months, counted from the start: month 1 is the first.</summary>
internal sealed record TemplateStep(string Swedish, string? English, int FromMonth, int ToMonth, IReadOnlyList<TemplateActivity> Activities)
{
    [JsonIgnore]
    public Text Name => new(Swedish, English ?? Swedish);

    public DateOnly FirstDay(DateOnly start) => start.AddMonths(FromMonth - 1);

    public DateOnly LastDay(DateOnly start) => start.AddMonths(ToMonth).AddDays(-1);
}

/// <summary>What is expected of a programme (förväntat resultat).</summary>
internal sealed record ExpectedResult(string Key, string Swedish, string? English, ResultRule Rule)
{
    [JsonIgnore]
    public Text Words => new(Swedish, English ?? Swedish);
}

/// <summary>What a version of a template says.</summary>
/// <param name="LeastPlaces">How many places the programme is for at least.</param>
/// <param name="Aims">What the programme is to lead to, where the template says so.</param>
/// <param name="GridRows">What is judged, of a programme that judges a grid: its focus areas. Empty for one that has none.</param>
/// <param name="GridColumns">When: its time zones.</param>
internal sealed record TemplateContent(
    string Swedish, string? English, string Lead, int Months, int LeastPlaces, IReadOnlyList<TemplateStep> Steps, IReadOnlyList<string> Roles, IReadOnlyList<ExpectedResult> Results, IReadOnlyList<string> Aims,
    IReadOnlyList<string> GridRows, IReadOnlyList<string> GridColumns)
{
    [JsonIgnore]
    public Text Name => new(Swedish, English ?? Swedish);

    [JsonIgnore]
    public IEnumerable<TemplateActivity> Activities => Steps.SelectMany(s => s.Activities);

    [JsonIgnore]
    public bool HasGrid => GridRows.Count > 0 && GridColumns.Count > 0;

    /// <summary>The sizes and times that a template can have.</summary>
    public Refusal? Wrong() =>
        string.IsNullOrWhiteSpace(Swedish) ? new TemplateNeedsName()
        : Months is < 1 or > ProgrammeTemplate.MostMonths || LeastPlaces is < 0 or > Programme.MostPlaces ? new TemplateTimeWrong(ProgrammeTemplate.MostMonths)
        : Steps.Count == 0 || Steps.Any(s => s.Activities.Count == 0) || Steps.Any(s => s.FromMonth < 1 || s.ToMonth < s.FromMonth || s.ToMonth > Months) ? new TemplateStepsWrong(Months)
        : GridRows.Count > 0 != GridColumns.Count > 0 ? new TemplateGridWrong()
        : Words().Any(w => w.Length > ProgrammeTemplate.LongestWords) || Activities.Count() > ProgrammeTemplate.MostRows || Lists().Any(c => c > ProgrammeTemplate.MostList) ? new ProgrammeTemplateSize(ProgrammeTemplate.MostRows, ProgrammeTemplate.MostList, ProgrammeTemplate.LongestWords)
        : IsTwice(Activities.Select(a => a.Swedish)) || IsTwice(Results.Select(r => r.Swedish)) ? new TemplateRowTwice()
        : null;

    private static bool IsTwice(IEnumerable<string> words) => words.GroupBy(w => w, StringComparer.OrdinalIgnoreCase).Any(g => g.Count() > 1);

    private IEnumerable<string> Words() =>
        [Swedish, Lead, .. Steps.Select(s => s.Swedish), .. Activities.SelectMany(a => new[] { a.Swedish, a.Role ?? "", a.Document ?? "" }), .. Roles, .. Results.Select(r => r.Swedish), .. Aims, .. GridRows, .. GridColumns];

    private IEnumerable<int> Lists() => [Steps.Count, Roles.Count, Results.Count, Aims.Count, GridRows.Count, GridColumns.Count];
}

/// <summary>One version of a programme's template (programmall). Versions are never changed: a programme keeps the one it began with.</summary>
internal sealed class ProgrammeTemplate : ITenantRow
{
    public const int MostMonths = 120;

    public const int MostRows = 120;

    public const int MostList = 30;

    public const int LongestWords = 400;

    private ProgrammeTemplate()
    {
    }

    public ProgrammeTemplate(MunicipalityCode municipality, string key, int number, TemplateContent content, DateTime at) =>
        (Municipality, Key, Number, Content, CreatedAt) = (municipality, key, number, content, at);

    public MunicipalityCode Municipality { get; private set; }

    /// <summary>Which template: the same through its versions.</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>Version 1, 2, 3 …; the highest is used for new programmes.</summary>
    public int Number { get; private set; }

    public TemplateContent Content { get; private set; } = null!;

    public DateTime CreatedAt { get; private set; }

    /// <summary>The next version. An activity or a result with the words of one there is keeps its key and its English.</summary>
    public Result<ProgrammeTemplate> Revise(TemplateContent wanted, DateTime at)
    {
        if (wanted.Wrong() is { } no)
        {
            return no;
        }

        var (activities, results) = (Content.Activities.ToDictionary(a => a.Swedish, StringComparer.OrdinalIgnoreCase), Content.Results.ToDictionary(r => r.Swedish, StringComparer.OrdinalIgnoreCase));
        var steps = wanted.Steps.Select(s => s with
        {
            English = Content.Steps.FirstOrDefault(known => known.Swedish == s.Swedish)?.English,
            Activities = [.. s.Activities.Select(a => activities.TryGetValue(a.Swedish, out var known) ? known with { Role = a.Role, Document = a.Document } : a)],
        });
        var content = wanted with
        {
            English = wanted.Swedish == Content.Swedish ? Content.English : null,
            Steps = [.. steps],
            Results = [.. wanted.Results.Select(r => results.TryGetValue(r.Swedish, out var known) ? known with { Rule = r.Rule } : r)],
        };
        return new ProgrammeTemplate(Municipality, Key, Number + 1, content, at);
    }
}
