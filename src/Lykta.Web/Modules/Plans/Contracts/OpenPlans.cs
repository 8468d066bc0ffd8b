using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.Contracts;

/// <summary>A decided plan as everybody may read it.</summary>
internal sealed record OpenPlan(string Name, string Organ, DateOnly DecidedOn, DateOnly From, DateOnly To, string Purpose, IReadOnlyList<OpenMeasure> Measures);

/// <summary>A measure of such a plan, by its public name.</summary>
internal sealed record OpenMeasure(string Name, string Responsible, string? Where, DateOnly Due);

/// <summary>The plans in force that everybody may read, as they were decided: an official document's open version and nothing more.</summary>
internal sealed class OpenPlans(LyktaDbContext db, PlanContentQuery contents)
{
    public async Task<IReadOnlyList<OpenPlan>> ReadAsync(CancellationToken ct)
    {
        var plans = await db.Set<Plan>().AsNoTracking().Where(p => p.State == PlanState.Adopted).OrderByDescending(p => p.DecidedOn).ThenBy(p => p.Id).ToListAsync(ct);
        var read = new List<OpenPlan>();
        foreach (var plan in plans)
        {
            var open = (await contents.ReadAsync(plan, ct)).For([Audience.All], [Audience.All]);
            read.Add(new OpenPlan(
                open.Head.Name, plan.Organ!, plan.DecidedOn!.Value, open.Head.From, open.Head.To, open.Head.Purpose,
                [.. open.Measures.Select(m => new OpenMeasure(m.Name, m.Responsible, m.Where, m.Due))]));
        }

        return read;
    }
}
