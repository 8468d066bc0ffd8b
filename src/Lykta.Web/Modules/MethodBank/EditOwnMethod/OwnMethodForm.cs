using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;

namespace Lykta.Modules.MethodBank.EditOwnMethod;

/// <summary>An own card's form: what was typed, or what is stored where nothing has been typed yet.</summary>
internal sealed class OwnMethodForm
{
    public const string Id = "id";
    public const string Version = "version";
    public const string Grade = "grade";
    public const string Causes = "causes";
    public const string Owners = "owners";
    public const string Time = "time";
    public const string Cost = "cost";
    public const string Swedish = "swedish";
    public const string Change = "change";
    public const string Low = "low";
    public const string High = "high";
    public const string Studies = "studies";
    public const string SourceYear = "sourceYear";

    private static readonly string[] Numbers = [Change, Low, High, Studies, SourceYear];

    private readonly Func<string, IReadOnlyList<string>> read;

    public OwnMethodForm(HttpRequest request, OwnMethod? stored)
    {
        IsPosted = request.HasFormContentType;
        var known = stored is null || IsPosted ? [] : Stored(stored);
        read = name => IsPosted ? [.. request.Form[name].OfType<string>()] : known.GetValueOrDefault(name) ?? [];
    }

    public bool IsPosted { get; }

    public string? this[string name] => read(name) is [var first, ..] && !string.IsNullOrWhiteSpace(first) ? first.Trim() : null;

    public string? this[OwnPart part] => this[Name(part)];

    public IReadOnlyList<string> All(string name) => read(name);

    public static string Name(OwnPart part) => JsonName(part.ToString());

    public static string Crime(string code) => "crime-" + code;

    public static string Place(string code) => "place-" + code;

    /// <summary>The card as it was filled in, or null with an error at each number that cannot be read.</summary>
    public OwnMethodDraft? Read(MethodEdition edition, FieldErrors errors)
    {
        foreach (var name in Numbers)
        {
            errors.AddIf(this[name] is not null && Number(name) is null, name, EditOwnMethodTexts.NumberWrong);
        }

        var choices = new OwnChoices(
            Fits(edition.Crimes, Crime),
            Fits(edition.Places, Place),
            Values<TriangleCorner>(Causes),
            Values<OrganisationKind>(Owners),
            Value(Time, TimeToEffect.Months),
            Value(Cost, CostBand.Medium),
            Value(Swedish, SwedishEvidence.None),
            Number(Change),
            Number(Low),
            Number(High),
            Number(Studies),
            Number(SourceYear));
        return errors.Any ? null : new OwnMethodDraft(Value(Grade, EvidenceGrade.OwnExperience), choices, Enum.GetValues<OwnPart>().ToDictionary(p => p, p => this[p]));
    }

    public static string FieldOf(Refusal refusal) => refusal switch
    {
        OwnPartRefused { Part: var part } => Name(part),
        GradeNeedsSource => Name(OwnPart.Source),
        EffectOutOfRange => Change,
        CountOutOfRange => Studies,
        _ => "",
    };

    private List<OwnFit> Fits(IEnumerable<MethodWord> words, Func<string, string> field) =>
        [.. words.Select(w => Word<Fit>(this[field(w.Code)]) is { } fit ? new OwnFit(w.Code, fit) : null).OfType<OwnFit>()];

    private List<T> Values<T>(string name)
        where T : struct, Enum => [.. read(name).Select(Word<T>).OfType<T>().Distinct()];

    private T Value<T>(string name, T otherwise)
        where T : struct, Enum => Word<T>(this[name]) ?? otherwise;

    private static T? Word<T>(string? written)
        where T : struct, Enum => Enum.TryParse<T>(written, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>A minus may be typed as a hyphen or as itself.</summary>
    private int? Number(string name) => int.TryParse(this[name]?.Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Dictionary<string, IReadOnlyList<string>> Stored(OwnMethod m)
    {
        var c = m.Choices;
        var all = new List<(string Name, string? Value)>
        {
            (Grade, m.Grade.ToString()), (Time, c.Time.ToString()), (Cost, c.Cost.ToString()), (Swedish, c.Swedish.ToString()),
            (Change, Written(c.Change)), (Low, Written(c.Low)), (High, Written(c.High)), (Studies, Written(c.Studies)), (SourceYear, Written(c.SourceYear)),
        };
        all.AddRange(Enum.GetValues<OwnPart>().Select(p => (Name(p), m[p])));
        all.AddRange(c.Crimes.Select(f => (Crime(f.Code), (string?)f.Fit.ToString())).Concat(c.Places.Select(f => (Place(f.Code), (string?)f.Fit.ToString()))));
        all.AddRange(c.Causes.Select(v => (Causes, (string?)v.ToString())).Concat(c.Owners.Select(v => (Owners, (string?)v.ToString()))));
        return all.Where(f => f.Value is not null).GroupBy(f => f.Name).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(f => f.Value!)], StringComparer.Ordinal);
    }

    private static string? Written(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
