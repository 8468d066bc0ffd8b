using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Measures.Domain;

/// <summary>
/// Something somebody does about a problem (åtgärd). It is proposed, and the responsible organisation takes it on or declines: nobody decides
/// over another. The public name is for everyone; the detail has an audience of its own.
/// </summary>
internal sealed partial class Measure : ITenantRow, IVersioned, IForAudience, IClassified
{
    public const int LongestName = 120;
    public const int LongestDetail = 3000;
    public const int LongestFunction = 80;
    public const int LongestWord = 120;
    public const int LongestReason = 1000;
    public const int HighestCost = 1_000_000_000;
    public const int LongestUse = 60;

    private Measure()
    {
    }

    private Measure(MunicipalityCode municipality, Id<Measure> id) => (Municipality, Id) = (municipality, id);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Measure> Id { get; private set; }

    public string PublicName { get; private set; } = string.Empty;

    public MeasureKind Kind { get; private set; }

    public MeasureTerm Term { get; private set; }

    public MeasureState State { get; private set; }

    /// <summary>When it came into its state.</summary>
    public DateTime StateSince { get; private set; }

    public string? Detail { get; private set; }

    /// <summary>Who may read the detail and the reasons.</summary>
    public Audience Audience { get; private set; }

    public Classification? Classification { get; private set; }

    public Classification Usually => Audience.Usually(Classification.Internal);

    public Id<Place>? PlaceId { get; private set; }

    public string? AreaCode { get; private set; }

    public string? ProblemKind { get; private set; }

    /// <summary>The responsible organisation.</summary>
    public Id<Organisation> OrganisationId { get; private set; }

    public string? Function { get; private set; }

    public DateOnly? PlannedStart { get; private set; }

    public DateOnly Due { get; private set; }

    /// <summary>Paid once, in whole kronor.</summary>
    public int? Cost { get; private set; }

    /// <summary>Running costs a year, in whole kronor.</summary>
    public int? YearlyCost { get; private set; }

    /// <summary>How many years what was paid once is used; null where it is used up at once.</summary>
    public int? YearsOfUse { get; private set; }

    public string? ToWhom { get; private set; }

    public string? Channel { get; private set; }

    public DateOnly? ToldOn { get; private set; }

    public Guid? MeetingId { get; private set; }

    public Id<Organisation> ProposedById { get; private set; }

    public DateTime ProposedAt { get; private set; }

    public DateOnly? StartedOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    /// <summary>What the latest follow-up found.</summary>
    public FollowUpOutcome? Outcome { get; private set; }

    /// <summary>How many steps its history has.</summary>
    public int Steps { get; private set; }

    public long Version { get; private set; }

    /// <summary>Says how far the detail may go.</summary>
    public void Classify(Classification to) => Classification = to;

    /// <summary>A proposal to the responsible organisation, with the first step of its history.</summary>
    public static Result<(Measure Measure, MeasureStep Step)> Propose(MunicipalityCode municipality, Id<Measure> id, MeasurePlan plan, MeasureActor by)
    {
        var measure = new Measure(municipality, id) { OrganisationId = plan.Organisation, MeetingId = plan.Meeting, ProposedById = by.Organisation, ProposedAt = by.At };
        return measure.Set(plan, by) is { } refused ? refused : (measure, measure.Step(MeasureMove.Proposed, MeasureState.Proposed, by, meeting: plan.Meeting));
    }

    /// <summary>Takes what is planned, or says why not. Who carries it out and at which meeting it was proposed is not changed by a plan.</summary>
    private Refusal? Set(MeasurePlan plan, MeasureActor by)
    {
        List<Result<string>> words =
        [
            KeptWords.Read(plan.PublicName, LongestName, by.Names?.ReplacedOnly, PublicName),
            KeptWords.Read(plan.Detail, LongestDetail, by.Names, Detail),
            KeptWords.Read(plan.Function, LongestFunction, by.Names?.ReplacedOnly, Function),
            KeptWords.Read(plan.ToWhom, LongestWord, by.Names, ToWhom),
            KeptWords.Read(plan.Channel, LongestWord, by.Names, Channel),
        ];
        if ((words.Find(w => !w.IsOk)?.Refusal ?? RefusalOf(plan, words[0].Value, by.Today)) is { } refused)
        {
            return refused;
        }

        var tells = plan.Kind == MeasureKind.Communication;
        (PublicName, Kind, Term) = (words[0].Value, plan.Kind, plan.Term);
        (Detail, Audience) = (Kept(words[1].Value), plan.Audience);
        if ((plan.Place, plan.Area, plan.ProblemKind) != (PlaceId, AreaCode, ProblemKind))
        {
            // What was fair to compare with another place or problem says nothing of this one: it is chosen anew.
            (JudgedOn, ComparedWhy) = (null, null);
        }

        (PlaceId, AreaCode, ProblemKind) = (plan.Place, plan.Area, plan.ProblemKind);
        (Function, PlannedStart, Due) = (Kept(words[2].Value), plan.PlannedStart, plan.Due);
        (Cost, YearlyCost, YearsOfUse) = (plan.Cost, plan.YearlyCost, plan.YearsOfUse);
        ToWhom = tells ? Kept(words[3].Value) : null;
        Channel = tells ? Kept(words[4].Value) : null;
        ToldOn = tells ? plan.ToldOn ?? plan.Due : null;
        return null;
    }

    private Refusal? RefusalOf(MeasurePlan plan, string name, DateOnly today) =>
        name.Length == 0 ? new MeasureNeedsName()
        : plan.Due < today && (Steps == 0 || plan.Due != Due) ? new DueHasPassed()
        : plan.PlannedStart > plan.Due ? new StartsAfterItIsDue()
        : plan.Cost is < 0 or > HighestCost || plan.YearlyCost is < 0 or > HighestCost ? new CostOutOfRange()
        : plan.YearsOfUse is < 1 or > LongestUse || (plan.YearsOfUse is not null && plan.Cost is null) ? new YearsOfUseWrong()
        : plan.Kind == MeasureKind.Communication && (string.IsNullOrWhiteSpace(plan.ToWhom) || string.IsNullOrWhiteSpace(plan.Channel)) ? new SayToWhomAndHow()
        : null;

    private static string? Kept(string words) => words.Length == 0 ? null : words;
}
