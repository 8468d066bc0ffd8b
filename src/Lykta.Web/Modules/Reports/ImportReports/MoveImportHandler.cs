using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

internal enum ImportMove
{
    Check,
    Start,
    Cancel,
}

/// <summary>The columns a person chose, for a check; otherwise only which import and where to.</summary>
internal sealed record MoveImportCommand(Id<ImportRun> Id, ImportMove Move, IReadOnlyDictionary<ImportField, IReadOnlyList<string>>? Columns = null);

/// <summary>Moves an import on: to a dry run, to the real one, or out (avbryt). What is already imported stays.</summary>
internal sealed class MoveImportHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<ImportRun>> HandleAsync(MoveImportCommand command, ChangeContext change, CancellationToken ct) => changes.MakeAsync<ImportRun>(
        change,
        async facts =>
        {
            var run = await db.GetAsync<ImportRun>(r => r.Id == command.Id, ct);
            var moved = command.Move switch
            {
                ImportMove.Check => run.Check(run.Mapping with { Columns = command.Columns ?? run.Mapping.Columns }),
                ImportMove.Start => run.Start(),
                _ => run.Cancel(change.At),
            };
            if (!moved.IsOk)
            {
                return moved.Refusal;
            }

            await db.Set<ImportRejection>().Where(r => r.RunId == run.Id && command.Move != ImportMove.Cancel).ExecuteDeleteAsync(ct);
            if (run.IsEnded)
            {
                await db.Set<ImportFilePart>().Where(p => p.RunId == run.Id).ExecuteDeleteAsync(ct);
            }

            facts.Add(new ImportMoved(run.Id, run.State));
            return run;
        },
        ct);
}

internal sealed record ImportMoved(Id<ImportRun> Run, ImportState State) : Fact;
