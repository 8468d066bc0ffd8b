using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Organisations.Contracts;

/// <summary>The door to the sharing ladder (delningstrappan), for what is told of everybody's reports at once.</summary>
internal static class SharingSteps
{
    /// <summary>
    /// The step each organisation has been given by the municipality's own, which makes the picture. One without a grant sees area
    /// counts; the municipality itself sees detail.
    /// </summary>
    public static async Task<IReadOnlyDictionary<Id<Organisation>, SharingStep>> StepsFromOwnAsync(this LyktaDbContext db, CancellationToken ct)
    {
        var organisations = await db.Set<Organisation>().AsNoTracking().Select(o => new { o.Id, o.IsMunicipalitysOwn }).ToListAsync(ct);
        var own = organisations.Where(o => o.IsMunicipalitysOwn).Select(o => o.Id).ToList();
        var grants = await db.Set<SharingGrant>().AsNoTracking().Where(g => own.Contains(g.OwnerId)).ToListAsync(ct);
        return organisations.ToDictionary(
            o => o.Id,
            o => o.IsMunicipalitysOwn ? SharingStep.Detail : grants.Where(g => g.ReceiverId == o.Id).Select(g => g.Step).DefaultIfEmpty(SharingStep.AreaCount).Max());
    }
}
