using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.WeighProblems;

/// <summary>A problem in a period's matrix; its reasons are null for those who may not read the problem in whole, and where it is not for everybody.</summary>
internal sealed record WeighedLine(int Number, Id<Problem> Id, string Name, string Where, int? Need, int? Influence, string? NeedWhy, string? InfluenceWhy, bool IsPriority, bool MayWeigh);

/// <summary>A period's matrix. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class ShownWeighing
{
    internal Period Period { get; init; } = null!;

    internal IReadOnlyList<WeighingStep> Need { get; init; } = [];

    internal IReadOnlyList<WeighingStep> Influence { get; init; } = [];

    /// <summary>The weighed first, by need and influence together; then those that are not.</summary>
    internal IReadOnlyList<WeighedLine> Lines { get; init; } = [];
}

/// <summary>Reads the matrix of need and influence for a period (behov mot påverkbarhet).</summary>
internal sealed class WeighingQuery(LyktaDbContext db, CurrentViewer current, TimeProvider clock)
{
    private const int MostShown = 200;

    /// <summary>The next quarter, where nobody has said which.</summary>
    public Period Usual => Period.Around(Today, PeriodKind.Quarter).Next();

    private DateOnly Today => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>The quarters and tertials from a year ago to the next.</summary>
    public IReadOnlyList<Choice> Periods => [.. new[] { PeriodKind.Quarter, PeriodKind.Tertial }.SelectMany(Around).Select(p => new Choice(p.ToString(), p.Name))];

    public async Task<ShownWeighing> RunAsync(Period period, CancellationToken ct)
    {
        var code = period.ToString();
        var steps = await db.Set<WeighingStep>().AsNoTracking().OrderBy(s => s.Step).ToListAsync(ct);
        var words = await ProblemWords.ReadAsync(db, ct);
        var rows = await (
            from p in db.ProblemsSeenBy(current.Viewer)
            join w in db.Set<Weighing>().Where(w => w.Period == code) on p.Id equals w.ProblemId into weighings
            from w in weighings.DefaultIfEmpty()
            where w != null || p.Stage != ProblemStage.Closed
            orderby w == null, w.Need + w.Influence descending, w.Need descending, p.Name, p.Id
            select new { Problem = p, Weighing = w }).Take(MostShown).ToListAsync(ct);
        return new ShownWeighing
        {
            Period = period,
            Need = [.. steps.Where(s => s.Axis == WeighingAxis.Need)],
            Influence = [.. steps.Where(s => s.Axis == WeighingAxis.Influence)],
            Lines =
            [
                .. rows.Select((r, i) =>
                {
                    // What is for few is read on the problem's own page, which leaves the entry.
                    var open = r.Problem is { InDetail: true, IsForFew: false };
                    return new WeighedLine(
                        i + 1, r.Problem.Id, r.Problem.Name, words.Where(r.Problem), r.Weighing?.Need, r.Weighing?.Influence,
                        open ? r.Weighing?.NeedWhy : null, open ? r.Weighing?.InfluenceWhy : null, r.Weighing?.IsPriority ?? false, r.Problem.InDetail && r.Problem.Stage != ProblemStage.Closed);
                }),
            ],
        };
    }

    private IEnumerable<Period> Around(PeriodKind kind)
    {
        var period = Period.Around(Today, kind).Next();
        for (var i = 0; i < 5; i++, period = period.Previous())
        {
            yield return period;
        }
    }
}
