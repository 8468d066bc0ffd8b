using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Reports.Domain;

/// <summary>One reported event, place or planned event (rapport). Signed by unit and function; counts once, in the period of its interval's midpoint.</summary>
internal sealed class Report : ITenantRow, IVersioned, IClassified
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

    /// <summary>Whole hours from the end of the local day until the report was known here; 0 the same day, and for imports, whose day of arrival says nothing.
    /// Lets a picture compare with earlier periods as they were known at the same delay without reading more than an index.</summary>
    public int KnownAfterHours { get; private set; }

    public double? North { get; private set; }

    public double? East { get; private set; }

    public PositionPrecision? Precision { get; private set; }

    public Id<Place>? PlaceId { get; private set; }

    /// <summary>The area of the working division at the time of writing; null where no area covers the position (område saknas).</summary>
    public string? AreaCode { get; private set; }

    public Setting? Setting { get; private set; }

    public string? Text { get; private set; }

    public Classification? Classification { get; private set; }

    public Classification Usually => Classification.Internal;

    public int? SafetyImpact { get; private set; }

    public PoliceReported? PoliceReported { get; private set; }

    public ReportSource? Source { get; private set; }

    public string? ActionTaken { get; private set; }

    /// <summary>Answers to the kind's own questions, by code.</summary>
    public IReadOnlyList<FollowUpAnswer> FollowUpAnswers { get; private set; } = [];

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

    /// <summary>How many originals have been kept of it.</summary>
    public int Originals { get; private set; }

    /// <summary>What its source called it, kept beside our own kind; null for a report that was not imported.</summary>
    public string? SourceKind { get; private set; }

    /// <summary>The row's key in the source it was imported from.</summary>
    public string? SourceKey { get; private set; }

    /// <summary>The version the import left behind; another one means that a person has changed the report since.</summary>
    public long? SourceVersion { get; private set; }

    /// <summary>When its words, place and sender were taken away (gallrad); what is counted stays.</summary>
    public DateTime? DisposedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>Sent and not yet looked at: the only time its sender may change it, and a reviewer decide.</summary>
    public bool IsWaiting => State == ReportState.Received;

    /// <summary>What the report says now. Protected text has its own row and is not in it.</summary>
    public ReportContent Content => new()
    {
        Kind = Kind,
        Occurred = new TimeInterval(OccurredFrom, OccurredTo),
        Position = PlaceId is null && North is { } north && East is { } east ? new Position(north, east) : null,
        PlaceId = PlaceId,
        AreaCode = PlaceId is null && North is null ? AreaCode : null,
        Precision = Precision,
        Setting = Setting,
        Text = Text,
        SafetyImpact = SafetyImpact,
        PoliceReported = PoliceReported,
        Source = Source,
        ActionTaken = ActionTaken,
        FollowUp = FollowUpAnswers,
    };

    public bool WasSentBy(Actor actor) => SenderKind == actor.Kind && SenderId == actor.Id;

    /// <summary>What the report says now, kept before it is changed; seal it as a <see cref="ReportOriginal"/> in the same save.</summary>
    public KeptContent KeepOriginal(KeptBecause because, DateTime at) => new(++Originals, because, Content, at);

    /// <summary>Its sender says it again, differently (ändra). Only what was changed or taken away makes an original; adding what was not stated does not.</summary>
    public Result<AmendedReport> Amend(ReportContent content, WhereItWas where, DateTime at)
    {
        if (!IsWaiting)
        {
            return new ReportAlreadyReviewed();
        }

        var original = content.OnlyAddsTo(Content) ? null : KeepOriginal(KeptBecause.Amended, at);
        Say(content, where);
        return new AmendedReport(this, original);
    }

    /// <summary>Its sender takes it back (ångra).</summary>
    public Result<Report> Withdraw()
    {
        if (State == ReportState.Withdrawn)
        {
            return this;
        }

        if (!IsWaiting)
        {
            return new ReportAlreadyReviewed();
        }

        State = ReportState.Withdrawn;
        return this;
    }

    /// <summary>Imported, and nobody has worked with it since.</summary>
    public bool IsAsImported => SourceVersion == Version;

    public void BelongsTo(Id<Round> round) => RoundId = round;

    public void Classify(Classification to) => Classification = to;

    /// <summary>Marks a new report as a row of a source; where the source counts as reviewed, so does the report.</summary>
    public void ComesFrom(string key, string? kind, bool reviewed)
    {
        (SourceKey, SourceKind, SourceVersion) = (key, kind, Version);
        if (reviewed)
        {
            (State, ReviewedAt) = (ReportState.Accepted, ReceivedAt);
        }
    }

    /// <summary>Says again what the source now says, unless somebody has worked with the report since.</summary>
    public Result<Report> SayAgain(ReportContent content, WhereItWas where, string? kind)
    {
        if (!IsAsImported)
        {
            return new ChangedByHand();
        }

        Say(content, where);
        (SourceKind, SourceVersion) = (kind, Version + 1);
        return this;
    }

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

    /// <summary>A reviewer corrects what it was, when or where (redigera). What was sent is kept.</summary>
    public Result<KeptContent> Edit(ReportContent content, WhereItWas where, DateTime at)
    {
        if (State is not (ReportState.Received or ReportState.Accepted) || DisposedAt is not null)
        {
            return new CannotEditNow();
        }

        if (content.Hash() == Content.Hash())
        {
            return new NothingChanged();
        }

        var original = KeepOriginal(KeptBecause.Edited, at);
        Say(content, where);
        return original;
    }

    /// <summary>A reviewer takes words out (maska). The unmasked original is sealed to the registrar.</summary>
    public Result<KeptContent> Mask(string? text, string? actionTaken, DateTime at)
    {
        if (text == Text && actionTaken == ActionTaken)
        {
            return new NothingToMask();
        }

        var original = KeepOriginal(KeptBecause.Masked, at);
        (Text, ActionTaken) = (text, actionTaken);
        return original;
    }

    /// <summary>It became known that the police have been told.</summary>
    public void ToldToPolice() => PoliceReported = Domain.PoliceReported.Yes;

    private Result<Report> Review(ReportState to, string? reason, DateTime at)
    {
        if (!IsWaiting)
        {
            return new ReportAlreadyReviewed();
        }

        (State, ReviewReason, ReviewedAt) = (to, reason, at);
        return this;
    }

    private static int HoursAfter(DateOnly day, DateTime at) =>
        Math.Max(0, (int)(at - SwedishTime.ToUtc(day.AddDays(1), TimeOnly.MinValue)).TotalHours);

    private void Say(ReportContent content, WhereItWas where)
    {
        (Kind, Text, Setting, SafetyImpact) = (content.Kind, content.Text, content.Setting, content.SafetyImpact);
        (PoliceReported, Source, ActionTaken, PlaceId) = (content.PoliceReported, content.Source, content.ActionTaken, content.PlaceId);
        (OccurredFrom, OccurredTo) = content.Occurred;
        FollowUpAnswers = content.FollowUp;
        (LocalDay, Week) = (content.Occurred.LocalDay, content.Occurred.Week);
        KnownAfterHours = content.Source == ReportSource.Import ? 0 : HoursAfter(LocalDay, ReceivedAt);
        (North, East, AreaCode, Precision) = (where.Position?.North, where.Position?.East, where.AreaCode, where.Precision);
    }
}

/// <summary>An amended report, and its original where something said was changed.</summary>
internal sealed record AmendedReport(Report Report, KeptContent? Original);

/// <summary>Who a report is signed by: unit and function on screen, the actor only for feedback and the right to amend.</summary>
internal sealed record Sender(Actor Actor, Id<Organisation> Organisation, Id<Unit>? Unit, string Function);

/// <summary>Where it was, as far as it can be told: position, the area that covers it, and how exact that is.</summary>
internal sealed record WhereItWas(Position? Position, string? AreaCode, PositionPrecision? Precision);
