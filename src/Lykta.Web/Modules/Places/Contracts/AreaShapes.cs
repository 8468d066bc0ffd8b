using Lykta.Design;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Position = Lykta.Kernel.Position;

namespace Lykta.Modules.Places.Contracts;

/// <summary>The areas of the working division as a map draws them.</summary>
internal static class AreaShapes
{
    public static async Task<IReadOnlyList<MapArea>> WorkingAreaShapesAsync(this LyktaDbContext db, CancellationToken ct)
    {
        var areas = await (
            from a in db.Set<Area>()
            join d in db.Set<Division>() on a.DivisionId equals d.Id
            where d.IsWorking
            orderby a.Order, a.Code
            select new { a.Code, a.Name, a.Shape }).ToListAsync(ct);
        var reader = new WKBReader();
        return [.. areas.Select(a => new MapArea(a.Code, a.Name, ToDegrees(reader.Read(a.Shape))))];
    }

    private static Geometry ToDegrees(Geometry shape)
    {
        shape.Apply(new Degrees());
        shape.GeometryChanged();
        return shape;
    }

    private sealed class Degrees : ICoordinateFilter
    {
        public void Filter(Coordinate coord)
        {
            var (lat, lon) = new Position(coord.Y, coord.X).ToWgs84();
            (coord.X, coord.Y) = (lon, lat);
        }
    }
}
