using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures;

internal static class MeasurePlaces
{
    /// <summary>A place brings its area; an area, a place or a kind that is not there is refused.</summary>
    public static async Task<Result<MeasurePlan>> LocatedAsync(this LyktaDbContext db, MeasurePlan plan, CancellationToken ct)
    {
        if (plan.ProblemKind is { } kind && !await db.Kinds().AnyAsync(k => k.Code == kind, ct))
        {
            return new UnknownProblemKind();
        }

        var place = plan.Place is { } id ? await db.Places().FirstOrDefaultAsync(p => p.Id == id, ct) : null;
        var area = plan.Area ?? place?.AreaCode;
        return (plan.Place is not null && place is null) || (area is not null && !await db.WorkingAreas().AnyAsync(a => a.Code == area, ct))
            ? new UnknownMeasurePlace()
            : plan with { Area = area };
    }
}
