using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures;

/// <summary>Where and when reports are counted; without a place the area, without both the whole municipality.</summary>
internal sealed record CountedSpot(Id<Place>? Place, string? Area, string? Kind, DateOnly? From, DateOnly? To);

/// <summary>Counts what was reported at a place over a time, for whoever writes a weighing or an application: counts only, never a report.</summary>
internal sealed class IncidentFiguresQuery(LyktaDbContext db)
{
    /// <summary>Null where no time is chosen, or one that cannot be counted.</summary>
    public async Task<IncidentFigures?> CountAsync(CountedSpot spot, CancellationToken ct)
    {
        if (spot is not { From: { } from, To: { } to } || IncidentFigures.RefusalOf(from, to) is not null || from.Year < 1900 || to.Year > 2200)
        {
            return null;
        }

        var (place, area, kind) = (spot.Place, spot.Place is null ? spot.Area : null, spot.Kind);
        var reports = await db.ReportsCounted(Period.Between(from, to))
            .Where(r => (place == null || r.PlaceId == place) && (area == null || r.AreaCode == area) && (kind == null || r.Kind == kind))
            .Select(r => new { r.Kind, r.OccurredFrom, r.OccurredTo }).ToListAsync(ct);
        return IncidentFigures.Of([.. reports.Select(r => (r.Kind, r.OccurredFrom, r.OccurredTo))]);
    }

    /// <summary>Whether place, area and kind are there to be chosen.</summary>
    public async Task<Refusal?> UnknownAsync(CountedSpot spot, CancellationToken ct) =>
        (spot.Place is { } place && !await db.Places().AnyAsync(p => p.Id == place, ct))
        || (spot.Area is { } area && !await db.WorkingAreas().AnyAsync(a => a.Code == area, ct))
        || (spot.Kind is { } kind && !await db.Kinds().AnyAsync(k => k.Code == kind, ct)) ? new UnknownSpot() : null;
}
