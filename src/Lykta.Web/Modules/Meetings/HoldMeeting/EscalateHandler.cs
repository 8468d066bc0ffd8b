using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.HoldMeeting;

/// <param name="Id">Made by the client: sent twice, it is lifted once.</param>
internal sealed record EscalateCommand(Id<Meeting> Meeting, Id<Escalation> Id, EscalateTo To, string? Words, Audience Audience);

/// <summary>Lifts something to those who can decide it (eskalera), or takes it back.</summary>
internal sealed class EscalateHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Escalation>> HandleAsync(EscalateCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Escalation>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(command.Meeting, ct)).GoingOn();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                if (await db.Set<Escalation>().FirstOrDefaultAsync(e => e.Id == command.Id, ct) is { } already)
                {
                    return already.Words == command.Words?.Trim().ReplaceLineEndings("\n") ? already : new AlreadySavedOtherwise();
                }

                var escalation = new Escalation(db.Municipality, command.Id, command.Meeting, viewer.Organisation);
                var lifted = escalation.Lift(command.To, command.Words, command.Audience, change.At, facts.Names);
                if (lifted.IsOk)
                {
                    db.Add(escalation);
                    facts.Add(new EscalationLifted(command.Meeting, escalation.Id, escalation.To, escalation.Audience));
                }

                return lifted;
            },
            ct);

    public Task<Result<Nothing>> RemoveAsync(Id<Meeting> meeting, Id<Escalation> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(meeting, ct)).GoingOn();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                if (await db.Set<Escalation>().FirstOrDefaultAsync(e => e.Id == id && e.MeetingId == meeting, ct) is { } escalation)
                {
                    db.Remove(escalation);
                    facts.Add(new EscalationRemoved(meeting, id));
                }

                return default(Nothing);
            },
            ct);
}

internal sealed record EscalationLifted(Id<Meeting> Meeting, Id<Escalation> Escalation, EscalateTo To, Audience Audience) : Fact;

internal sealed record EscalationRemoved(Id<Meeting> Meeting, Id<Escalation> Escalation) : Fact;
