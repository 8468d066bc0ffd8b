using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.Contracts;

/// <summary>What a measure can be tied to of a problem: its causes and goals, in words.</summary>
internal sealed record ProblemTies(Id<Problem> Id, string Name, IReadOnlyList<Choice> Causes, IReadOnlyList<Choice> Goals);

/// <summary>A cause or a goal in words, and who may read them.</summary>
internal sealed record ChainWords(string Words, Audience Audience);

/// <summary>The doors for what is done about a problem.</summary>
internal static class ProblemChain
{
    /// <summary>Open problems that the viewer may work on, to choose among.</summary>
    public static async Task<IReadOnlyList<Choice>> ProblemsToTieAsync(this LyktaDbContext db, Viewer viewer, CancellationToken ct) =>
        (await db.ProblemsSeenBy(viewer).Where(p => p.InDetail && p.Stage != ProblemStage.Closed).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct))
        .ConvertAll(p => new Choice(p.Id.ToString(), p.Name));

    /// <summary>The causes and goals of a problem that the viewer may read in whole; null where there is none.</summary>
    public static async Task<ProblemTies?> TiesOfAsync(this LyktaDbContext db, Id<Problem> id, Viewer viewer, CancellationToken ct)
    {
        var name = await db.ProblemsSeenBy(viewer).Where(p => p.Id == id && p.InDetail).Select(p => p.Name).FirstOrDefaultAsync(ct);
        return name is null ? null : new ProblemTies(
            id,
            name,
            (await db.Set<Cause>().AsNoTracking().Where(c => c.ProblemId == id).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(ct)).ConvertAll(c => new Choice(c.Id.ToString(), c.Words, null, null)),
            (await db.Set<Goal>().AsNoTracking().Where(g => g.ProblemId == id).OrderBy(g => g.By).ToListAsync(ct)).ConvertAll(g => new Choice(g.Id.ToString(), ProblemTexts.Goal(g))));
    }

    /// <summary>Causes and goals in words, as a Swedish document has them, with their problem's audience, whoever looks: for freezing. What is shown is filtered by audience.</summary>
    public static async Task<IReadOnlyDictionary<Guid, ChainWords>> ChainWordsAsync(
        this LyktaDbContext db, IReadOnlyCollection<Id<Cause>> causes, IReadOnlyCollection<Id<Goal>> goals, CancellationToken ct)
    {
        var said = await (from c in db.Set<Cause>() join p in db.Set<Problem>() on c.ProblemId equals p.Id where causes.Contains(c.Id) select new { c.Id, c.Words, p.Audience }).ToListAsync(ct);
        var aims = await (from g in db.Set<Goal>().AsNoTracking() join p in db.Set<Problem>() on g.ProblemId equals p.Id where goals.Contains(g.Id) select new { Goal = g, p.Audience }).ToListAsync(ct);
        return said.Select(c => (c.Id.Value, new ChainWords(c.Words, c.Audience)))
            .Concat(aims.Select(g => (g.Goal.Id.Value, new ChainWords(ProblemTexts.GoalInSwedish(g.Goal), g.Audience)))).ToDictionary(p => p.Item1, p => p.Item2);
    }

    /// <summary>The kind of report a problem is seen by; null for a theme.</summary>
    public static Task<string?> KindOfProblemAsync(this LyktaDbContext db, Id<Problem> id, CancellationToken ct) => db.Set<Problem>().Where(p => p.Id == id).Select(p => p.Kind).FirstOrDefaultAsync(ct);

    /// <summary>A problem's work has come to a stage, in the change that is under way.</summary>
    public static async Task ReachAsync(this LyktaDbContext db, Id<Problem>? id, ProblemStage stage, DateTime at, CancellationToken ct)
    {
        if (id is not null && await db.Set<Problem>().FirstOrDefaultAsync(p => p.Id == id, ct) is { } problem)
        {
            problem.Reach(stage, at);
        }
    }
}
