using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.StateGrants.ChooseGrantMeasures;

/// <param name="Shown">What could be chosen: a measure that was not shown stays as it is.</param>
/// <param name="Chosen">Those of them that are to be in the application.</param>
internal sealed record ChooseGrantMeasuresCommand(Id<StateGrant> Grant, IReadOnlyCollection<Id<Measure>> Shown, IReadOnlyCollection<Id<Measure>> Chosen);

/// <summary>Chooses which measures an application is for (välj åtgärder). What is applied for is at first what each is calculated to cost.</summary>
internal sealed class ChooseGrantMeasuresHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<StateGrant>> HandleAsync(ChooseGrantMeasuresCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<StateGrant>(
            change,
            async facts =>
            {
                var open = (await db.GetAsync<StateGrant>(g => g.Id == command.Grant, ct)).Touch(change.At);
                if (!open.IsOk)
                {
                    return open;
                }

                var had = await db.HoldRowsAsync(command.Grant, ct);
                var chosen = command.Chosen.Distinct().ToList();
                var added = chosen.Except(had.Select(m => m.MeasureId)).ToList();
                var found = await db.MeasuresSeenBy(viewer).Where(m => added.Contains(m.Id) && m.State != MeasureState.Declined).ToListAsync(ct);
                if (found.Count != added.Count)
                {
                    return new UnknownGrantMeasure();
                }

                var gone = had.Where(m => command.Shown.Contains(m.MeasureId) && !chosen.Contains(m.MeasureId)).ToList();
                db.RemoveRange(gone);
                db.AddRange(found.Select(m => GrantMeasure.Apply(open.Value, null, new GrantRowStatement(m.Id, MeasureCost.Of(m), null), null).Value));
                facts.Add(new GrantMeasuresChosen(command.Grant, added.Count, gone.Count));
                return open;
            },
            ct);
}

/// <summary>Measures were chosen for an application, or taken out of it.</summary>
internal sealed record GrantMeasuresChosen(Id<StateGrant> Grant, int Added, int Removed) : Fact;
