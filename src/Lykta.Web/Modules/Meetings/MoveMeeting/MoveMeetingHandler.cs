using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Meetings.PlanMeeting;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.MoveMeeting;

/// <param name="To">The meeting's id, and when and where it is to be; without an end it stays as long as it was.</param>
internal sealed record MoveMeetingCommand(PlanMeetingCommand To, long? Version);

/// <summary>Moves a planned meeting to another time or place (flytta), or calls it off (ställa in) while nothing is recorded for it.</summary>
internal sealed class MoveMeetingHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Meeting>> HandleAsync(MoveMeetingCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Meeting>(
            change,
            async facts =>
            {
                var to = command.To;
                var meeting = await db.HoldMeetingAsync(to.Id, ct);
                if (command.Version is { } version && version != meeting.Version)
                {
                    return new SomebodyWasFirst();
                }

                if (to.Check() is { Count: > 0 } wrong)
                {
                    return new MalformedInput(wrong);
                }

                if (await db.Set<Meeting>().AnyAsync(m => m.SeriesId == meeting.SeriesId && m.Day == to.Day && m.Id != meeting.Id, ct))
                {
                    return new AlreadyPlannedThatDay();
                }

                var starts = SwedishTime.ToUtc(to.Day!.Value, to.Starts!.Value);
                var ends = to.Ends is { } until ? SwedishTime.ToUtc(to.Day.Value, until) : starts + (meeting.EndsAt - meeting.StartsAt);
                var moved = meeting.MoveTo(starts, ends, to.Place);
                if (moved.IsOk)
                {
                    facts.Add(new MeetingMoved(meeting.Id, meeting.Day));
                }

                return moved;
            },
            ct);

    public Task<Result<Meeting>> CallOffAsync(Id<Meeting> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Meeting>(
            change,
            async facts =>
            {
                var meeting = await db.HoldMeetingAsync(id, ct);
                if (meeting.State != MeetingState.Planned)
                {
                    return new MeetingHasBegun();
                }

                if (await HasWordsAsync(id, viewer, ct))
                {
                    return new MeetingHasWords();
                }

                // It is no longer the next of the one that agreed on it; approved notes stay as they were.
                await db.Set<Meeting>().Where(m => m.NextId == id && m.State != MeetingState.Approved).ExecuteUpdateAsync(set => set.SetProperty(m => m.NextId, (Id<Meeting>?)null).SetProperty(m => m.Version, m => m.Version + 1), ct);
                await db.Set<AgendaItem>().Where(i => i.MeetingId == id).ExecuteDeleteAsync(ct);
                await db.Set<Attendance>().Where(a => a.MeetingId == id).ExecuteDeleteAsync(ct);
                db.Remove(meeting);
                facts.Add(new MeetingCalledOff(id, meeting.SeriesId, meeting.Number, meeting.Day));
                return meeting;
            },
            ct);

    private async Task<bool> HasWordsAsync(Id<Meeting> id, Viewer viewer, CancellationToken ct)
    {
        var measures = (Guid?)id.Value;
        return await db.Set<AgendaItem>().AnyAsync(i => i.MeetingId == id && i.Words != "", ct)
            || await db.Set<Contribution>().AnyAsync(c => c.MeetingId == id, ct)
            || await db.Set<ContributionStep>().AnyAsync(s => s.MeetingId == id, ct)
            || await db.Set<Decision>().AnyAsync(d => d.MeetingId == id, ct)
            || await db.Set<Priority>().AnyAsync(p => p.MeetingId == id, ct)
            || await db.Set<WeekFocus>().AnyAsync(f => f.MeetingId == id, ct)
            || await db.Set<Escalation>().AnyAsync(e => e.MeetingId == id, ct)
            || await db.Set<Telling>().AnyAsync(t => t.MeetingId == id, ct)
            || await db.MeasuresSeenBy(viewer).AnyAsync(m => m.MeetingId == measures, ct);
    }
}

internal sealed record MeetingMoved(Id<Meeting> Meeting, DateOnly Day) : Fact;

internal sealed record MeetingCalledOff(Id<Meeting> Meeting, Id<MeetingSeries> Series, int Number, DateOnly Day) : Fact;
