using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>Moves a position read indoors or at an entrance to the yard (gården): the nearest known place, else the middle of a hundred-metre square. Never a door.</summary>
internal sealed class YardSnap(LyktaDbContext db)
{
    private const double Reach = 150;
    private const double Square = 100;

    public async Task<ReportContent> SnapAsync(ReportContent content, CancellationToken ct)
    {
        if (content.Position is not { } position || content.Setting is not (Setting.Indoors or Setting.HalfPublic))
        {
            return content;
        }

        var (south, north, west, east) = (position.North - Reach, position.North + Reach, position.East - Reach, position.East + Reach);
        var near = await db.Places().Where(p => p.North >= south && p.North <= north && p.East >= west && p.East <= east).ToListAsync(ct);
        var yard = near.Select(p => (p.Id, Distance: position.DistanceTo(new Position(p.North, p.East)))).Where(p => p.Distance <= Reach).OrderBy(p => p.Distance).FirstOrDefault();
        return yard != default
            ? content with { Position = null, PlaceId = yard.Id, Precision = PositionPrecision.Place }
            : content with { Position = new Position(Middle(position.North), Middle(position.East)), Precision = PositionPrecision.Street };
    }

    private static double Middle(double metres) => (Math.Floor(metres / Square) * Square) + (Square / 2);
}
