using Lykta.Kernel;
using Lykta.Modules.Retention.Contracts;
using Lykta.Modules.Retention.DecideRetention;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.CarryOut;

/// <summary>Asks that a decision in force is carried out now rather than tonight (kör nu), and stops that again. One decision has one run at a time.</summary>
internal sealed class RunNowHandler(Changes changes, LyktaDbContext db, OverdueCounts counts)
{
    public Task<Result<DisposalRun>> AskAsync(Id<RetentionDecision> id, ChangeContext change, CancellationToken ct) => changes.MakeAsync<DisposalRun>(
        change,
        async facts =>
        {
            // Locked first, so that two who ask at once do not begin it twice.
            await db.Set<RetentionDecision>().Where(d => d.Id == id).ExecuteUpdateAsync(set => set.SetProperty(d => d.Version, d => d.Version), ct);
            var decision = await db.GetAsync<RetentionDecision>(d => d.Id == id, ct);
            var rule = RetentionRule.Find(decision.Rule)!;
            var held = (await db.HoldsInForce(change.At).AsNoTracking().ToListAsync(ct)).ConvertAll(h => h.AsHeld());
            var overdue = new Overdue(rule.OverdueAt(change.At, decision.Months), held);
            var things = (await counts.DueAsync(rule, overdue, ct)).Sum(d => d.Things);
            if (!decision.IsInForce || things == 0 || await db.Set<DisposalRun>().AnyAsync(r => r.DecisionId == id && r.EndedAt == null, ct))
            {
                return new NothingToRun();
            }

            var run = DisposalRun.Asked(decision, overdue.At, things, change);
            db.Add(run);
            facts.Add(new DisposalAsked(run.Id, id, things));
            return run;
        },
        ct);

    public Task<Result<DisposalRun>> CancelAsync(Id<RetentionDecision> id, ChangeContext change, CancellationToken ct) => changes.MakeAsync<DisposalRun>(
        change,
        async facts =>
        {
            var cancelled = (await db.GetAsync<DisposalRun>(r => r.DecisionId == id && r.AskedBy != null && r.EndedAt == null, ct)).Cancel(change.At);
            if (cancelled.IsOk)
            {
                facts.Add(new DisposalCancelled(cancelled.Value.Id));
            }

            return cancelled;
        },
        ct);
}

/// <summary>Somebody asked that what is overdue by a decision is disposed of now.</summary>
internal sealed record DisposalAsked(Id<DisposalRun> Run, Id<RetentionDecision> Decision, int Things) : Fact;

/// <summary>Somebody stopped a disposal that was under way; what was taken stays taken.</summary>
internal sealed record DisposalCancelled(Id<DisposalRun> Run) : Fact;
