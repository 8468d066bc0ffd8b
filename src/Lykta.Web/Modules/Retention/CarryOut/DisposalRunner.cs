using Lykta.Kernel;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.CarryOut;

/// <summary>
/// Carries out the technical rules and what is decided (gallra), a batch at a time: each batch and what it adds to its run are one change, so that a kill loses nothing and
/// the next time goes on. When nothing of a decision is left overdue, or it has been stopped, its run is ended by a signed certificate.
/// </summary>
internal sealed class DisposalRunner(LyktaDbContext db, Changes changes, IEnumerable<IDisposal> disposals, CheckpointKey key)
{
    /// <summary>How many rows were taken away.</summary>
    public async Task<int> RunAsync(ChangeContext change, CancellationToken ct)
    {
        var rows = 0;
        foreach (var disposal in disposals.Where(d => d.Rule.Basis == RetentionBasis.Technical))
        {
            rows += await TakeAllAsync(disposal, disposal.Rule.OverdueAt(change.At, null), null, change, ct);
        }

        foreach (var decision in await db.Set<RetentionDecision>().AsNoTracking().Where(d => d.ConfirmedAt != null).OrderBy(d => d.ConfirmedAt).ToListAsync(ct))
        {
            rows += await CarryOutAsync(decision, change, ct);
        }

        return rows;
    }

    private async Task<int> CarryOutAsync(RetentionDecision decision, ChangeContext change, CancellationToken ct)
    {
        var rule = RetentionRule.Find(decision.Rule)!;
        var open = await db.Set<DisposalRun>().AsNoTracking().FirstOrDefaultAsync(r => r.DecisionId == decision.Id && r.EndedAt == null, ct);
        var run = open ?? new DisposalRun(decision, rule.OverdueAt(change.At, decision.Months), change.At);
        var rows = 0;
        foreach (var disposal in disposals.Where(d => d.Rule == rule && decision.IsInForce))
        {
            rows += await TakeAllAsync(disposal, run.OverdueAt, run, change, ct);
        }

        if (open is not null || rows > 0)
        {
            await CertifyAsync(decision, run.Id, change, ct);
        }

        return rows;
    }

    private async Task<int> TakeAllAsync(IDisposal disposal, DateTime overdueAt, DisposalRun? run, ChangeContext change, CancellationToken ct)
    {
        for (var rows = 0; ;)
        {
            var taken = (await changes.MakeAsync<TakenAway>(
                change,
                async facts =>
                {
                    var batch = await disposal.TakeAsync(overdueAt, change.At, ct);
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
                return rows;
            }

            rows += taken.Total;
        }
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

    private async Task CertifyAsync(RetentionDecision decision, Id<DisposalRun> id, ChangeContext change, CancellationToken ct)
    {
        using var signer = key.Signer();
        _ = (await changes.MakeAsync<DisposalRun>(
            change,
            async facts =>
            {
                var run = await db.GetAsync<DisposalRun>(r => r.Id == id, ct);
                run.End(change.At, ended => DisposalCertificate.Of(ended, decision).Sign(signer));
                facts.Add(new DisposalCertified(id, decision.Rule, run.Rows.Values.Sum()));
                return run;
            },
            ct)).Value;
        db.ChangeTracker.Clear();
    }
}

/// <summary>So many rows were taken away by a rule; the decision where it was decided.</summary>
internal sealed record RowsDisposed(string Rule, Id<RetentionDecision>? Decision, int Rows) : Fact;

/// <summary>A disposal was finished and certified.</summary>
internal sealed record DisposalCertified(Id<DisposalRun> Run, string Rule, int Rows) : Fact;
