using Lykta.Kernel;

namespace Lykta.Platform.Documents;

/// <summary>What sort of document it is (handlingstyp).</summary>
public enum DocumentType
{
    SituationPicture,
    MeetingNotes,
    Minutes,
    ActionPlan,

    /// <summary>Any other plan: handlingsplan, platsprogram, an agreement's plan.</summary>
    Plan,
    CouncilReport,
    Agreement,

    /// <summary>The register of cameras, or the weighing of one of them.</summary>
    Surveillance,

    /// <summary>The need for public order guards, beside an application.</summary>
    GuardNeed,
    /// <summary>An application for a state grant, with its account.</summary>
    GrantApplication,

    /// <summary>The answers for Brå's yearly questionnaire.</summary>
    QuestionnaireAnswers,

    /// <summary>The file of a place.</summary>
    PlaceFile,

    /// <summary>An inspection of a place (trygghetsbesiktning).</summary>
    Inspection,

    /// <summary>An analysis of a place (trygghetsanalys).</summary>
    SafetyAnalysis,

    /// <summary>How a programme stands, or what it led to (lägesrapport, slutrapport).</summary>
    ProgrammeReport,
}

/// <summary>Utkast until it is adopted, then upprättad: an official document (tryckfrihetsförordningen 2 chap. 10 §).</summary>
public enum DocumentStatus
{
    Draft,
    DrawnUp,
}

/// <summary>How long a document is kept, by the municipality's own plan (gallringsregel).</summary>
public enum DisposalRule
{
    Keep,
    After2Years,
    After5Years,
    After10Years,
}

/// <summary>
/// What every official document says about itself (handlingens uppgifter): type, date, status, number in the register, secrecy mark
/// with its section, and how long it is kept. It stands beside what is frozen, since the registrar's number comes later.
/// </summary>
public sealed record DocumentMark
{
    public const int LongestNumber = 40;

    public required DocumentType Type { get; init; }

    public required DateOnly Day { get; init; }

    public DocumentStatus Status { get; init; }

    /// <summary>Diarienummer; once set it stays.</summary>
    public string? RegistryNumber { get; init; }

    /// <summary>The section the secrecy rests on, as written on the document; null is no mark.</summary>
    public string? Secrecy { get; init; }

    public DisposalRule Disposal { get; init; }

    /// <summary>How many words have been taken out since it was frozen; null where none have.</summary>
    public int? WordsRemoved { get; init; }

    public DateOnly? WordsRemovedOn { get; init; }

    /// <summary>The registry number of the latest decision to take words out.</summary>
    public string? WordsRemovedBy { get; init; }

    /// <summary>What the registrar sets, all at once.</summary>
    public Result<DocumentMark> Set(string? number, string? section, DisposalRule disposal)
    {
        var registered = Register(number);
        return registered.IsOk ? (registered.Value with { Disposal = disposal }).Protect(section) : registered;
    }

    public Result<DocumentMark> Register(string? number)
    {
        var wanted = string.IsNullOrWhiteSpace(number) ? null : number.Trim();
        if (RegistryNumber is not null)
        {
            return wanted == RegistryNumber || wanted is null ? this : new RegistryNumberIsSet(RegistryNumber);
        }

        return wanted?.Length > LongestNumber ? new RegistryNumberTooLong() : this with { RegistryNumber = wanted };
    }

    public Result<DocumentMark> Protect(string? section) =>
        string.IsNullOrEmpty(section) ? this with { Secrecy = null }
        : SecrecySections.All.Contains(section) ? this with { Secrecy = section }
        : new UnknownSecrecySection();

    public DocumentMark TakeOut(RemovedWords removed) =>
        this with { WordsRemoved = (WordsRemoved ?? 0) + removed.Words, WordsRemovedOn = removed.On, WordsRemovedBy = removed.Decision };

    public DocumentMark DrawUp(DateOnly day) => this with { Status = DocumentStatus.DrawnUp, Day = day };
}

/// <summary>Words taken out of a frozen document (borttagna ord): how many, when, and the decision's registry number.</summary>
public sealed record RemovedWords(int Words, DateOnly On, string Decision);

internal sealed record RegistryNumberIsSet(string Number) : Refusal(new Text(
    $"Handlingen har redan diarienummer {Number}. Det kan inte bytas.", $"The document already has registry number {Number}. It cannot be changed."));

internal sealed record RegistryNumberTooLong() : Refusal(new Text(
    $"Diarienumret får ha högst {DocumentMark.LongestNumber} tecken.", $"The registry number has at most {DocumentMark.LongestNumber} characters."));

internal sealed record UnknownSecrecySection() : Refusal(new Text(
    "Välj ett lagrum i listan.", "Choose a section from the list."));
