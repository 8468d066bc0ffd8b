using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.Contribute;

/// <param name="Meeting">The meeting it is taken up at: its own or a later one.</param>
/// <param name="Step">Made by the client: sent twice, it is one step.</param>
internal sealed record TakeUpContributionCommand(Id<Meeting> Meeting, Id<Contribution> Contribution, Id<ContributionStep> Step, ContributionState State, string? Words, long? Version = null);

/// <summary>Says what became of a contribution: an answer, what was done, or why it is let go.</summary>
internal sealed class TakeUpContributionHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Contribution>> HandleAsync(TakeUpContributionCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Contribution>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(command.Meeting, ct)).GoingOn();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                var contribution = await db.GetAsync<Contribution>(c => c.Id == command.Contribution, ct);
                if (await db.Set<ContributionStep>().FirstOrDefaultAsync(s => s.Id == command.Step, ct) is { } already)
                {
                    return already.Words == command.Words?.Trim().ReplaceLineEndings("\n") ? contribution : new AlreadySavedOtherwise();
                }

                if (command.Version is { } version && version != contribution.Version)
                {
                    return new SomebodyWasFirst();
                }

                var step = contribution.Take(command.Step, command.Meeting, command.State, command.Words, change.At, facts.Names);
                if (!step.IsOk)
                {
                    return step.Refusal;
                }

                db.Add(step.Value);
                facts.Add(new ContributionTakenUp(command.Meeting, contribution.Id, command.State));
                return contribution;
            },
            ct);
}

internal sealed record ContributionTakenUp(Id<Meeting> Meeting, Id<Contribution> Contribution, ContributionState State) : Fact;
