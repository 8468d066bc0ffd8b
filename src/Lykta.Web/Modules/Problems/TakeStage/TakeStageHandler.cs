using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.TakeStage;

/// <summary>Closes a problem, takes it up again, or lifts it to a deep dive (avsluta, ta upp igen, fördjupa).</summary>
internal sealed class TakeStageHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Problem>> CloseAsync(Id<Problem> id, string? why, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        StepAsync(id, viewer, change, (problem, facts) => Task.FromResult(problem.Close(why, change.At, facts.Names)), ct);

    public Task<Result<Problem>> ReopenAsync(Id<Problem> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        StepAsync(id, viewer, change, async (problem, _) => problem.Reopen(await ReachedAsync(id, ct), change.At), ct);

    public Task<Result<Problem>> DeepenAsync(Id<Problem> id, bool deep, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        StepAsync(id, viewer, change, (problem, _) => Task.FromResult(problem.Deepen(deep, change.At)), ct);

    private Task<Result<Problem>> StepAsync(Id<Problem> id, Viewer viewer, ChangeContext change, Func<Problem, Facts, Task<Result<Problem>>> step, CancellationToken ct) =>
        changes.MakeAsync<Problem>(
            change,
            async facts =>
            {
                var taken = await step(await db.GetProblemAsync(id, viewer, ct), facts);
                if (taken.IsOk)
                {
                    facts.Add(new ProblemStageTaken(id, taken.Value.Stage, taken.Value.DeepDiveSince));
                }

                return taken;
            },
            ct);

    /// <summary>How far its work had come: what it is taken up from.</summary>
    private async Task<ProblemStage> ReachedAsync(Id<Problem> id, CancellationToken ct) =>
        await db.Set<Goal>().AnyAsync(g => g.ProblemId == id && g.ReachedOn != null, ct) ? ProblemStage.FollowedUp
        : await db.FarthestAgainstAsync(id, ct) is { } stage ? stage
        : await db.Set<Cause>().AnyAsync(c => c.ProblemId == id, ct) ? ProblemStage.Analysed
        : ProblemStage.Raised;
}

internal sealed record ProblemStageTaken(Id<Problem> Problem, ProblemStage Stage, DateOnly? DeepDiveSince) : Fact;
