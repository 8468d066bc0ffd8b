using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>What a dry run found, without a trace in the database.</summary>
internal sealed record DryRun(ImportTally Tally, IReadOnlyList<RejectedRow> Rejected);

/// <summary>Carries an import from where it stands to its end, batch by batch. The same for the command line and the server.</summary>
internal sealed class ReportImporter(LyktaDbContext db, AreaLookup areas, BatchJudge judge, BatchWriter writer, ImportEnding ending, TimeProvider clock)
{
    /// <summary>Runs a saved run over its file; after a kill the next start goes on after the last saved batch.</summary>
    public async Task<Result<ImportTally>> RunAsync(Id<ImportRun> id, Stream file, Action<int, int>? progress, CancellationToken ct)
    {
        var run = await db.Set<ImportRun>().AsNoTracking().FirstAsync(r => r.Id == id, ct);
        var opened = await ImportFileReading.OpenAsync(db, areas, run.Profile, run.Mapping, file, Now, ct);
        if (!opened.IsOk)
        {
            await ending.FailAsync(run, opened.Refusal.Message, Now, ct);
            return opened.Refusal;
        }

        var reading = opened.Value;
        await UnmapAsync(ct);
        await db.Set<ImportRun>().Where(r => r.Id == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.RowsInFile, reading.Survey.Rows), ct);
        var done = run.State == ImportState.Importing
            ? await ImportAsync(run, reading, progress, ct)
            : await CheckAsync(run, reading, ct);
        return done.IsOk ? done.Value.Tally : done.Refusal;
    }

    /// <summary>What an import of the file would do, saving nothing.</summary>
    public async Task<Result<DryRun>> TryAsync(ImportProfile profile, Stream file, CancellationToken ct)
    {
        var opened = await ImportFileReading.OpenAsync(db, areas, profile.Code, profile.Mapping, file, Now, ct);
        return opened.IsOk ? await JudgeAsync(opened.Value, _ => Task.FromResult(true), ct) ?? throw new InvalidOperationException("Nobody stops a dry run.") : opened.Refusal;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<Result<ImportProgress>> ImportAsync(ImportRun run, ImportFileReading reading, Action<int, int>? told, CancellationToken ct)
    {
        var progress = new ImportProgress(run.RowsDone, run.Tally);
        var name = await db.Set<ImportProfile>().Where(p => p.Code == run.Profile).Select(p => p.Name).FirstOrDefaultAsync(ct);
        var sender = new Sender(run.Actor, run.OrganisationId, null, name ?? run.Profile);
        var reviewed = run.Mapping.CountsAsReviewed;
        await foreach (var batch in reading.BatchesAsync(progress.RowsDone, ct))
        {
            var written = await writer.WriteAsync(run, sender, reviewed, progress, batch, ct);
            if (!written.IsOk)
            {
                return written.Refusal;
            }

            progress = written.Value;
            told?.Invoke(progress.RowsDone, reading.Survey.Rows);

            // The collector waits until the processor's cache is full of dead rows, 300 MB on a big one; a batch leaves almost nothing alive.
            GC.Collect(0, GCCollectionMode.Forced, blocking: true);
        }

        await ending.ImportedAsync(run, progress.Tally, reading.Survey, Now, ct);
        return progress;
    }

    /// <summary>A long write walks through the whole SQLite file; mapped into memory, all of it would be held.</summary>
    private async Task UnmapAsync(CancellationToken ct)
    {
        if (db.IsSqlite)
        {
            await db.Database.OpenConnectionAsync(ct);
            await db.Database.ExecuteSqlAsync($"PRAGMA mmap_size=0", ct);
        }
    }

    private async Task<Result<ImportProgress>> CheckAsync(ImportRun run, ImportFileReading reading, CancellationToken ct)
    {
        // A check that was cut short begins again: it has saved nothing but how far it had come.
        var before = new ImportProgress(run.RowsDone, run.Tally);
        var found = await JudgeAsync(
            reading,
            async after =>
            {
                var moved = await writer.AdvanceAsync(run, before, after, ct);
                before = after;
                return moved;
            },
            ct);
        if (found is null)
        {
            return new ImportHasEnded();
        }

        await ending.CheckedAsync(run, found, Now, ct);
        return before;
    }

    /// <summary>Null when the run was stopped on the way.</summary>
    private async Task<DryRun?> JudgeAsync(ImportFileReading reading, Func<ImportProgress, Task<bool>> advance, CancellationToken ct)
    {
        var progress = new ImportProgress(0, new ImportTally());
        var rejected = new List<RejectedRow>();
        await foreach (var batch in reading.BatchesAsync(0, ct))
        {
            var outcome = await judge.JudgeAsync(batch, ct);
            db.ChangeTracker.Clear();
            progress = progress.With(outcome, batch);
            rejected.AddRange(outcome.Rejected.Take(Math.Max(0, ImportRejection.MostKept - rejected.Count)));
            if (!await advance(progress))
            {
                return null;
            }
        }

        return new DryRun(progress.Tally, rejected);
    }
}
