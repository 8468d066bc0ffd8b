using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.MethodBank.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.TieMeasure;

/// <param name="Causes">Which of the problem's causes it acts on.</param>
internal sealed record TieMeasureCommand(Id<Measure> Measure, MeasureTie Tie, IReadOnlyCollection<Id<Cause>> Causes, long? Version);

/// <summary>Ties a measure to the problem it is against, the causes it acts on, a goal and a follow-up (koppla åtgärd).</summary>
internal sealed class TieMeasureHandler(Changes changes, LyktaDbContext db, Methods methods)
{
    public Task<Result<Measure>> HandleAsync(TieMeasureCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Measure>(
            change,
            async facts =>
            {
                var measure = await db.GetAsync<Measure>(m => m.Id == command.Measure, ct);
                if (command.Version is { } version && version != measure.Version)
                {
                    return new SomebodyWasFirst();
                }

                if (!await BelongAsync(command, viewer, ct))
                {
                    return new UnknownProblemOfMeasure();
                }

                if (await AgainstAsync(command.Tie, measure, ct) is { } no)
                {
                    return no;
                }

                var tied = measure.Tie(command.Tie, viewer.AsMeasureActor(change.At, facts.Names));
                if (tied.IsOk)
                {
                    await ReplaceAsync(measure, command.Tie.Problem is null ? [] : command.Causes, ct);
                    await db.ReachAsync(measure.ProblemId, measure.State is MeasureState.Begun or MeasureState.Done ? ProblemStage.BeingWorked : ProblemStage.InPlan, change.At, ct);
                    facts.Add(new MeasureTied(measure.Id, measure.ProblemId, measure.GoalId, command.Causes.Count, measure.FollowUpOn, measure.MethodId));
                }

                return tied;
            },
            ct);

    /// <summary>The problem is one the viewer may read in whole; causes and goal are that problem's.</summary>
    private async Task<bool> BelongAsync(TieMeasureCommand command, Viewer viewer, CancellationToken ct)
    {
        if (command.Tie.Problem is not { } problem)
        {
            return true;
        }

        var ties = await db.TiesOfAsync(problem, viewer, ct);
        return ties is not null
            && command.Causes.All(c => ties.Causes.Any(known => known.Value == c.ToString()))
            && (command.Tie.Goal is not { } goal || ties.Goals.Any(known => known.Value == goal.ToString()));
    }

    /// <summary>A method that is not there, or one that the bank speaks against for this problem and kind of place and nobody has said why it is chosen.</summary>
    private async Task<Refusal?> AgainstAsync(MeasureTie tie, Measure measure, CancellationToken ct)
    {
        if (tie.Method is not { } method || (tie.PlaceKind is { } place && methods.PlaceKinds.All(p => p.Value != place)))
        {
            return tie.Method is null ? null : new UnknownMethod();
        }

        if (await methods.FindAsync(method, ct) is not { } card || (card.IsRetired && measure.MethodId != method))
        {
            return new UnknownMethod();
        }

        var kind = tie.Problem is { } problem ? await db.KindOfProblemAsync(problem, ct) : measure.ProblemKind;
        return string.IsNullOrWhiteSpace(tie.MethodWhy) && await methods.AgainstAsync(method, kind, tie.PlaceKind, ct) is { } against ? new MethodIsAPoorMatch(against) : null;
    }

    private async Task ReplaceAsync(Measure measure, IReadOnlyCollection<Id<Cause>> causes, CancellationToken ct)
    {
        var had = await db.Set<MeasureCause>().Where(c => c.MeasureId == measure.Id).ToListAsync(ct);
        db.RemoveRange(had.Where(c => !causes.Contains(c.CauseId)));
        db.AddRange(causes.Distinct().Where(c => had.TrueForAll(h => h.CauseId != c)).Select(c => new MeasureCause(measure, c)));
    }
}

internal sealed record MeasureTied(Id<Measure> Measure, Id<Problem>? Problem, Id<Goal>? Goal, int Causes, DateOnly? FollowUpOn, string? Method) : Fact;
