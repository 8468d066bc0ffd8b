using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.AdoptMeeting;

/// <param name="Adjuster">Who adjusts the minutes, where there are minutes.</param>
internal sealed record AdoptMeetingCommand(Id<Meeting> Id, string? Adjuster = null);

/// <summary>Adopts a meeting (fastställa): nothing more is said at it. It may be taken up again until the next meeting has approved its notes.</summary>
internal sealed class AdoptMeetingHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Meeting>> HandleAsync(AdoptMeetingCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Meeting>(
            change,
            async facts =>
            {
                var meeting = await db.HoldMeetingAsync(command.Id, ct);
                if (meeting.State == MeetingState.Adopted)
                {
                    return meeting;
                }

                if (command.Adjuster is { Length: > 0 } adjuster && meeting.AdjustedBy(adjuster) is { IsOk: false } wrong)
                {
                    return wrong;
                }

                var attendance = await db.Set<Attendance>().Where(a => a.MeetingId == command.Id).ToListAsync(ct);
                var adopted = meeting.Adopt(attendance, await db.LatestPictureIdAsync(ct), change.At);
                if (adopted.IsOk)
                {
                    facts.Add(new MeetingAdopted(meeting.Id, meeting.SeriesId, meeting.Number, meeting.Day));
                }

                return adopted;
            },
            ct);

    /// <summary>Takes an adopted meeting up again, with why.</summary>
    public Task<Result<Meeting>> ReopenAsync(Id<Meeting> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Meeting>(
            change,
            async facts =>
            {
                var reopened = (await db.HoldMeetingAsync(id, ct)).Reopen();
                if (reopened.IsOk)
                {
                    facts.Add(new MeetingReopened(id));
                }

                return reopened;
            },
            ct);
}

internal sealed record MeetingAdopted(Id<Meeting> Meeting, Id<MeetingSeries> Series, int Number, DateOnly Day) : Fact;

internal sealed record MeetingReopened(Id<Meeting> Meeting) : Fact;
