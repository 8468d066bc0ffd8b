using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Position = Lykta.Kernel.Position;

namespace Lykta.Modules.Places.Contracts;

/// <summary>An area with its polygon in WGS 84, for drawing.</summary>
internal sealed record DrawnArea(string Code, string Name, Geometry Shape);

/// <summary>The door to the polygons of the working division.</summary>
internal static class AreaShapes
{
    public static async Task<IReadOnlyList<DrawnArea>> WorkingAreasDrawnAsync(this LyktaDbContext db, CancellationToken ct)
    {
        var rows = await (
            from a in db.Set<Area>()
            join d in db.Set<Division>() on a.DivisionId equals d.Id
            where d.IsWorking
            orderby a.Order, a.Code
            select new { a.Code, a.Name, a.Shape }).ToListAsync(ct);
        var reader = new WKBReader();
        return [.. rows.Select(a => new DrawnArea(a.Code, a.Name, ToWgs84(reader.Read(a.Shape))))];
    }

    private static Geometry ToWgs84(Geometry shape)
    {
        shape.Apply(new Degrees());
        shape.GeometryChanged();
        return shape;
    }

    private sealed class Degrees : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            var (latitude, longitude) = new Position(seq.GetY(i), seq.GetX(i)).ToWgs84();
            seq.SetX(i, longitude);
            seq.SetY(i, latitude);
        }
    }
}
