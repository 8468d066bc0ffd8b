using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.HoldMeeting;

/// <summary>Opens a meeting (öppna). Opening it again is what a double click does, and changes nothing.</summary>
internal sealed class OpenMeetingHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Meeting>> HandleAsync(Id<Meeting> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Meeting>(
            change,
            async facts =>
            {
                var meeting = await db.HoldMeetingAsync(id, ct);
                if (meeting.State == MeetingState.Open)
                {
                    return meeting;
                }

                var opened = meeting.Open(change.At);
                if (opened.IsOk)
                {
                    facts.Add(new MeetingOpened(id));
                }

                return opened;
            },
            ct);
}

internal sealed record MeetingOpened(Id<Meeting> Meeting) : Fact;
