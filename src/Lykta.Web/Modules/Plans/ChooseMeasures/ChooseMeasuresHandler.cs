using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.ChooseMeasures;

/// <param name="Shown">What could be chosen: a measure that was not shown stays as it is.</param>
/// <param name="Chosen">Those of them that are to be in the plan.</param>
internal sealed record ChooseMeasuresCommand(Id<Plan> Plan, IReadOnlyCollection<Id<Measure>> Shown, IReadOnlyCollection<Id<Measure>> Chosen);

/// <summary>Chooses which measures a plan holds (välj åtgärder).</summary>
internal sealed class ChooseMeasuresHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Plan>> HandleAsync(ChooseMeasuresCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Plan>(
            change,
            async facts =>
            {
                var open = (await db.HoldPlanAsync(command.Plan, ct)).Open();
                if (!open.IsOk)
                {
                    return open;
                }

                var chosen = command.Chosen.Distinct().ToList();
                if (await db.MeasuresSeenBy(viewer).CountAsync(m => chosen.Contains(m.Id) && m.State != MeasureState.Declined, ct) != chosen.Count)
                {
                    return new UnknownPlannedMeasure();
                }

                var had = await db.Set<PlanMeasure>().Where(m => m.PlanId == command.Plan).ToListAsync(ct);
                var gone = had.Where(m => command.Shown.Contains(m.MeasureId) && !chosen.Contains(m.MeasureId)).Select(m => m.MeasureId).ToList();
                await db.Set<PlanAnswer>().Where(a => a.PlanId == command.Plan && gone.Contains(a.MeasureId)).ExecuteDeleteAsync(ct);
                db.RemoveRange(had.Where(m => gone.Contains(m.MeasureId)));
                var added = chosen.Except(had.Select(m => m.MeasureId)).ToList();
                db.AddRange(added.Select(m => new PlanMeasure(db.Municipality, command.Plan, m)));
                facts.Add(new PlanMeasuresChosen(command.Plan, added.Count, gone.Count));
                return open;
            },
            ct);
}

internal sealed record PlanMeasuresChosen(Id<Plan> Plan, int Added, int Removed) : Fact;
