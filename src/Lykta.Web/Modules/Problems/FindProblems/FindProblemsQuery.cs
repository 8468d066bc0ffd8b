using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.FindProblems;

/// <summary>What to look for; null lets everything through. Closed ones are left out unless they are asked for.</summary>
internal sealed record ProblemFilter(ProblemStage? Stage, string? About, string? Area, bool Closed);

/// <summary>A line of the list.</summary>
internal sealed record ProblemLine(SeenProblem Problem, string About, string Where, int Causes, int Goals)
{
    /// <summary>What is missing in the chain, where the viewer may know.</summary>
    public bool LacksCause => Problem.InDetail && Causes == 0;

    public bool LacksGoal => Problem.InDetail && Goals == 0;
}

/// <summary>Finds problems as the viewer may see them (problembild): deep dives first, then the latest raised.</summary>
internal sealed class FindProblemsQuery(LyktaDbContext db, CurrentViewer current)
{
    public const int PageSize = 50;

    public async Task<(IReadOnlyList<ProblemLine> Lines, int Hits)> RunAsync(ProblemFilter filter, int page, CancellationToken ct)
    {
        var query = Filtered(filter);
        var hits = await query.CountAsync(ct);
        var rows = await query.OrderBy(p => p.DeepDiveSince == null).ThenByDescending(p => p.RaisedAt).ThenBy(p => p.Id).Skip(page * PageSize).Take(PageSize)
            .Select(p => new
            {
                Problem = p,
                Causes = p.InDetail ? db.Set<Cause>().Count(c => c.ProblemId == p.Id) : 0,
                Goals = p.InDetail ? db.Set<Goal>().Count(g => g.ProblemId == p.Id) : 0,
            }).ToListAsync(ct);
        var words = await ProblemWords.ReadAsync(db, ct);
        return ([.. rows.Select(r => new ProblemLine(r.Problem, words.About(r.Problem), words.Where(r.Problem), r.Causes, r.Goals))], hits);
    }

    private IQueryable<SeenProblem> Filtered(ProblemFilter filter)
    {
        var query = db.ProblemsSeenBy(current.Viewer);
        query = filter.Stage is { } stage ? query.Where(p => p.Stage == stage) : filter.Closed ? query : query.Where(p => p.Stage != ProblemStage.Closed);
        query = filter.About is { } about ? query.Where(p => p.Kind == about || p.Theme == about) : query;
        return filter.Area is { } area ? query.Where(p => p.AreaCode == area) : query;
    }
}
