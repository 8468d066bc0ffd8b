using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Organisations.Domain;

/// <summary>A step on the sharing ladder (delningstrappan): how much of one organisation's reports another may see.</summary>
internal enum SharingStep
{
    /// <summary>Counts per area only.</summary>
    AreaCount = 0,

    /// <summary>What, which day and at which place; no text, no exact time or position.</summary>
    Place = 1,

    /// <summary>Everything but protected text.</summary>
    Detail = 2,
}

/// <summary>The step an owner has given a receiver. No row means <see cref="SharingStep.AreaCount"/>: a new organisation sees area counts.</summary>
internal sealed class SharingGrant : ITenantRow
{
    private SharingGrant()
    {
    }

    public SharingGrant(MunicipalityCode municipality, Id<Organisation> owner, Id<Organisation> receiver, SharingStep step)
        => (Municipality, OwnerId, ReceiverId, Step) = (municipality, owner, receiver, step);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Organisation> OwnerId { get; private set; }

    public Id<Organisation> ReceiverId { get; private set; }

    /// <summary>Stored as a number: the ladder is compared in SQL.</summary>
    public SharingStep Step { get; private set; }

    /// <summary>Whatever the step: the whole report where it lies on a place of the receiver's own, as a landlord has for its estates.</summary>
    public bool DetailOnOwnPlaces { get; private set; }

    /// <summary>Why the owner chose this step, for everyone in the collaboration to read.</summary>
    public string? Reason { get; private set; }

    public DateTime? ChangedAt { get; private set; }

    public void MoveTo(SharingStep step, bool detailOnOwnPlaces, string reason, DateTime at) =>
        (Step, DetailOnOwnPlaces, Reason, ChangedAt) = (step, detailOnOwnPlaces, reason, at);
}
