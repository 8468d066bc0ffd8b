using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Disclosures.Domain;

internal enum DisclosureState
{
    /// <summary>Förbereds: picked, masked and weighed.</summary>
    Draft,

    /// <summary>Väntar på den andra personen: it holds something from the police, which two persons let out.</summary>
    AwaitsRelease,

    /// <summary>Beslutat: frozen.</summary>
    Decided,
}

/// <summary>What was decided; it follows from what is given of each record.</summary>
internal enum DisclosureOutcome
{
    /// <summary>Lämnas ut.</summary>
    Given,

    /// <summary>Lämnas ut delvis.</summary>
    InPart,

    /// <summary>Lämnas inte ut.</summary>
    Refused,
}

/// <summary>What somebody asks for. A private person's name stands only in <paramref name="SendTo"/>, and only if it is needed for sending.</summary>
internal sealed record Asked(string? By, DateOnly On, string? For, string? Basis, string? RegistryNumber, string? SendTo);

/// <summary>
/// A giving-out of public records (utlämnande): who asks, the legal basis, the records with what is given of each, the weighing (prövning) and the
/// decision. Once decided it is frozen under one hash and cannot be changed.
/// </summary>
internal sealed class Disclosure : ITenantRow, IVersioned
{
    public const int LongestLine = 200;
    public const int LongestText = 4000;

    /// <summary>What one PDF and one Word file can hold.</summary>
    public const int MostPhotos = 50;

    private Disclosure()
    {
    }

    public Disclosure(MunicipalityCode municipality, Id<Disclosure> id, Id<Organisation> organisation, DateTime at)
        => (Municipality, Id, OrganisationId, OpenedAt) = (municipality, id, organisation, at);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Disclosure> Id { get; private set; }

    /// <summary>Whose disclosure it is: its registrars, and the coordinator, may open it.</summary>
    public Id<Organisation> OrganisationId { get; private set; }

    public DateTime OpenedAt { get; private set; }

    /// <summary>Function or organisation.</summary>
    public string AskedBy { get; private set; } = string.Empty;

    public DateOnly AskedOn { get; private set; }

    public string AskedFor { get; private set; } = string.Empty;

    public string Basis { get; private set; } = string.Empty;

    public string? RegistryNumber { get; private set; }

    public string? SendTo { get; private set; }

    public DisclosureState State { get; private set; }

    public DisclosureOutcome? Outcome { get; private set; }

    public string? Weighing { get; private set; }

    /// <summary>Why something is withheld.</summary>
    public string? Reason { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public Guid? ReleasedBy { get; private set; }

    public string? ContentHash { get; private set; }

    public long Version { get; private set; }

    public Result<Disclosure> Open() => State switch
    {
        DisclosureState.Draft => this,
        DisclosureState.AwaitsRelease => new DisclosureAwaitsRelease(),
        _ => new DisclosureIsDecided(),
    };

    /// <summary>What is asked for, by whom and on what basis; each field that cannot stand is named.</summary>
    public Result<Disclosure> Ask(Asked asked, KeptNames? names = null)
    {
        if (Open().Refusal is { } closed)
        {
            return closed;
        }

        // Who asks is a function or an organisation: nobody has to say their name to ask.
        var by = KeptWords.ReadRequired(asked.By, LongestLine, names?.ReplacedOnly, AskedBy);
        var (what, basis) = (KeptWords.ReadRequired(asked.For, LongestText, names, AskedFor), KeptWords.ReadRequired(asked.Basis, LongestLine, names, Basis));
        if (new[] { by, what, basis }.Select(w => w.Refusal).OfType<TextNamesSomebody>().FirstOrDefault() is { } named)
        {
            return named;
        }

        var wrong = new[] { ("By", by), ("For", what), ("Basis", basis) }.Where(f => !f.Item2.IsOk).ToDictionary(f => f.Item1, f => f.Item2.Refusal!.Message);
        if (wrong.Count > 0)
        {
            return new MalformedInput(wrong);
        }

        (AskedBy, AskedOn, AskedFor, Basis) = (by.Value, asked.On, what.Value, basis.Value);
        (RegistryNumber, SendTo) = (Kept(asked.RegistryNumber, DocumentMark.LongestNumber), Kept(asked.SendTo, LongestLine));
        return this;
    }

    /// <summary>Decides: what is given follows from the records; withholding anything needs a reason. What holds something from the police waits for a second person.</summary>
    public Result<Disclosure> Decide(IReadOnlyCollection<DisclosureItem> items, string? weighing, string? reason, Guid by, DateTime at, KeptNames? names = null)
    {
        if (Open().Refusal is { } closed)
        {
            return closed;
        }

        if (items.Count == 0)
        {
            return new NothingPicked();
        }

        if (items.Sum(i => i.GivenPhotos.Count) > MostPhotos)
        {
            return new TooManyPhotosGiven(MostPhotos);
        }

        var outcome = OutcomeOf(items);
        var (weighed, why) = (KeptWords.ReadRequired(weighing, LongestText, names, Weighing), KeptWords.Read(reason, LongestText, names, Reason));
        if ((weighed.Refusal ?? why.Refusal) is { } wrong)
        {
            return wrong is TextNamesSomebody ? wrong : MalformedInput.Of(weighed.IsOk ? "Reason" : "Weighing", wrong.Message);
        }

        if (outcome != DisclosureOutcome.Given && why.Value.Length == 0)
        {
            return new WithholdingNeedsReason();
        }

        (Outcome, Weighing, Reason, DecidedBy, DecidedAt) = (outcome, weighed.Value, Kept(why.Value, LongestText), by, at);
        State = items.Any(i => i is { FromPolice: true, Given: not Given.Not }) ? DisclosureState.AwaitsRelease : DisclosureState.Decided;
        return this;
    }

    public void Freeze(string contentHash) => ContentHash = contentHash;

    /// <summary>The second person lets it out (släpper).</summary>
    public Result<Disclosure> Release(Guid by)
    {
        if (State != DisclosureState.AwaitsRelease)
        {
            return new NothingToRelease();
        }

        if (by == DecidedBy)
        {
            return new ReleaseNeedsAnotherPerson();
        }

        (State, ReleasedBy) = (DisclosureState.Decided, by);
        return this;
    }

    /// <summary>Back to whoever prepared it: the second person does not let it out as it stands.</summary>
    public Result<Disclosure> SendBack()
    {
        if (State != DisclosureState.AwaitsRelease)
        {
            return new NothingToRelease();
        }

        (State, Outcome, DecidedBy, DecidedAt, ContentHash) = (DisclosureState.Draft, null, null, null, null);
        return this;
    }

    public static DisclosureOutcome OutcomeOf(IReadOnlyCollection<DisclosureItem> items) =>
        items.All(i => i.Given == Given.Whole) ? DisclosureOutcome.Given
        : items.All(i => i.Given == Given.Not) ? DisclosureOutcome.Refused
        : DisclosureOutcome.InPart;

    private static string? Kept(string? words, int longest) =>
        words?.Trim() is { Length: > 0 } kept ? kept[..Math.Min(longest, kept.Length)] : null;
}
