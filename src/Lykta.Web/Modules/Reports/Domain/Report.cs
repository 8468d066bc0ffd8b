using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Domain;

/// <summary>One reported event, place or planned event (rapport). Signed by unit and function; counts once, in the period of its interval's midpoint.</summary>
internal sealed class Report : ITenantRow, IVersioned
{
    private Report()
    {
    }

    public Report(MunicipalityCode municipality, Id<Report> id, Sender sender, ReportContent content, WhereItWas where, DateTime receivedAt)
    {
        (Municipality, Id, ReceivedAt) = (municipality, id, receivedAt);
        (OrganisationId, UnitId, Function, SenderKind, SenderId) = (sender.Organisation, sender.Unit, sender.Function, sender.Actor.Kind, sender.Actor.Id);
        Say(content, where);
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Report> Id { get; private set; }

    public string Kind { get; private set; } = string.Empty;

    public DateTime OccurredFrom { get; private set; }

    public DateTime OccurredTo { get; private set; }

    /// <summary>The local day of the interval's midpoint: decides which period the report belongs to.</summary>
    public DateOnly LocalDay { get; private set; }

    public IsoWeek Week { get; private set; }

    public double? North { get; private set; }

    public double? East { get; private set; }

    public PositionPrecision? Precision { get; private set; }

    public Id<Place>? PlaceId { get; private set; }

    /// <summary>The area of the working division at the time of writing; null where no area covers the position (område saknas).</summary>
    public string? AreaCode { get; private set; }

    public Setting? Setting { get; private set; }

    public string? Text { get; private set; }

    public int? SafetyImpact { get; private set; }

    public PoliceReported? PoliceReported { get; private set; }

    public ReportSource? Source { get; private set; }

    public string? ActionTaken { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public Id<Unit>? UnitId { get; private set; }

    public string Function { get; private set; } = string.Empty;

    public ActorKind SenderKind { get; private set; }

    public Guid SenderId { get; private set; }

    public Id<Round>? RoundId { get; private set; }

    public DateTime ReceivedAt { get; private set; }

    public ReportState State { get; private set; }

    public DateTime? ReviewedAt { get; private set; }

    /// <summary>Why it was rejected: words the sender reads.</summary>
    public string? ReviewReason { get; private set; }

    public Id<Report>? LinkedToId { get; private set; }

    public Id<Unit>? ForwardedToId { get; private set; }

    public long Version { get; private set; }

    /// <summary>Sent and not yet looked at: the only time its sender may change it, and a reviewer decide.</summary>
    public bool IsWaiting => State == ReportState.Received;

    public void BelongsTo(Id<Round> round) => RoundId = round;

    public Result<Report> Accept(DateTime at) => Review(ReportState.Accepted, null, at);

    public Result<Report> Reject(string? reason, DateTime at) =>
        string.IsNullOrWhiteSpace(reason) ? new RejectionNeedsReason() : Review(ReportState.Rejected, reason.Trim(), at);

    public Result<Report> LinkTo(Report other, DateTime at)
    {
        if (other.Id == Id || other.State is ReportState.Linked or ReportState.Withdrawn or ReportState.Rejected)
        {
            return new CannotLinkThere();
        }

        LinkedToId = other.Id;
        return Review(ReportState.Linked, null, at);
    }

    public Result<Report> ForwardTo(SeenUnit unit, DateTime at)
    {
        if (unit.Contact is null)
        {
            return new UnitHasNoContact(unit.Name);
        }

        ForwardedToId = unit.Id;
        return Review(ReportState.Accepted, null, at);
    }

    private Result<Report> Review(ReportState to, string? reason, DateTime at)
    {
        if (!IsWaiting)
        {
            return new ReportAlreadyReviewed();
        }

        (State, ReviewReason, ReviewedAt) = (to, reason, at);
        return this;
    }

    private void Say(ReportContent content, WhereItWas where)
    {
        (Kind, Text, Setting, SafetyImpact) = (content.Kind, content.Text, content.Setting, content.SafetyImpact);
        (PoliceReported, Source, ActionTaken, PlaceId) = (content.PoliceReported, content.Source, content.ActionTaken, content.PlaceId);
        (OccurredFrom, OccurredTo) = content.Occurred;
        (LocalDay, Week) = (content.Occurred.LocalDay, content.Occurred.Week);
        (North, East, AreaCode, Precision) = (where.Position?.North, where.Position?.East, where.AreaCode, where.Precision);
    }
}

/// <summary>Who a report is signed by: unit and function on screen, the actor only for feedback and the right to amend.</summary>
internal sealed record Sender(Actor Actor, Id<Organisation> Organisation, Id<Unit>? Unit, string Function);

/// <summary>Where it was, as far as it can be told: position, the area that covers it, and how exact that is.</summary>
internal sealed record WhereItWas(Position? Position, string? AreaCode, PositionPrecision? Precision);
