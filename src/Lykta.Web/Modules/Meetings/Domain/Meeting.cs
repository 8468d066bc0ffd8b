using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>What a meeting takes from its series when it is planned: a series that changes later leaves held meetings as they were.</summary>
internal sealed record MeetingOrigin(
    MunicipalityCode SeriesOwner, Id<MeetingSeries> SeriesId, string Title, DocumentKind Document, string Keeper, string? Adjuster);

/// <summary>
/// One meeting (möte) of a series, in the tenant of the municipality that holds it: each municipality of a shared series has a row of its own for
/// the same day.
/// </summary>
internal sealed class Meeting : ITenantRow, IVersioned
{
    public const int LongestPlace = 300;
    public static readonly TimeSpan LongestTime = TimeSpan.FromHours(12);

    private Meeting()
    {
    }

    private Meeting(MunicipalityCode municipality, Id<Meeting> id, MeetingOrigin from, int number)
    {
        (Municipality, Id, Number) = (municipality, id, number);
        (SeriesOwner, SeriesId, Title) = (from.SeriesOwner, from.SeriesId, from.Title);
        (Document, Keeper, Adjuster) = (from.Document, from.Keeper, from.Adjuster);
        Mark = new DocumentMark { Type = from.Document == DocumentKind.Minutes ? DocumentType.Minutes : DocumentType.MeetingNotes, Day = default };
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Meeting> Id { get; private set; }

    /// <summary>The municipality that calls the series: another one where it is shared.</summary>
    public MunicipalityCode SeriesOwner { get; private set; }

    public Id<MeetingSeries> SeriesId { get; private set; }

    /// <summary>The series' name when the meeting was planned.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>1, 2, 3 … within the series, here.</summary>
    public int Number { get; private set; }

    /// <summary>The local day, which is what the municipalities of a shared series have in common. One meeting a day and series.</summary>
    public DateOnly Day { get; private set; }

    public DateTime StartsAt { get; private set; }

    public DateTime EndsAt { get; private set; }

    /// <summary>A room, or the address of a video meeting.</summary>
    public string? Place { get; private set; }

    public DocumentKind Document { get; private set; }

    /// <summary>Who keeps the notes, by function.</summary>
    public string Keeper { get; private set; } = string.Empty;

    /// <summary>Who adjusts the minutes (justerare), by function; minutes only.</summary>
    public string? Adjuster { get; private set; }

    /// <summary>What the notes or minutes say about themselves as a document: of the day of the meeting until they are approved, then of that day.</summary>
    public DocumentMark Mark { get; private set; } = null!;

    public MeetingState State { get; private set; }

    /// <summary>The picture that was gone through, once the meeting is adopted.</summary>
    public Id<SituationPicture>? PictureId { get; private set; }

    public DateTime? OpenedAt { get; private set; }

    public DateTime? AdoptedAt { get; private set; }

    public DateTime? ApprovedAt { get; private set; }

    /// <summary>The meeting that approved this one's notes.</summary>
    public Id<Meeting>? ApprovedBy { get; private set; }

    /// <summary>The root of the frozen leaves, once approved.</summary>
    public string? ContentHash { get; private set; }

    /// <summary>The meeting that was agreed on as the next.</summary>
    public Id<Meeting>? NextId { get; private set; }

    public long Version { get; private set; }

    public static Result<Meeting> Plan(MunicipalityCode municipality, Id<Meeting> id, MeetingOrigin from, int number, DateTime startsAt, DateTime endsAt, string? place) =>
        new Meeting(municipality, id, from, number).MoveTo(startsAt, endsAt, place);

    /// <summary>Sets when and where, until the meeting has begun.</summary>
    public Result<Meeting> MoveTo(DateTime startsAt, DateTime endsAt, string? place)
    {
        if (State != MeetingState.Planned)
        {
            return new MeetingHasBegun();
        }

        if (endsAt <= startsAt || endsAt - startsAt > LongestTime)
        {
            return new MeetingEndsWrong();
        }

        (StartsAt, EndsAt, Place) = (startsAt, endsAt, string.IsNullOrWhiteSpace(place) ? null : place.Trim());
        Day = SwedishTime.DayOf(startsAt);
        Mark = Mark with { Day = Day };
        return this;
    }

    public Result<Meeting> Open(DateTime at)
    {
        if (State != MeetingState.Planned)
        {
            return new MeetingHasBegun();
        }

        (State, OpenedAt) = (MeetingState.Open, at);
        return this;
    }

    /// <summary>The meeting, if something may still be prepared for it or said at it.</summary>
    public Result<Meeting> Unfinished() => State is MeetingState.Planned or MeetingState.Open ? this : new MeetingIsAdopted();

    /// <summary>The meeting, if it is going on: only then something is decided.</summary>
    public Result<Meeting> GoingOn() => State switch
    {
        MeetingState.Open => this,
        MeetingState.Planned => new MeetingNotOpen(),
        _ => new MeetingIsAdopted(),
    };

    /// <summary>Closes the meeting with what was said and decided.</summary>
    public Result<Meeting> Adopt(IEnumerable<Attendance> attendance, Id<SituationPicture>? picture, DateTime at)
    {
        var going = GoingOn();
        if (!going.IsOk)
        {
            return going;
        }

        if (!attendance.Any(a => a.Present))
        {
            return new NobodyPresent();
        }

        if (Document == DocumentKind.Minutes && string.IsNullOrWhiteSpace(Adjuster))
        {
            return new MinutesNeedAdjuster();
        }

        (State, PictureId, AdoptedAt) = (MeetingState.Adopted, picture, at);
        return this;
    }

    /// <summary>Takes up an adopted meeting again, to correct it before it is approved.</summary>
    public Result<Meeting> Reopen()
    {
        if (State != MeetingState.Adopted)
        {
            return State == MeetingState.Approved ? new MeetingIsApproved() : new MeetingNotAdopted();
        }

        (State, AdoptedAt) = (MeetingState.Open, null);
        return this;
    }

    /// <summary>Approves the notes at a later meeting of the same series, and freezes them.</summary>
    public Result<Meeting> Approve(Meeting by, string contentHash, DateTime at)
    {
        if (State != MeetingState.Adopted)
        {
            return State == MeetingState.Approved ? new MeetingIsApproved() : new MeetingNotAdopted();
        }

        if (by.SeriesId != SeriesId || by.StartsAt <= StartsAt)
        {
            return new ApprovedAtALaterMeeting();
        }

        var going = by.GoingOn();
        if (!going.IsOk)
        {
            return going;
        }

        (State, ApprovedBy, ContentHash, ApprovedAt) = (MeetingState.Approved, by.Id, contentHash, at);
        Mark = DrawnUp(at);
        return this;
    }

    /// <summary>The mark of the notes once approved: drawn up when filed (TF 2 chap. 10 §).</summary>
    public DocumentMark DrawnUp(DateTime at) => Mark.DrawUp(SwedishTime.DayOf(at));

    /// <summary>Possible after approval: the content is not touched.</summary>
    public Result<Meeting> SetMark(DocumentMark mark)
    {
        Mark = mark;
        return this;
    }

    /// <summary>Says which meeting was agreed on as the next; possible until the notes are approved.</summary>
    public Result<Meeting> FollowedBy(Meeting next)
    {
        if (State == MeetingState.Approved)
        {
            return new MeetingIsApproved();
        }

        NextId = next.Id;
        return this;
    }

    /// <summary>Who adjusts the minutes is chosen at the meeting.</summary>
    public Result<Meeting> AdjustedBy(string? function)
    {
        var going = Unfinished();
        if (going.IsOk)
        {
            Adjuster = string.IsNullOrWhiteSpace(function) ? null : function.Trim();
        }

        return going;
    }
}
