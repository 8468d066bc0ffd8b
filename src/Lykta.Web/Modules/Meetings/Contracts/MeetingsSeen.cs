using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.Contracts;

/// <summary>A meeting's frame: when, where and how far it has come. Nothing of what was said.</summary>
internal sealed record SeenMeeting
{
    public required Id<Meeting> Id { get; init; }

    public required Id<MeetingSeries> SeriesId { get; init; }

    public required string Title { get; init; }

    public required int Number { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTime StartsAt { get; init; }

    public required DateTime EndsAt { get; init; }

    public required string? Place { get; init; }

    public required MeetingState State { get; init; }

    public required string? ContentHash { get; init; }

    public required long Version { get; init; }
}

/// <summary>Where and when an organisation looks particularly (veckans fokus).</summary>
internal sealed record SeenFocus
{
    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required string? AreaCode { get; init; }

    public required Id<Place>? PlaceId { get; init; }

    public required FocusDays Days { get; init; }

    public required TimeOnly From { get; init; }

    public required TimeOnly Until { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }
}

/// <summary>What an adopted meeting tells a group.</summary>
internal sealed record SeenTelling
{
    public required Id<Meeting> MeetingId { get; init; }

    public required DateOnly Day { get; init; }

    public required TellTo To { get; init; }

    public required string Words { get; init; }
}

/// <summary>The door to reading meetings from other modules.</summary>
internal static class MeetingsSeen
{
    public static IQueryable<SeenMeeting> Meetings(this LyktaDbContext db) => db.Set<Meeting>().Select(m => new SeenMeeting
    {
        Id = m.Id,
        SeriesId = m.SeriesId,
        Title = m.Title,
        Number = m.Number,
        Day = m.Day,
        StartsAt = m.StartsAt,
        EndsAt = m.EndsAt,
        Place = m.Place,
        State = m.State,
        ContentHash = m.ContentHash,
        Version = m.Version,
    });

    /// <summary>Meetings not yet held that end after a moment, the next one first.</summary>
    public static IQueryable<SeenMeeting> NextMeetings(this LyktaDbContext db, DateTime after) =>
        db.Meetings().Where(m => m.EndsAt > after && (m.State == MeetingState.Planned || m.State == MeetingState.Open)).OrderBy(m => m.StartsAt);

    /// <summary>An organisation's focus on a day; it holds as soon as it is agreed on, since patrols go out the same evening.</summary>
    public static IQueryable<SeenFocus> WeekFocusOf(this LyktaDbContext db, Id<Organisation> organisation, DateOnly day) =>
        db.WeekFocuses().Where(f => f.OrganisationId == organisation && f.FirstDay <= day && f.LastDay >= day);

    public static IQueryable<SeenFocus> WeekFocuses(this LyktaDbContext db) => db.Set<WeekFocus>().Select(f => new SeenFocus
    {
        MeetingId = f.MeetingId,
        OrganisationId = f.OrganisationId,
        AreaCode = f.AreaCode,
        PlaceId = f.PlaceId,
        Days = f.Days,
        From = f.From,
        Until = f.Until,
        FirstDay = f.FirstDay,
        LastDay = f.LastDay,
    });

    /// <summary>What adopted meetings of a period tell a group, the latest first. What is not adopted is told nobody.</summary>
    public static IQueryable<SeenTelling> TellingsTo(this LyktaDbContext db, TellTo to, Period period)
    {
        var (first, last) = (period.From, period.To);
        return from t in db.Set<Telling>()
               join m in db.Set<Meeting>() on t.MeetingId equals m.Id
               where t.To == to && t.Words != "" && m.Day >= first && m.Day <= last && (m.State == MeetingState.Adopted || m.State == MeetingState.Approved)
               orderby m.StartsAt descending
               select new SeenTelling { MeetingId = m.Id, Day = m.Day, To = t.To, Words = t.Words };
    }
}
