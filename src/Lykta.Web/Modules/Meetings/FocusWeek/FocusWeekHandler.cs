using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.FocusWeek;

/// <param name="Id">Made by the client: sent twice, it is one focus.</param>
internal sealed record FocusWeekCommand(Id<Meeting> Meeting, Id<WeekFocus> Id, FocusAsked What);

/// <summary>Agrees on where an organisation looks particularly until the next meeting (veckans fokus): at most three.</summary>
internal sealed class FocusWeekHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<WeekFocus>> HandleAsync(FocusWeekCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<WeekFocus>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(command.Meeting, ct)).GoingOn();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                var known = await db.Set<WeekFocus>().Where(f => f.MeetingId == command.Meeting).ToListAsync(ct);
                if (known.Find(f => f.Id == command.Id) is { } already)
                {
                    return (already.OrganisationId, already.AreaCode, already.PlaceId, already.Days) == (command.What.Organisation, command.What.AreaCode, command.What.Place, command.What.Days)
                        ? already : new AlreadySavedOtherwise();
                }

                if (!await db.IsThereAsync(command.What.AreaCode, command.What.Place, ct))
                {
                    return new PriorityNeedsWhere();
                }

                var focus = new WeekFocus(db.Municipality, command.Id, command.Meeting, going.Value.Day, await LastDayAsync(going.Value, ct));
                var asked = focus.Ask(command.What, known.Count(f => f.OrganisationId == command.What.Organisation));
                if (asked.IsOk)
                {
                    db.Add(focus);
                    facts.Add(new FocusAgreed(command.Meeting, focus.Id, focus.OrganisationId, focus.FirstDay, focus.LastDay));
                }

                return asked;
            },
            ct);

    public Task<Result<Nothing>> RemoveAsync(Id<Meeting> meeting, Id<WeekFocus> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(meeting, ct)).GoingOn();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                if (await db.Set<WeekFocus>().FirstOrDefaultAsync(f => f.Id == id && f.MeetingId == meeting, ct) is { } focus)
                {
                    db.Remove(focus);
                    facts.Add(new FocusRemoved(meeting, id, focus.OrganisationId));
                }

                return default(Nothing);
            },
            ct);

    /// <summary>The day before the next meeting: the planned one, or where the series' rhythm puts it.</summary>
    private async Task<DateOnly> LastDayAsync(Meeting meeting, CancellationToken ct)
    {
        var planned = await db.Set<Meeting>().Where(m => m.SeriesId == meeting.SeriesId && m.Day > meeting.Day).OrderBy(m => m.Day).Select(m => (DateOnly?)m.Day).FirstOrDefaultAsync(ct);
        if (planned is { } day)
        {
            return day.AddDays(-1);
        }

        var series = await db.MeetingSeries().Where(s => s.Id == meeting.SeriesId).OneAsync(ct);
        return SeriesDays.Next(series.Cadence, series.Day, meeting.Day, await db.NoMeetingSpansAsync(meeting.Day, meeting.Day.AddDays(120), ct)).AddDays(-1);
    }
}

internal sealed record FocusAgreed(Id<Meeting> Meeting, Id<WeekFocus> Focus, Id<Organisation> Organisation, DateOnly FirstDay, DateOnly LastDay) : Fact;

internal sealed record FocusRemoved(Id<Meeting> Meeting, Id<WeekFocus> Focus, Id<Organisation> Organisation) : Fact;
