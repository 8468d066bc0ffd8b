using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>Writes a batch: one transaction, one number, one audit entry with counts and the file's hash, and how far the run has come.</summary>
internal sealed class BatchWriter(LyktaDbContext db, Changes changes, BatchJudge judge, NewRows newRows, TimeProvider clock)
{
    private const int TriesWhenSomebodyWorksThere = 5;
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(1);

    /// <summary>The progress with the batch in it, or a refusal: the run was cancelled, or another worker carries it on.</summary>
    public async Task<Result<ImportProgress>> WriteAsync(ImportRun run, Sender sender, bool reviewed, ImportProgress before, ImportBatch batch, CancellationToken ct)
    {
        var change = new ChangeContext(run.Actor, clock.GetUtcNow().UtcDateTime);
        for (var attempt = 1; ; attempt++)
        {
            var leftATrace = false;
            var result = await changes.MakeAsync<ImportProgress>(
                change,
                async facts =>
                {
                    var outcome = await judge.JudgeAsync(batch, ct);
                    await WriteAsync(run, sender, reviewed, before, outcome, change.At, facts, ct);
                    var after = before.With(outcome, batch);
                    leftATrace = facts.All.Count > 0;
                    return !leftATrace || await AdvanceAsync(run, before, after, ct) ? after : new ImportHasEnded();
                },
                ct);
            db.ChangeTracker.Clear();
            if (result.IsOk && !leftATrace && !await AdvanceAsync(run, before, result.Value, ct))
            {
                return new ImportHasEnded();
            }

            if (result.Refusal is not SomebodyWasFirst || attempt == TriesWhenSomebodyWorksThere)
            {
                return result;
            }
        }
    }

    /// <summary>Moves the run on, if it still stands where this worker left it.</summary>
    public async Task<bool> AdvanceAsync(ImportRun run, ImportProgress before, ImportProgress after, CancellationToken ct)
    {
        var (done, tally, until) = (after.RowsDone, StoredJson.Write(after.Tally), clock.GetUtcNow().UtcDateTime + Claim);
        return await db.Set<ImportRun>().Where(r => r.Id == run.Id && r.State == run.State && r.RowsDone == before.RowsDone).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.RowsDone, done).SetProperty(r => r.TallyJson, tally).SetProperty(r => r.ClaimedUntil, until), ct) == 1;
    }

    private async Task WriteAsync(
        ImportRun run, Sender sender, bool reviewed, ImportProgress before, BatchOutcome outcome, DateTime at, Facts facts, CancellationToken ct)
    {
        var (reports, receipts) = (new List<Report>(), new List<ReportReceipt>());
        foreach (var row in outcome.New)
        {
            // A source tells what was known when it happened: it is not late because we read it today.
            var received = row.Content.Occurred.To < at ? row.Content.Occurred.To : at;
            var report = new Report(db.Municipality, row.Id, sender, row.Cleaned, row.Where, received);
            report.ComesFrom(row.Key, row.SourceKind, reviewed);
            reports.Add(report);
            receipts.Add(new ReportReceipt(db.Municipality, row.Id, row.Hash, received));
        }

        await newRows.AddAsync(reports, ct);
        await newRows.AddAsync(receipts, ct);

        foreach (var row in outcome.Changed)
        {
            outcome.Stored[row.Id].Report!.SayAgain(row.Cleaned, row.Where, row.SourceKind);
            outcome.Stored[row.Id].Receipt.ReadAgain(row.Hash);
        }

        db.AddRange(outcome.Rejected
            .Take(Math.Max(0, ImportRejection.MostKept - before.Tally.Rejected.Count))
            .Select(r => new ImportRejection(db.Municipality, run.Id, r.Line, r.Reason)));
        if (outcome.New.Count + outcome.Changed.Count + outcome.Rejected.Count > 0)
        {
            facts.Add(new ReportsImported(run.Id, outcome.New.Count, outcome.Changed.Count, outcome.Rejected.Count, run.FileHash));
        }
    }
}

/// <summary>How far a file has been read, and what became of its rows.</summary>
internal sealed record ImportProgress(int RowsDone, ImportTally Tally)
{
    public ImportProgress With(BatchOutcome outcome, ImportBatch batch) => new(RowsDone + batch.Rows, outcome.AddTo(Tally, batch));
}

/// <summary>A batch of a file was imported.</summary>
internal sealed record ReportsImported(Id<ImportRun> Run, int New, int Changed, int Rejected, string FileHash) : Fact, IRewritesMany;
