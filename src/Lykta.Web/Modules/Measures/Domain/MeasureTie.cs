using Lykta.Kernel;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Measures.Domain;

/// <summary>Where a measure stands in the chain: which problem, which of its causes it acts on, towards which goal, and when it is followed up.</summary>
internal sealed record MeasureTie(Id<Problem>? Problem, Id<Goal>? Goal, DateOnly? FollowUpOn)
{
    /// <summary>The card of the method bank it follows; null where it follows none.</summary>
    public string? Method { get; init; }

    /// <summary>The kind of place it is carried out at, as the method bank names it.</summary>
    public string? PlaceKind { get; init; }

    /// <summary>Why a method is chosen that the bank speaks against.</summary>
    public string? MethodWhy { get; init; }
}

/// <summary>The rules of a measure's place in the chain (koppla åtgärd).</summary>
internal sealed partial class Measure
{
    /// <summary>The problem it is against; null for a short operative one that stands by itself.</summary>
    public Id<Problem>? ProblemId { get; private set; }

    public Id<Goal>? GoalId { get; private set; }

    /// <summary>When it is to be followed up.</summary>
    public DateOnly? FollowUpOn { get; private set; }

    /// <summary>The card of the method bank it follows.</summary>
    public string? MethodId { get; private set; }

    public string? PlaceKind { get; private set; }

    public string? MethodWhy { get; private set; }

    /// <summary>Ties it to a problem, or sets it free. Which problem it is against is settled when it begins: afterwards only its goal and follow-up change.</summary>
    public Result<Measure> Tie(MeasureTie tie, MeasureActor by)
    {
        var why = KeptWords.Read(tie.MethodWhy, LongestReason, by.Names, MethodWhy);
        var refused = !why.IsOk ? why.Refusal : !by.IsCoordinator && by.Organisation != OrganisationId && by.Organisation != ProposedById ? new NotYourMeasure()
            : State is MeasureState.Declined or MeasureState.Stopped ? new NotInThatState(State)
            : tie.Problem != ProblemId && ProblemId is not null && State is MeasureState.Begun or MeasureState.Done ? new ProblemIsSettled()
            : tie.FollowUpOn < (StartedOn ?? PlannedStart) ? new FollowedUpBeforeItBegins()
            : (Refusal?)null;
        if (refused is not null)
        {
            return refused;
        }

        (MethodId, PlaceKind, MethodWhy) = (tie.Method, tie.PlaceKind, tie.Method is null ? null : Kept(why.Value));
        (ProblemId, GoalId, FollowUpOn) = (tie.Problem, tie.Problem is null ? null : tie.Goal, tie.FollowUpOn);
        return this;
    }
}

/// <summary>A cause that a measure acts on.</summary>
internal sealed class MeasureCause : ITenantRow
{
    private MeasureCause()
    {
    }

    public MeasureCause(Measure measure, Id<Cause> cause) => (Municipality, MeasureId, CauseId) = (measure.Municipality, measure.Id, cause);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    public Id<Cause> CauseId { get; private set; }
}
