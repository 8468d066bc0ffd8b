using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.SetGoal;

/// <param name="Id">Made by whoever sends; one that is there already is said anew.</param>
internal sealed record GoalCommand(Id<Problem> Problem, Id<Goal> Id, GoalStatement Said, long? Version);

/// <summary>Sets what a problem shall come to (sätt mål), and notes what it has come to.</summary>
internal sealed class SetGoalHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Goal>> SetAsync(GoalCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Goal>(
            change,
            async facts =>
            {
                var problem = await db.GetProblemAsync(command.Problem, viewer, ct);
                var known = await db.Set<Goal>().FirstOrDefaultAsync(g => g.Id == command.Id && g.ProblemId == command.Problem, ct);
                if (known is not null && command.Version is { } seen && seen != known.Version)
                {
                    return new SomebodyWasFirst();
                }

                var said = command.Said is { Indicator: GoalIndicator.ReportsPerWeek, Base: null }
                    ? command.Said with { Base = await PerWeekAsync(problem, SwedishTime.DayOf(change.At), ct) } : command.Said;
                var set = known?.Restate(problem, said, change.At, facts.Names) ?? Goal.Set(problem, command.Id, said, change.At, facts.Names);
                if (set.IsOk)
                {
                    _ = known is null ? db.Add(set.Value) : null;
                    facts.Add(new GoalSet(command.Problem, command.Id, set.Value.Indicator, set.Value.Base, set.Value.Target, set.Value.By));
                }

                return set;
            },
            ct);

    /// <summary>Notes what it has come to; a problem with a reading is followed up.</summary>
    public Task<Result<Goal>> ReadAsync(Id<Problem> problem, Id<Goal> id, double? value, DateOnly on, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Goal>(
            change,
            async facts =>
            {
                var of = await db.GetProblemAsync(problem, viewer, ct);
                var goal = await db.GetAsync<Goal>(g => g.Id == id && g.ProblemId == problem, ct);
                var read = goal.Read(value, on, change.At);
                if (read.IsOk)
                {
                    of.Reach(ProblemStage.FollowedUp, change.At);
                    facts.Add(new GoalRead(problem, id, goal.Reached!.Value, on));
                }

                return read;
            },
            ct);

    public Task<Result<Nothing>> RemoveAsync(Id<Problem> problem, Id<Goal> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                _ = await db.GetProblemAsync(problem, viewer, ct);
                if (await db.IsAimedAtAsync(id, ct))
                {
                    return new GoalIsLeanedOn();
                }

                db.Remove(await db.GetAsync<Goal>(g => g.Id == id && g.ProblemId == problem, ct));
                facts.Add(new GoalRemoved(problem, id));
                return default(Nothing);
            },
            ct);

    /// <summary>A quarter: what is set against a single week that was high falls by itself (regression to the mean).</summary>
    private const int WeeksOfBase = 13;

    /// <summary>Reports per week in which anybody reported, over a quarter at least; null where there is nothing to count.</summary>
    private async Task<double?> PerWeekAsync(Problem problem, DateOnly today, CancellationToken ct) =>
        (await db.WeeksOfAsync(problem, today, ct, WeeksOfBase)).Where(w => w.Count is not null).Select(w => (double)w.Count!).DefaultIfEmpty(double.NaN).Average() is var mean && double.IsNaN(mean) ? null : mean;
}

internal sealed record GoalSet(Id<Problem> Problem, Id<Goal> Goal, GoalIndicator Indicator, double Base, double Target, DateOnly By) : Fact;

internal sealed record GoalRead(Id<Problem> Problem, Id<Goal> Goal, double Reached, DateOnly On) : Fact;

internal sealed record GoalRemoved(Id<Problem> Problem, Id<Goal> Goal) : Fact;
