using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.ApproveMeeting;

/// <param name="At">The meeting that approves.</param>
internal sealed record ApproveMeetingCommand(Id<Meeting> Id, Id<Meeting> At);

/// <summary>Approves the notes of an earlier meeting (godkänna, lägga till handlingarna): they are frozen under one hash.</summary>
internal sealed class ApproveMeetingHandler(Changes changes, LyktaDbContext db, MeetingLeaves leaves)
{
    public Task<Result<Meeting>> HandleAsync(ApproveMeetingCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Meeting>(
            change,
            async facts =>
            {
                var by = await db.HoldMeetingAsync(command.At, ct);
                var meeting = await db.HoldMeetingAsync(command.Id, ct);
                if (meeting.ApprovedBy == by.Id)
                {
                    return meeting;
                }

                var frozen = await leaves.FreezeAsync(meeting, change.At, ct);
                var approved = meeting.Approve(by, SaltedTree.Root(frozen.Select(l => (l.Path, l.Hash))), change.At);
                if (approved.IsOk)
                {
                    db.AddRange(frozen.Select(leaf => new SealedMeetingLeaf(db.Municipality, meeting.Id, leaf)));
                    facts.Add(new MeetingApproved(meeting.Id, by.Id, meeting.ContentHash!));
                }

                return approved;
            },
            ct);
}

internal sealed record MeetingApproved(Id<Meeting> Meeting, Id<Meeting> By, string ContentHash) : Fact;
