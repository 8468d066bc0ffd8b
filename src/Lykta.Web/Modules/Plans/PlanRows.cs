using Lykta.Kernel;
using Lykta.Modules.Plans.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans;

/// <summary>Taking a plan for change: its row is locked first, so that nothing is added to a plan while it is being decided.</summary>
internal static class PlanRows
{
    /// <summary>The plan, locked until the change is committed. Its version goes up: whoever decides from a page shown before is told to look again.</summary>
    public static async Task<Plan> HoldPlanAsync(this LyktaDbContext db, Id<Plan> id, CancellationToken ct)
    {
        await db.Set<Plan>().Where(p => p.Id == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version + 1), ct);
        return await db.GetAsync<Plan>(p => p.Id == id, ct);
    }
}
