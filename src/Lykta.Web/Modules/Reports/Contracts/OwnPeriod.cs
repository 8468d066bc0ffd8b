using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>The period a unit answers for now, by its own cadence or the municipality's.</summary>
internal static class OwnPeriod
{
    public static async Task<Period> OpenPeriodOfAsync(this LyktaDbContext db, Id<Unit>? unit, DateTime now, CancellationToken ct)
    {
        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        var cadence = unit is null ? null : await db.Units().Where(u => u.Id == unit).Select(u => u.OwnCadence).FirstOrDefaultAsync(ct);
        return municipality.OpenPeriod(cadence ?? municipality.Cadence, now);
    }
}
