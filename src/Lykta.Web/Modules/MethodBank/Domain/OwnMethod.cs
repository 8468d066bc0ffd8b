using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.MethodBank.Domain;

/// <summary>A piece of text of a municipality's own card.</summary>
internal enum OwnPart
{
    Name,
    EnglishName,
    Description,
    Effect,
    Mechanism,
    Moderators,
    Implementation,
    Economics,
    SideEffects,
    Permits,

    /// <summary>One a line.</summary>
    Indicators,

    /// <summary>Who wrote the source and what it is called.</summary>
    Source,
    Link,
}

internal sealed record OwnFit(string Code, Fit Fit);

/// <summary>What of an own card is chosen rather than written.</summary>
internal sealed record OwnChoices(
    IReadOnlyList<OwnFit> Crimes, IReadOnlyList<OwnFit> Places, IReadOnlyList<TriangleCorner> Causes, IReadOnlyList<OrganisationKind> Owners,
    TimeToEffect Time, CostBand Cost, SwedishEvidence Swedish, int? Change, int? Low, int? High, int? Studies, int? SourceYear);

/// <summary>An own card as somebody fills it in.</summary>
internal sealed record OwnMethodDraft(EvidenceGrade Grade, OwnChoices Choices, IReadOnlyDictionary<OwnPart, string?> Words);

/// <summary>One version of a method the municipality added (eget metodkort). Versions are never changed: a measure that chose one can still be read.</summary>
internal sealed class OwnMethod : ITenantRow
{
    public const int LongestName = 120;
    public const int LongestWords = 2000;
    public const int MostStudies = 1000;

    /// <summary>Nothing falls by more than all of it.</summary>
    private const int MostFall = -100;
    private const int MostRise = 1000;

    private OwnMethod()
    {
    }

    private OwnMethod(MunicipalityCode municipality, Id<OwnMethod> id, int number, DateTime at) => (Municipality, Id, Number, CreatedAt) = (municipality, id, number, at);

    public MunicipalityCode Municipality { get; private set; }

    public Id<OwnMethod> Id { get; private set; }

    /// <summary>Version 1, 2, 3 …; the highest is shown.</summary>
    public int Number { get; private set; }

    public EvidenceGrade Grade { get; private set; }

    public OwnChoices Choices { get; private set; } = null!;

    public bool IsRetired { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>What is written; rows of their own, so that each text is classified, guarded and searched as every other.</summary>
    public List<OwnMethodText> Texts { get; private set; } = [];

    public string? this[OwnPart part] => Texts.Find(t => t.Part == part)?.Words;

    public static int Longest(OwnPart part) => part is OwnPart.Name or OwnPart.EnglishName ? LongestName : LongestWords;

    public static Result<OwnMethod> Add(MunicipalityCode municipality, Id<OwnMethod> id, OwnMethodDraft draft, MethodEdition edition, DateTime at, KeptNames? names = null) =>
        new OwnMethod(municipality, id, 1, at).Say(draft, before: null, edition, names);

    /// <summary>The next version, back in use if it was retired.</summary>
    public Result<OwnMethod> Revise(OwnMethodDraft draft, MethodEdition edition, DateTime at, KeptNames? names = null) =>
        new OwnMethod(Municipality, Id, Number + 1, at).Say(draft, before: this, edition, names);

    /// <summary>The same card as the next version, no longer offered, or offered again.</summary>
    public OwnMethod Retire(bool retired, DateTime at)
    {
        var next = new OwnMethod(Municipality, Id, Number + 1, at) { Grade = Grade, Choices = Choices, IsRetired = retired };
        next.Texts.AddRange(Texts.Select(t => new OwnMethodText(next, t.Part, t.Words)));
        return next;
    }

    /// <summary>Whether another version says the same.</summary>
    public bool SaysAs(OwnMethod other) => Grade == other.Grade && IsRetired == other.IsRetired && StoredJson.Write(Choices) == StoredJson.Write(other.Choices)
        && Enum.GetValues<OwnPart>().All(p => this[p] == other[p]);

    private Result<OwnMethod> Say(OwnMethodDraft draft, OwnMethod? before, MethodEdition edition, KeptNames? names)
    {
        foreach (var part in Enum.GetValues<OwnPart>())
        {
            var words = Read(draft.Words.GetValueOrDefault(part), part, before?[part], names);
            if (!words.IsOk)
            {
                return words.Refusal is TextNamesSomebody ? words.Refusal : new OwnPartRefused(part, words.Refusal);
            }

            if (words.Value.Length > 0)
            {
                Texts.Add(new OwnMethodText(this, part, words.Value));
            }
        }

        (Grade, Choices) = (draft.Grade, draft.Choices);
        return Missing() is { } missing ? missing : IsUnknown(Choices, edition) ? new UnknownMethodWord() : this;
    }

    /// <summary>An address is not prose: numbers in it are no phone numbers, so it is held to its shape instead of being read by the guard.</summary>
    private static Result<string> Read(string? text, OwnPart part, string? before, KeptNames? names) => part == OwnPart.Link
        ? text?.Trim() is not { Length: > 0 } link ? "" : Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && link.Length <= LongestWords ? uri.AbsoluteUri : new LinkIsNoAddress()
        : KeptWords.Read(text, Longest(part), names, before);

    private Refusal? Missing()
    {
        foreach (var part in (OwnPart[])[OwnPart.Name, OwnPart.Description, OwnPart.Effect])
        {
            if (this[part] is null)
            {
                return new OwnPartRefused(part, new TextIsEmpty());
            }
        }

        var (low, high) = (Choices.Low ?? Choices.Change, Choices.High ?? Choices.Change);
        return Grade is not (EvidenceGrade.C or EvidenceGrade.OwnExperience) && this[OwnPart.Source] is null ? new GradeNeedsSource(Grade)
            : low < MostFall || high > MostRise || low > high || (Choices.Change is null && (low ?? high) is not null) ? new EffectOutOfRange()
            : Choices is { Studies: < 0 or > MostStudies } or { SourceYear: < 1900 or > 2100 } ? new CountOutOfRange()
            : null;
    }

    private static bool IsUnknown(OwnChoices choices, MethodEdition edition) =>
        choices.Crimes.Any(c => edition.Crimes.All(w => w.Code != c.Code)) || choices.Places.Any(p => edition.Places.All(w => w.Code != p.Code));
}

/// <summary>One text of one version of an own card.</summary>
internal sealed class OwnMethodText : ITenantRow
{
    private OwnMethodText()
    {
    }

    public OwnMethodText(OwnMethod method, OwnPart part, string words) => (Municipality, MethodId, Number, Part, Words) = (method.Municipality, method.Id, method.Number, part, words);

    public MunicipalityCode Municipality { get; private set; }

    public Id<OwnMethod> MethodId { get; private set; }

    public int Number { get; private set; }

    public OwnPart Part { get; private set; }

    public string Words { get; private set; } = string.Empty;
}
