using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Modules.SafetyAnalyses.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes;

/// <summary>Counts a programme's figures on a day: the plan, the factors and the places. States and places of measures are open to all who read measures.</summary>
internal sealed class FiguresQuery(LyktaDbContext db, PlacesFollowedUp places)
{
    public async Task<ProgrammeFigures> RunAsync(Programme programme, DateOnly on, CancellationToken ct)
    {
        var id = programme.Id;
        var own = await db.Set<ProgrammePlace>().Where(p => p.ProgrammeId == id).Select(p => p.PlaceId).ToListAsync(ct);
        var measures = await db.MeasuresInDetail().Where(m => db.Set<ProgrammeMeasure>().Any(p => p.ProgrammeId == id && p.MeasureId == m.Id)).Select(m => new { m.State, m.PlaceId }).ToListAsync(ct);
        var followed = await places.RunAsync(own, programme.StartsOn, on, ct);
        return new ProgrammeFigures(
            on,
            PlanProgress.Of(measures.ConvertAll(m => m.State)),
            [.. followed.Select(f => new PlaceImprovement(f.Place, f.BaseOn, f.On, f.Better, f.Same, f.Worse, f.Missing))],
            await places.AnalysedAsync(own, programme.StartsOn, on, ct),
            [.. measures.Select(m => m.PlaceId).OfType<Id<Place>>().Where(own.Contains).Distinct()]);
    }
}
