using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.Contracts;

/// <summary>Which links of the chain an open measure has.</summary>
internal sealed record MeasureLinks
{
    public required Id<Measure> Id { get; init; }

    public required string PublicName { get; init; }

    public required Id<Problem>? ProblemId { get; init; }

    public required bool HasCause { get; init; }

    public required bool HasGoal { get; init; }

    public required bool HasFollowUp { get; init; }

    public required bool HasBegun { get; init; }

    /// <summary>True where something was chosen to compare with.</summary>
    public required bool HasComparison { get; init; }

    /// <summary>The day its effect is judged.</summary>
    public required DateOnly? JudgedOn { get; init; }

    /// <summary>When it was proposed.</summary>
    public required DateTime Since { get; init; }
}

/// <summary>The doors to what is done about a problem, for the problem's own pages.</summary>
internal static class MeasuresInChain
{
    /// <summary>The measures against a problem, those that were declined left out.</summary>
    public static IQueryable<SeenMeasure> MeasuresAgainst(this LyktaDbContext db, Id<Problem> problem, Viewer viewer) =>
        db.MeasuresSeenBy(viewer).Where(m => m.ProblemId == problem && m.State != MeasureState.Declined);

    /// <summary>How far the measures against a problem bring it; null where there is none.</summary>
    public static async Task<ProblemStage?> FarthestAgainstAsync(this LyktaDbContext db, Id<Problem> problem, CancellationToken ct)
    {
        var states = await db.Set<Measure>().Where(m => m.ProblemId == problem && m.State != MeasureState.Declined).Select(m => m.State).Distinct().ToListAsync(ct);
        return states.Count == 0 ? null : states.Exists(s => s is MeasureState.Begun or MeasureState.Done) ? ProblemStage.BeingWorked : ProblemStage.InPlan;
    }

    /// <summary>The links of every measure that is taken on, begun or done; names are everybody's to read.</summary>
    public static IQueryable<MeasureLinks> LinksOfMeasures(this LyktaDbContext db) => db.Set<Measure>()
        .Where(m => m.State == MeasureState.TakenOn || m.State == MeasureState.Begun || (m.State == MeasureState.Done && m.ProblemId != null))
        .Select(m => new MeasureLinks
        {
            Id = m.Id,
            PublicName = m.PublicName,
            ProblemId = m.ProblemId,
            HasCause = db.Set<MeasureCause>().Any(c => c.MeasureId == m.Id),
            HasGoal = m.GoalId != null,
            HasFollowUp = m.FollowUpOn != null || db.Set<MeasureFollowUp>().Any(f => f.MeasureId == m.Id),
            HasBegun = m.StartedOn != null,
            HasComparison = m.JudgedOn != null,
            JudgedOn = m.JudgedOn,
            Since = m.ProposedAt,
        });

    /// <summary>Which causes each of the measures acts on.</summary>
    public static async Task<ILookup<Id<Measure>, Id<Cause>>> CausesOfAsync(this LyktaDbContext db, IReadOnlyCollection<Id<Measure>> measures, CancellationToken ct) =>
        (await db.Set<MeasureCause>().Where(c => measures.Contains(c.MeasureId)).Select(c => new { c.MeasureId, c.CauseId }).ToListAsync(ct)).ToLookup(c => c.MeasureId, c => c.CauseId);

    public static Task<bool> IsActedOnAsync(this LyktaDbContext db, Id<Cause> cause, CancellationToken ct) => db.Set<MeasureCause>().AnyAsync(c => c.CauseId == cause, ct);

    public static Task<bool> IsAimedAtAsync(this LyktaDbContext db, Id<Goal> goal, CancellationToken ct) => db.Set<Measure>().AnyAsync(m => m.GoalId == goal, ct);
}
