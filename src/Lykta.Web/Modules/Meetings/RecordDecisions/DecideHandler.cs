using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.RecordDecisions;

/// <param name="Id">Made by the client: sent twice, it is one decision.</param>
/// <param name="Version">Null is a new one; else the one the writer changes.</param>
internal sealed record DecideCommand(Id<Meeting> Meeting, Id<Decision> Id, Decided What, long? Version = null);

/// <summary>Records or changes a decision (beslut) of an open meeting. Numbers follow each other without gap.</summary>
internal sealed class DecideHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Decision>> HandleAsync(DecideCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Decision>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(command.Meeting, ct)).GoingOn();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                var known = await db.Set<Decision>().FirstOrDefaultAsync(d => d.Id == command.Id, ct);
                if (known is not null && (known.MeetingId != command.Meeting || known.Version != command.Version))
                {
                    return IsTheSame(known, command) ? known : command.Version is null ? new AlreadySavedOtherwise() : new SomebodyWasFirst();
                }

                if (known is not null && await db.MayChangeAsync(known, command.What.Audience, viewer, ct) is { } refused)
                {
                    return refused;
                }

                var decision = known ?? new Decision(db.Municipality, command.Id, going.Value, viewer.Organisation, await NextNumberAsync(command.Meeting, ct));
                var decided = decision.Decide(command.What, going.Value.Day, change.At, facts.Names);
                if (decided.IsOk)
                {
                    _ = known is null ? db.Add(decision) : null;
                    facts.Add(new DecisionRecorded(command.Meeting, decision.Id, decision.Number, decision.Audience));
                }

                return decided;
            },
            ct);

    private static bool IsTheSame(Decision known, DecideCommand command) =>
        known.MeetingId == command.Meeting && known.Words == command.What.Words?.Trim().ReplaceLineEndings("\n") && known.Function == command.What.Function?.Trim()
        && known.Due == command.What.Due && known.Audience == command.What.Audience;

    private async Task<int> NextNumberAsync(Id<Meeting> meeting, CancellationToken ct) =>
        (await db.Set<Decision>().Where(d => d.MeetingId == meeting).MaxAsync(d => (int?)d.Number, ct) ?? 0) + 1;
}

internal sealed record DecisionRecorded(Id<Meeting> Meeting, Id<Decision> Decision, int Number, Audience Audience) : Fact;
