using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.CrimePreventionAct.Domain;

/// <summary>What a registered document is, by the paragraph of the Act it belongs to.</summary>
internal enum DecidedKind
{
    /// <summary>Lägesbild (4 §).</summary>
    SituationPicture,

    /// <summary>Åtgärdsplan (5 §).</summary>
    ActionPlan,

    /// <summary>A plan under another law that this work is integrated with (7 §).</summary>
    OtherPlan,

    /// <summary>Samverkansöverenskommelse (9 §).</summary>
    Agreement,

    /// <summary>Medborgarlöfte.</summary>
    Pledge,

    /// <summary>The leading organ's report to the municipal council (13 §).</summary>
    CouncilReport,
}

/// <param name="Organ">Who decided it, or gave the report: never a person.</param>
/// <param name="Purposes">What an agreement is for: demanded of one (9 §).</param>
/// <param name="Areas">The areas an agreement is about: demanded of one (9 §).</param>
/// <param name="Law">The law or task another plan stands on (7 §).</param>
internal sealed record DecidedStatement(DecidedKind Kind, string? Title, DateOnly? DecidedOn, string? Organ, string? RegistryNumber, DateOnly? ValidTo, string? Purposes, string? Areas, string? Law);

/// <summary>
/// A document decided outside Lykta (handling som beslutades före Lykta): with its day, organ and number the two-year clock is right at once; the signed copy is the original.
/// </summary>
internal sealed class DecidedDocument : ITenantRow
{
    public const int LongestTitle = 160;
    public const int LongestOrgan = 80;
    public const int LongestWords = 1000;
    public const int LongestLaw = 160;

    private DecidedDocument()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<DecidedDocument> Id { get; private set; }

    public DecidedKind Kind { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public DateOnly DecidedOn { get; private set; }

    public string Organ { get; private set; } = string.Empty;

    public string? RegistryNumber { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public string? Purposes { get; private set; }

    public string? Areas { get; private set; }

    public string? Law { get; private set; }

    /// <summary>Whether a <see cref="SignedCopy"/> is kept; where not, only the facts are registered.</summary>
    public bool HasCopy { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public DateTime RegisteredAt { get; private set; }

    /// <summary>True of an agreement that has not run out on a day.</summary>
    public bool IsAgreementInForce(DateOnly day) => Kind == DecidedKind.Agreement && (ValidTo is null || ValidTo >= day);

    /// <summary>Registers a document by what it says of itself.</summary>
    public static Result<DecidedDocument> Register(MunicipalityCode municipality, Id<DecidedDocument> id, DecidedStatement said, Id<Organisation> by, DateTime at, KeptNames? names = null)
    {
        var title = KeptWords.Read(said.Title, LongestTitle, names?.ReplacedOnly);
        var (purposes, areas) = (KeptWords.Read(said.Purposes, LongestWords, names), KeptWords.Read(said.Areas, LongestWords, names));
        var (organ, number) = (said.Organ?.Trim(), string.IsNullOrWhiteSpace(said.RegistryNumber) ? null : said.RegistryNumber.Trim());
        var refused = title.Refusal ?? purposes.Refusal ?? areas.Refusal
            ?? (title.Value.Length == 0 ? new DocumentNeedsTitle()
            : said.DecidedOn is not { } on || on > SwedishTime.DayOf(at) || on.Year < 1950 ? new DocumentNeedsDay()
            : string.IsNullOrEmpty(organ) || organ.Length > LongestOrgan ? new DocumentNeedsOrgan()
            : number?.Length > DocumentMark.LongestNumber ? new RegistryNumberTooLong()
            : said.ValidTo < on ? new DocumentEndsBeforeItBegins()
            : said.Kind == DecidedKind.Agreement && (purposes.Value.Length == 0 || areas.Value.Length == 0) ? new AgreementNeedsPurposesAndAreas()
            : said.Kind == DecidedKind.OtherPlan && (string.IsNullOrWhiteSpace(said.Law) || said.Law.Length > LongestLaw) ? new OtherPlanNeedsLaw()
            : (Refusal?)null);
        var isAgreement = said.Kind == DecidedKind.Agreement;
        return refused is not null ? refused : new DecidedDocument
        {
            Municipality = municipality,
            Id = id,
            Kind = said.Kind,
            Title = title.Value,
            DecidedOn = said.DecidedOn!.Value,
            Organ = organ!,
            RegistryNumber = number,
            ValidTo = said.ValidTo,
            Purposes = isAgreement ? purposes.Value : null,
            Areas = isAgreement ? areas.Value : null,
            Law = said.Kind == DecidedKind.OtherPlan ? said.Law!.Trim() : null,
            OrganisationId = by,
            RegisteredAt = at,
        };
    }

    /// <summary>Keeps the signed copy with it; save it in the same change.</summary>
    public SignedCopy Keep(byte[] pdf, FieldSeal seal)
    {
        HasCopy = true;
        return new SignedCopy(this, pdf, seal);
    }
}
