using Lykta.Kernel;
using Lykta.Modules.Effects.Contracts;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.FindGaps;

/// <summary>Where the chain from problem to effect is broken.</summary>
internal enum GapKind
{
    ProblemWithoutCause,
    ProblemWithoutGoal,
    ProblemWithoutMeasure,
    GoalPastItsDay,
    MeasureWithoutCause,
    MeasureWithoutGoal,
    MeasureWithoutFollowUp,

    /// <summary>A measure against a problem began with nothing to compare with: whether it works will not be known.</summary>
    MeasureWithoutComparison,

    /// <summary>The day its effect was to be judged has come, and nobody has settled the verdict.</summary>
    EffectNotSettled,

    /// <summary>An untied measure that has gone on through three periods: it is no longer a short one.</summary>
    MeasureWithoutProblem,
}

/// <summary>Something that lacks a link: a problem, or a measure.</summary>
internal sealed record Gap(Guid Id, string Name);

/// <summary>One kind of gap: how many there are, and the first of them.</summary>
internal sealed record GapList(GapKind Kind, int Count, IReadOnlyList<Gap> First)
{
    public bool IsOfMeasures => Kind >= GapKind.MeasureWithoutCause;
}

/// <summary>
/// Finds the gaps in the chain (luckor i kedjan): what the Swedish National Council for Crime Prevention found is usually missing between problem, cause, measure and effect.
/// Problems that the viewer may not read in whole are left out.
/// </summary>
internal sealed class FindGapsQuery(LyktaDbContext db, CurrentViewer current, TimeProvider clock)
{
    public const int Shown = 25;

    /// <summary>What recurs so many periods is not a short operative measure any more.</summary>
    private const int PeriodsOfAShortOne = 3;

    public async Task<IReadOnlyList<GapList>> RunAsync(GapKind? only, CancellationToken ct)
    {
        var lists = new List<GapList>();
        foreach (var kind in Enum.GetValues<GapKind>().Where(k => only is null || k == only))
        {
            var rows = await RowsAsync(kind, ct);
            var first = await rows.Take(only is null ? Shown : 1_000).ToListAsync(ct);
            lists.Add(new GapList(kind, first.Count < Shown ? first.Count : await rows.CountAsync(ct), [.. first.Select(g => new Gap(g.Id, g.Name))]));
        }

        return lists;
    }

    private async Task<IQueryable<Row>> RowsAsync(GapKind kind, CancellationToken ct)
    {
        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var problems = db.ProblemsSeenBy(current.Viewer).Where(p => p.InDetail && p.Stage != ProblemStage.Closed);
        var measures = db.LinksOfMeasures();
        return kind switch
        {
            GapKind.ProblemWithoutCause => Named(problems.Where(p => !db.Set<Cause>().Any(c => c.ProblemId == p.Id))),
            GapKind.ProblemWithoutGoal => Named(problems.Where(p => !db.Set<Goal>().Any(g => g.ProblemId == p.Id))),
            GapKind.ProblemWithoutMeasure => Named(problems.Where(p => !measures.Any(m => m.ProblemId == p.Id))),
            GapKind.GoalPastItsDay => Named(problems.Where(p => db.Set<Goal>().Any(g => g.ProblemId == p.Id && g.By < today && g.ReachedOn == null))),
            GapKind.MeasureWithoutCause => Named(measures.Where(m => m.ProblemId != null && !m.HasCause)),
            GapKind.MeasureWithoutGoal => Named(measures.Where(m => m.ProblemId != null && !m.HasGoal)),
            GapKind.MeasureWithoutFollowUp => Named(measures.Where(m => m.ProblemId != null && !m.HasFollowUp)),
            GapKind.MeasureWithoutComparison => Named(measures.Where(m => m.ProblemId != null && m.HasBegun && !m.HasComparison)),
            GapKind.EffectNotSettled => Named(measures.Where(m => m.JudgedOn != null && m.JudgedOn <= today && !db.Verdicts().Any(v => v.MeasureId == m.Id))),
            _ => Named(await UntiedAsync(measures, ct)),
        };
    }

    /// <summary>Those that were there when the third last picture was adopted, and still are.</summary>
    private async Task<IQueryable<MeasureLinks>> UntiedAsync(IQueryable<MeasureLinks> measures, CancellationToken ct)
    {
        var since = await db.AdoptedRegularPeriods().OrderByDescending(p => p.From).Skip(PeriodsOfAShortOne - 1).Select(p => (DateTime?)p.AdoptedAt).FirstOrDefaultAsync(ct);
        return measures.Where(m => m.ProblemId == null && since != null && m.Since < since);
    }

    private static IQueryable<Row> Named(IQueryable<SeenProblem> problems) => problems.OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new Row { Id = p.Id.Value, Name = p.Name });

    private static IQueryable<Row> Named(IQueryable<MeasureLinks> measures) => measures.OrderBy(m => m.PublicName).ThenBy(m => m.Id).Select(m => new Row { Id = m.Id.Value, Name = m.PublicName });

    private sealed class Row
    {
        public required Guid Id { get; init; }

        public required string Name { get; init; }
    }
}
