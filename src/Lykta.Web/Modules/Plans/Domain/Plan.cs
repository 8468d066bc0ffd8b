using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Plans.Domain;

/// <summary>What a plan is for. Every kind is made in the same way; only the action plan must meet the Act.</summary>
internal enum PlanKind
{
    /// <summary>Åtgärdsplan: the measures the municipality intends to take, with the picture as basis (lagen 2023:196, 5 §).</summary>
    Action,

    /// <summary>Handlingsplan: who does what and how it is followed up.</summary>
    Implementation,

    /// <summary>A place's programme (platsprogram).</summary>
    PlaceProgramme,

    /// <summary>Avtalets plan: what the parties of an agreement are to do.</summary>
    Agreement,
}

/// <summary>Utkast → beslutad → avslutad.</summary>
internal enum PlanState
{
    Draft,
    Adopted,
    Ended,
}

/// <param name="Purpose">What it is to come to, in the municipality's own words.</param>
/// <param name="Basis">The adopted picture it stands on; demanded of an action plan when it is adopted.</param>
/// <param name="Agreement">The agreement whose plan it is; of another kind of plan it is let go.</param>
internal sealed record PlanStatement(string? Name, PlanKind Kind, string? Purpose, DateOnly? From, DateOnly? To, Id<SituationPicture>? Basis, Id<CollaborationAgreement>? Agreement = null);

/// <summary>Who decided on a plan, and when.</summary>
/// <param name="Organ">Kommunfullmäktige, kommunstyrelsen, a nämnd: never a person.</param>
internal sealed record PlanDecision(string? Organ, DateOnly? On, string? RegistryNumber);

/// <summary>A plan (åtgärdsplan, handlingsplan …): measures for a time, on the ground of a picture, decided by an organ and frozen then.</summary>
internal sealed class Plan : ITenantRow, IVersioned
{
    public const int LongestName = 120;
    public const int LongestPurpose = 3000;
    public const int LongestOrgan = 80;
    public const int LongestWhy = 600;
    public const int MostYears = 8;

    private Plan()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Plan> Id { get; private set; }

    public PlanKind Kind { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string Purpose { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>The picture it stands on (lägesbilden som underlag).</summary>
    public Id<SituationPicture>? BasisId { get; private set; }

    /// <summary>The agreement (överenskommelse) whose plan it is; null for any other kind of plan.</summary>
    public Id<CollaborationAgreement>? AgreementId { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public PlanState State { get; private set; }

    public string? Organ { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public DateTime? AdoptedAt { get; private set; }

    /// <summary>The root of the tree of everything that was frozen, once adopted.</summary>
    public string? ContentHash { get; private set; }

    public string? EndedWhy { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    /// <summary>1 for the first; a change after adoption makes the next one, and both stay.</summary>
    public int Revision { get; private set; } = 1;

    public Id<Plan>? RevisesId { get; private set; }

    public DocumentMark Mark { get; private set; } = null!;

    public long Version { get; private set; }

    public static Result<Plan> Draft(MunicipalityCode municipality, Id<Plan> id, PlanStatement said, Id<Organisation> by, DateTime at, KeptNames? names = null)
    {
        var plan = new Plan { Municipality = municipality, Id = id, OrganisationId = by };
        plan.Mark = new DocumentMark { Type = said.Kind == PlanKind.Action ? DocumentType.ActionPlan : DocumentType.Plan, Day = SwedishTime.DayOf(at) };
        return plan.Restate(said, names);
    }

    /// <summary>Says the draft anew.</summary>
    public Result<Plan> Restate(PlanStatement said, KeptNames? names = null)
    {
        var (name, purpose) = (KeptWords.Read(said.Name, LongestName, names?.ReplacedOnly, Name), KeptWords.Read(said.Purpose, LongestPurpose, names, Purpose));
        var refused = Open().Refusal ?? name.Refusal ?? purpose.Refusal
            ?? (name.Value.Length == 0 ? new PlanNeedsName()
            : said.From is not { } from || said.To is not { } to || to <= from || to > from.AddYears(MostYears) ? new PlanPeriodWrong()
            : (Refusal?)null);
        if (refused is not null)
        {
            return refused;
        }

        (Kind, Name, Purpose, From, To, BasisId) = (said.Kind, name.Value, purpose.Value, said.From!.Value, said.To!.Value, said.Basis);
        AgreementId = Kind == PlanKind.Agreement ? said.Agreement : null;
        Mark = Mark with { Type = Kind == PlanKind.Action ? DocumentType.ActionPlan : DocumentType.Plan };
        return this;
    }

    /// <summary>The plan, or the refusal of whoever would change what is decided.</summary>
    public Result<Plan> Open() => State == PlanState.Draft ? this : new PlanIsAdopted(Name);

    /// <summary>Frozen under the root of its tree, as the organ decided it.</summary>
    /// <param name="said">Who decided it, and when.</param>
    /// <param name="root">The root of what is frozen.</param>
    /// <param name="at">Now: a decision to come is refused.</param>
    public Result<Plan> Adopt(PlanDecision said, string root, DateTime at)
    {
        var organ = said.Organ?.Trim();
        if (string.IsNullOrEmpty(organ) || organ.Length > LongestOrgan || said.On is not { } on || on > SwedishTime.DayOf(at))
        {
            return new PlanNeedsDecision();
        }

        var mark = Mark.Register(said.RegistryNumber);
        if (Open().Refusal is { } refused || (refused = mark.Refusal) is not null)
        {
            return refused;
        }

        (State, Organ, DecidedOn, AdoptedAt, ContentHash, Mark) = (PlanState.Adopted, organ, on, at, root, mark.Value.DrawUp(on));
        return this;
    }

    /// <summary>Over, before or at its time, and why. What was decided stays.</summary>
    public Result<Plan> End(DateOnly on, string? why, KeptNames? names = null)
    {
        if (State != PlanState.Adopted)
        {
            return new OnlyAdoptedPlan(Name);
        }

        var read = KeptWords.Read(why, LongestWhy, names);
        if (!read.IsOk || read.Value.Length == 0)
        {
            return read.Refusal ?? new PlanEndNeedsWhy();
        }

        (State, EndedOn, EndedWhy) = (PlanState.Ended, on, read.Value);
        return this;
    }

    /// <summary>A new draft made from a decided one, which stays as it is.</summary>
    public Result<Plan> Revise(Id<Plan> id) => State == PlanState.Draft ? new OnlyAdoptedPlan(Name) : new Plan
    {
        Municipality = Municipality,
        Id = id,
        Kind = Kind,
        Name = Name,
        Purpose = Purpose,
        From = From,
        To = To,
        BasisId = BasisId,
        AgreementId = AgreementId,
        OrganisationId = OrganisationId,
        Revision = Revision + 1,
        RevisesId = Id,
        Mark = Mark with { Status = DocumentStatus.Draft, RegistryNumber = null, WordsRemoved = null, WordsRemovedOn = null, WordsRemovedBy = null },
    };

    public Plan SetMark(DocumentMark mark)
    {
        Mark = mark;
        return this;
    }

    /// <summary>Words about a person were taken out of the purpose.</summary>
    public void SayPurpose(string words) => Purpose = words;
}
