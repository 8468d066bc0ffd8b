using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.Problems.WeighProblems;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.ShowProblem;

/// <summary>A problem with all that its page shows; for those who are not of its audience only what everybody sees.</summary>
public sealed class ShownProblem
{
    internal SeenProblem Problem { get; init; } = null!;

    internal string About { get; init; } = "";

    internal string Where { get; init; } = "";

    internal string Organisation { get; init; } = "";

    internal IReadOnlyList<Evidence> Evidence { get; init; } = [];

    internal IReadOnlyList<CauseBranch> Causes { get; init; } = [];

    internal IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>What is done about it, as everybody sees it.</summary>
    internal IReadOnlyList<SeenMeasure> Measures { get; init; } = [];

    /// <summary>How it was weighed, the latest period first, with the words of its steps.</summary>
    internal IReadOnlyList<ShownWeight> Weighings { get; init; } = [];

    /// <summary>The weekly reports of the time it was seen in; nothing for a theme.</summary>
    internal IReadOnlyList<WeeklyCount> Weeks { get; init; } = [];
}

/// <summary>How a problem was weighed for a period.</summary>
internal sealed record ShownWeight(Period Period, Text Need, string NeedWhy, Text Influence, string InfluenceWhy, bool IsPriority);

/// <summary>A cause and how deep in the tree it lies; in the order a tree is read.</summary>
internal sealed record CauseBranch(Cause Cause, int Depth)
{
    /// <summary>The tree from its roots, each cause followed by those behind it.</summary>
    public static IReadOnlyList<CauseBranch> Tree(IReadOnlyList<Cause> causes)
    {
        var under = causes.ToLookup(c => c.ParentId);
        return [.. Below(null, 0)];

        IEnumerable<CauseBranch> Below(Id<Cause>? parent, int depth) =>
            under[parent].SelectMany(c => Below(c.Id, depth + 1).Prepend(new CauseBranch(c, depth)));
    }
}

/// <summary>Reads one problem as the viewer may see it (visa problem).</summary>
internal sealed class ShowProblemQuery(LyktaDbContext db, CurrentViewer current, TimeProvider clock)
{
    public DateOnly Today => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);

    public async Task<ShownProblem> RunAsync(Id<Problem> id, CancellationToken ct)
    {
        var problem = await db.ProblemsSeenBy(current.Viewer).Where(p => p.Id == id).OneAsync(ct);
        var words = await ProblemWords.ReadAsync(db, ct);
        var raisedBy = problem.OrganisationId;
        var shown = new ShownProblem
        {
            Problem = problem,
            About = words.About(problem),
            Where = words.Where(problem),
            Organisation = await db.Organisations().Where(o => o.Id == raisedBy).Select(o => o.Name).OneAsync(ct),
            Weeks = await WeeksAsync(id, problem, ct),
            Measures = await db.MeasuresAgainst(id, current.Viewer).OrderBy(m => m.Due).ThenBy(m => m.Id).ToListAsync(ct),
        };
        return !problem.InDetail ? shown : new ShownProblem
        {
            Problem = shown.Problem,
            About = shown.About,
            Where = shown.Where,
            Organisation = shown.Organisation,
            Weeks = shown.Weeks,
            Measures = shown.Measures,
            Evidence = await db.Set<Evidence>().AsNoTracking().Where(e => e.ProblemId == id).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(ct),
            Causes = CauseBranch.Tree(await CausesAsync(id, ct)),
            Weighings = await WeighingsAsync(id, ct),
            Goals = await db.Set<Goal>().AsNoTracking().Where(g => g.ProblemId == id).OrderBy(g => g.By).ThenBy(g => g.Id).ToListAsync(ct),
        };
    }

    public Task<List<Cause>> CausesAsync(Id<Problem> id, CancellationToken ct) =>
        db.Set<Cause>().AsNoTracking().Where(c => c.ProblemId == id).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(ct);

    /// <summary>An area's counts are everybody's; a single place's are not.</summary>
    private async Task<IReadOnlyList<ShownWeight>> WeighingsAsync(Id<Problem> id, CancellationToken ct)
    {
        var steps = await db.Set<WeighingStep>().AsNoTracking().ToListAsync(ct);
        var weighings = await db.Set<Weighing>().AsNoTracking().Where(w => w.ProblemId == id).OrderByDescending(w => w.At).Take(4).ToListAsync(ct);
        return [.. weighings.Select(w => new ShownWeight(Period.Parse(w.Period, null), Word(WeighingAxis.Need, w.Need), w.NeedWhy, Word(WeighingAxis.Influence, w.Influence), w.InfluenceWhy, w.IsPriority))];

        Text Word(WeighingAxis axis, int step) => steps.Find(s => s.Axis == axis && s.Step == step)?.Label ?? WeighingTexts.NotWeighed;
    }

    private async Task<IReadOnlyList<WeeklyCount>> WeeksAsync(Id<Problem> id, SeenProblem problem, CancellationToken ct) =>
        problem.PlaceId is not null && !current.Viewer.SeesEverything ? []
        : await db.WeeksOfAsync(await db.Set<Problem>().AsNoTracking().Where(p => p.Id == id).OneAsync(ct), Today, ct);
}
