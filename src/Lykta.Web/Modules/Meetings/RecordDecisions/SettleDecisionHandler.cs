using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.RecordDecisions;

/// <param name="Meeting">The meeting at which it is read out.</param>
internal sealed record SettleDecisionCommand(Id<Meeting> Meeting, Id<Decision> Decision, DecisionState State);

/// <summary>Reads out an earlier decision as done, dropped or still open. Saying the same again changes nothing.</summary>
internal sealed class SettleDecisionHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Decision>> HandleAsync(SettleDecisionCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Decision>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(command.Meeting, ct)).GoingOn();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                var decision = await db.GetAsync<Decision>(d => d.Id == command.Decision, ct);
                if (decision.State == command.State)
                {
                    return decision;
                }

                facts.Add(new DecisionSettled(command.Meeting, decision.Id, command.State));
                return decision.Settle(command.State, command.Meeting);
            },
            ct);
}

internal sealed record DecisionSettled(Id<Meeting> Meeting, Id<Decision> Decision, DecisionState State) : Fact;
