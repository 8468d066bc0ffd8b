using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.FindPlans;

/// <summary>A line of the list.</summary>
internal sealed record PlanLine(Id<Plan> Id, string Name, PlanKind Kind, PlanState State, DateOnly From, DateOnly To, string? Organ, DateOnly? DecidedOn, int Revision, int Measures, int Done);

/// <summary>Lists the municipality's plans: those under way first, the latest first.</summary>
internal sealed class FindPlansQuery(LyktaDbContext db, CurrentViewer current)
{
    public const int Most = 200;

    public Task<List<PlanLine>> RunAsync(CancellationToken ct)
    {
        var measures = db.MeasuresSeenBy(current.Viewer);
        return (
            from p in db.Set<Plan>()
            orderby p.State == PlanState.Ended, p.From descending, p.Revision descending, p.Id
            select new PlanLine(
                p.Id, p.Name, p.Kind, p.State, p.From, p.To, p.Organ, p.DecidedOn, p.Revision,
                db.Set<PlanMeasure>().Count(m => m.PlanId == p.Id),
                db.Set<PlanMeasure>().Count(m => m.PlanId == p.Id && measures.Any(x => x.Id == m.MeasureId && x.State == MeasureState.Done)))).Take(Most).ToListAsync(ct);
    }
}
