using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.Measures.FindMeasures;

/// <summary>Which states a list shows; the open ones unless something else is asked for.</summary>
internal enum MeasureScope
{
    Open,
    Overdue,
    All,
    OfState,
}

/// <summary>What to look for. A null filter lets everything through.</summary>
internal sealed record MeasureFilter
{
    public MeasureScope Scope { get; init; }

    /// <summary>With <see cref="MeasureScope.OfState"/>.</summary>
    public MeasureState? State { get; init; }

    public Id<Organisation>? Organisation { get; init; }

    public string? Area { get; init; }

    public MeasureKind? Kind { get; init; }

    /// <summary>The kind of report it is against.</summary>
    public string? ProblemKind { get; init; }

    public MeasureTerm? Term { get; init; }

    /// <summary>A piece of the public name.</summary>
    public string? Words { get; init; }

    /// <summary>The names of the filters that are set, for the audit trail: never their values.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. new (string Name, bool IsSet)[]
        {
            ("status", Scope != MeasureScope.Open), ("organisation", Organisation is not null), ("area", Area is not null), ("kind", Kind is not null),
            ("problem", ProblemKind is not null), ("term", Term is not null), ("q", Words is not null),
        }.Where(f => f.IsSet).Select(f => f.Name),
    ];
}

/// <summary>A filter as it is written in an address, the same on the list, the board, the export and the API. Empty is not set.</summary>
internal sealed record MeasureFilterInput(
    string? Status = null, string? Organisation = null, string? Area = null, string? Kind = null, string? Problem = null, string? Term = null, string? Q = null)
{
    private const int LongestWords = 100;

    public static MeasureFilterInput Of(Func<string, string?> read) =>
        new(read("status"), read("organisation"), read("area"), read("kind"), read("problem"), read("term"), read("q"));

    public bool Any => All.Any(f => !string.IsNullOrWhiteSpace(f.Value));

    /// <summary>Every field by its name, for hidden inputs and links.</summary>
    public IEnumerable<(string Name, string? Value)> All =>
        [("status", Status), ("organisation", Organisation), ("area", Area), ("kind", Kind), ("problem", Problem), ("term", Term), ("q", Q)];

    public Result<MeasureFilter> Read()
    {
        var errors = new Dictionary<string, Text>(StringComparer.Ordinal);
        var state = IsOneOf("open", "overdue", "all") ? null : Word<MeasureState>("status", Status, errors);
        var filter = new MeasureFilter
        {
            Scope = state is not null ? MeasureScope.OfState : Word<MeasureScope>("status", IsOneOf("open", "overdue", "all") ? Status : null, errors) ?? MeasureScope.Open,
            State = state,
            Organisation = Id(errors),
            Area = Code("area", Area, errors),
            Kind = Word<MeasureKind>("kind", Kind, errors),
            ProblemKind = Code("problem", Problem, errors),
            Term = Word<MeasureTerm>("term", Term, errors),
            Words = Code("q", Q, errors, LongestWords),
        };
        return errors.Count > 0 ? new MalformedInput(errors) : filter;
    }

    private bool IsOneOf(params ReadOnlySpan<string> words) => words.Contains(Status ?? string.Empty);

    private static T? Word<T>(string name, string? text, Dictionary<string, Text> errors)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (char.IsLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var word) && Enum.IsDefined(word))
        {
            return word;
        }

        errors[name] = new("Det är inget av det som går att välja.", "It is not one of the choices.");
        return null;
    }

    private static string? Code(string name, string? text, Dictionary<string, Text> errors, int longest = 40)
    {
        if (text?.Length > longest || text?.Contains('\0', StringComparison.Ordinal) == true)
        {
            errors[name] = new("Det går inte att söka efter.", "That cannot be searched for.");
            return null;
        }

        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private Id<Organisation>? Id(Dictionary<string, Text> errors)
    {
        if (string.IsNullOrWhiteSpace(Organisation))
        {
            return null;
        }

        if (Id<Organisation>.TryParse(Organisation, null, out var id))
        {
            return id;
        }

        errors["organisation"] = new("Det är inte ett id (UUID).", "It is not an id (UUID).");
        return null;
    }
}
