using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.AnalyseCauses;

/// <param name="Id">Made by whoever sends; one that is there already is said anew.</param>
internal sealed record CauseCommand(Id<Problem> Problem, Id<Cause> Id, CauseStatement Said, long? Version);

/// <summary>Grows a problem's cause tree (orsaksanalys). With its first cause a problem is analysed.</summary>
internal sealed class AnalyseCausesHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Cause>> SayAsync(CauseCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Cause>(
            change,
            async facts =>
            {
                var problem = await db.GetProblemAsync(command.Problem, viewer, ct);
                var tree = await TreeAsync(command.Problem, ct);
                var known = tree.Find(c => c.Id == command.Id);
                if (known is not null && command.Version is { } seen && seen != known.Version)
                {
                    return new SomebodyWasFirst();
                }

                var said = known?.Restate(problem, tree, command.Said, facts.Names) ?? Cause.Find(problem, tree, command.Id, command.Said, change.At, facts.Names);
                if (said.IsOk)
                {
                    _ = known is null ? db.Add(said.Value) : null;
                    problem.Reach(ProblemStage.Analysed, change.At);
                    facts.Add(new CauseFound(command.Problem, command.Id, command.Said.Perspective, command.Said.Strength));
                }

                return said;
            },
            ct);

    public Task<Result<Nothing>> RemoveAsync(Id<Problem> problem, Id<Cause> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                _ = await db.GetProblemAsync(problem, viewer, ct);
                var tree = await TreeAsync(problem, ct);
                var cause = tree.Find(c => c.Id == id) ?? throw new MissingException(nameof(Cause));
                if (tree.Exists(c => c.ParentId == id) || await db.IsActedOnAsync(id, ct))
                {
                    return new CauseIsLeanedOn();
                }

                db.Remove(cause);
                facts.Add(new CauseRemoved(problem, id));
                return default(Nothing);
            },
            ct);

    private Task<List<Cause>> TreeAsync(Id<Problem> problem, CancellationToken ct) => db.Set<Cause>().Where(c => c.ProblemId == problem).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(ct);
}

internal sealed record CauseFound(Id<Problem> Problem, Id<Cause> Cause, CausePerspective Perspective, CauseStrength Strength) : Fact;

internal sealed record CauseRemoved(Id<Problem> Problem, Id<Cause> Cause) : Fact;
