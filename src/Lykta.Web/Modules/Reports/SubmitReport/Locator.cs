using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>Turns what a sender said of the place into position, area and precision.</summary>
internal sealed class Locator(LyktaDbContext db, AreaLookup areas)
{
    public async Task<Result<WhereItWas>> FindAsync(ReportContent content, CancellationToken ct)
    {
        if (content.PlaceId is { } placeId)
        {
            return await db.Places().FirstOrDefaultAsync(p => p.Id == placeId, ct) is { } place
                ? new WhereItWas(new Position(place.North, place.East), place.AreaCode, content.Precision ?? PositionPrecision.Place)
                : new UnknownPlace();
        }

        if (content.Position is { } position)
        {
            return new WhereItWas(position, await AreaOfAsync(position, content.Precision, ct), content.Precision);
        }

        return content.AreaCode is { } code && !await db.WorkingAreas().AnyAsync(a => a.Code == code, ct)
            ? new UnknownArea(code)
            : new WhereItWas(null, content.AreaCode, content.Precision ?? PositionPrecision.Area);
    }

    /// <summary>The middle of a municipality or a county falls in some area by chance: no area is said (område saknas).</summary>
    private async Task<string?> AreaOfAsync(Position position, PositionPrecision? precision, CancellationToken ct) =>
        precision is PositionPrecision.Municipality or PositionPrecision.County ? null : await areas.CoveringAsync(position, ct);
}
