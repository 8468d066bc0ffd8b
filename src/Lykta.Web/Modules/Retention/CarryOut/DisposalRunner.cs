using Lykta.Kernel;
using Lykta.Modules.Retention.Contracts;
using Lykta.Modules.Retention.DecideRetention;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.CarryOut;

/// <summary>
/// Carries out the technical rules and what is decided (gallra), a batch at a time: each batch and what it adds to its run are one change, so that a kill loses nothing and
/// the next time goes on. What is held back is asked anew for every batch. When nothing of a decision is left overdue, or it has been stopped, its run is ended by a signed
/// certificate.
/// </summary>
internal sealed class DisposalRunner(LyktaDbContext db, Changes changes, IEnumerable<IDisposal> disposals, OverdueCounts counts, CheckpointKey key)
{
    /// <summary>How many batches of what was asked for by day are taken before others get their turn: mail and events wait for the same loop.</summary>
    private const int BatchesByDay = 10;

    /// <summary>How many rows were taken away.</summary>
    public async Task<int> RunAsync(ChangeContext change, CancellationToken ct)
    {
        var rows = 0;
        foreach (var disposal in disposals.Where(d => d.Rule.Basis == RetentionBasis.Technical))
        {
            rows += (await TakeAsync(disposal, disposal.Rule.OverdueAt(change.At, null), null, int.MaxValue, change, ct)).Rows;
        }

        foreach (var decision in await db.Set<RetentionDecision>().AsNoTracking().Where(d => d.ConfirmedAt != null).OrderBy(d => d.ConfirmedAt).ToListAsync(ct))
        {
            rows += await CarryOutAsync(decision, int.MaxValue, change, ct);
        }

        return rows;
    }

    /// <summary>Goes on for a while with what somebody asked for; how many rows were taken away.</summary>
    public async Task<int> RunAskedAsync(ChangeContext change, CancellationToken ct)
    {
        var rows = 0;
        foreach (var decision in await db.Set<RetentionDecision>().AsNoTracking()
            .Where(d => db.Set<DisposalRun>().Any(r => r.DecisionId == d.Id && r.AskedBy != null && r.EndedAt == null)).ToListAsync(ct))
        {
            rows += await CarryOutAsync(decision, BatchesByDay, change, ct);
        }

        return rows;
    }

    private async Task<int> CarryOutAsync(RetentionDecision decision, int batches, ChangeContext change, CancellationToken ct)
    {
        var rule = RetentionRule.Find(decision.Rule)!;
        var open = await db.Set<DisposalRun>().AsNoTracking().FirstOrDefaultAsync(r => r.DecisionId == decision.Id && r.EndedAt == null, ct);
        var run = open ?? new DisposalRun(decision, rule.OverdueAt(change.At, decision.Months), change.At);
        var rows = 0;
        foreach (var disposal in disposals.Where(d => d.Rule == rule && decision.IsInForce))
        {
            var taken = await TakeAsync(disposal, run.OverdueAt, run, batches, change, ct);
            (rows, batches) = (rows + taken.Rows, batches - taken.Batches);
        }

        if (batches > 0 && (open is not null || rows > 0))
        {
            await CertifyAsync(decision, run.Id, change, ct);
        }

        return rows;
    }

    private async Task<(int Rows, int Batches)> TakeAsync(IDisposal disposal, DateTime overdueAt, DisposalRun? run, int most, ChangeContext change, CancellationToken ct)
    {
        var (rows, batches) = (0, 0);
        while (batches < most)
        {
            var taken = (await changes.MakeAsync<TakenAway>(
                change,
                async facts =>
                {
                    if (run is not null && await IsOverAsync(run.Id, ct))
                    {
                        return TakenAway.Nothing;
                    }

                    var holds = await HoldsAsync(change.At, ct);
                    var batch = await disposal.TakeAsync(new Overdue(overdueAt, holds.ConvertAll(h => h.AsHeld())), change.At, ct);
                    if (batch.Total > 0)
                    {
                        await CountAsync(run, batch, ct);
                        facts.Add(new RowsDisposed(disposal.Rule.Code, run?.DecisionId, batch.Total));
                    }

                    return batch;
                },
                ct)).Value;
            db.ChangeTracker.Clear();
            if (taken.Total == 0)
            {
                break;
            }

            (rows, batches) = (rows + taken.Total, batches + 1);
        }

        return (rows, batches);
    }

    /// <summary>Whether it was stopped or has ended. Its row is locked first: the night's job on one node and what was asked for on another count one after the other.</summary>
    private async Task<bool> IsOverAsync(Id<DisposalRun> run, CancellationToken ct)
    {
        await db.Set<DisposalRun>().Where(r => r.Id == run).ExecuteUpdateAsync(set => set.SetProperty(r => r.Things, r => r.Things), ct);
        return await db.Set<DisposalRun>().AnyAsync(r => r.Id == run && (r.CancelledAt != null || r.EndedAt != null), ct);
    }

    private async Task CountAsync(DisposalRun? run, TakenAway batch, CancellationToken ct)
    {
        if (run is null)
        {
            return;
        }

        var kept = await db.Set<DisposalRun>().FirstOrDefaultAsync(r => r.Id == run.Id, ct) ?? db.Add(run).Entity;
        kept.Count(batch);
    }

    private Task<List<RetentionHold>> HoldsAsync(DateTime now, CancellationToken ct) => db.HoldsInForce(now).AsNoTracking().OrderBy(h => h.ConfirmedAt).ToListAsync(ct);

    /// <summary>What the run left because it is held, hold by hold; something held twice is told of twice.</summary>
    private async Task<List<HeldBack>> HeldBackAsync(DisposalRun run, DateTime now, CancellationToken ct)
    {
        var held = new List<HeldBack>();
        foreach (var hold in await HoldsAsync(now, ct))
        {
            if (await counts.HeldAsync(RetentionRule.Find(run.Rule)!, run.OverdueAt, [hold.AsHeld()], ct) is > 0 and var things)
            {
                held.Add(HeldBack.By(hold, things));
            }
        }

        return held;
    }

    private async Task CertifyAsync(RetentionDecision decision, Id<DisposalRun> id, ChangeContext change, CancellationToken ct)
    {
        using var signer = key.Signer();
        _ = (await changes.MakeAsync<DisposalRun>(
            change,
            async facts =>
            {
                await IsOverAsync(id, ct);
                var run = await db.GetAsync<DisposalRun>(r => r.Id == id, ct);
                if (run.EndedAt is not null)
                {
                    return run;
                }

                var held = await HeldBackAsync(run, change.At, ct);
                run.End(change.At, ended => DisposalCertificate.Of(ended, decision, held).Sign(signer));
                facts.Add(new DisposalCertified(id, decision.Rule, run.Rows.Values.Sum()));
                return run;
            },
            ct)).Value;
        db.ChangeTracker.Clear();
    }
}

/// <summary>So many rows were taken away by a rule; the decision where it was decided.</summary>
internal sealed record RowsDisposed(string Rule, Id<RetentionDecision>? Decision, int Rows) : Fact, IRewritesMany;

/// <summary>A disposal was finished and certified.</summary>
internal sealed record DisposalCertified(Id<DisposalRun> Run, string Rule, int Rows) : Fact;
