using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>How a run ends: checked, imported or failed. What a source leaves out is remembered, and the uploaded file let go.</summary>
internal sealed class ImportEnding(LyktaDbContext db, Changes changes)
{
    public Task ImportedAsync(ImportRun run, ImportTally tally, FileSurvey survey, DateTime at, CancellationToken ct) => EndAsync(
        run,
        at,
        async stored =>
        {
            var gaps = await KeepGapsAsync(run.Profile, survey, ct);
            stored.Done(tally, at);
            return new ImportEnded(run.Id, tally.New.Count, tally.Changed.Count, tally.Unchanged.Count, tally.Rejected.Count, gaps, run.FileHash);
        },
        ct);

    public Task CheckedAsync(ImportRun run, DryRun found, DateTime at, CancellationToken ct) => EndAsync(
        run,
        at,
        async stored =>
        {
            await db.Set<ImportRejection>().Where(r => r.RunId == run.Id).ExecuteDeleteAsync(ct);
            db.AddRange(found.Rejected.Select(r => new ImportRejection(db.Municipality, run.Id, r.Line, r.Reason)));
            stored.Done(found.Tally, at);
            return new ImportChecked(run.Id, run.FileHash);
        },
        ct);

    public Task FailAsync(ImportRun run, Text why, DateTime at, CancellationToken ct) => EndAsync(
        run,
        at,
        stored =>
        {
            stored.Fail(why, at);
            return Task.FromResult<Fact>(new ImportFailed(run.Id, run.FileHash));
        },
        ct);

    private async Task EndAsync(ImportRun run, DateTime at, Func<ImportRun, Task<Fact>> end, CancellationToken ct)
    {
        await changes.MakeAsync<Nothing>(
            new ChangeContext(run.Actor, at),
            async facts =>
            {
                var stored = await db.GetAsync<ImportRun>(r => r.Id == run.Id, ct);
                if (stored.IsEnded)
                {
                    return default(Nothing);
                }

                facts.Add(await end(stored));
                if (stored.IsEnded)
                {
                    await db.Set<ImportFilePart>().Where(p => p.RunId == run.Id).ExecuteDeleteAsync(ct);
                }

                return default(Nothing);
            },
            ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>A gap in this file is remembered, and one that the file fills is closed; reading the same file again changes nothing.</summary>
    private async Task<int> KeepGapsAsync(string source, FileSurvey survey, CancellationToken ct)
    {
        var known = await db.Set<SourceGap>().Where(g => g.Source == source).ToListAsync(ct);
        foreach (var gap in known)
        {
            if (survey.NamedAfter(gap.FromDay) is { } again)
            {
                gap.EndsBy(again);
            }
        }

        var gaps = survey.Gaps();
        db.AddRange(gaps.Where(g => known.All(k => k.FromDay != g.From)).Select(g => new SourceGap(db.Municipality, source, g.From, g.Until)));
        return gaps.Count;
    }
}

internal sealed record ImportEnded(Id<ImportRun> Run, int New, int Changed, int Unchanged, int Rejected, int SourceGaps, string FileHash) : Fact;

internal sealed record ImportChecked(Id<ImportRun> Run, string FileHash) : Fact;

internal sealed record ImportFailed(Id<ImportRun> Run, string FileHash) : Fact;
