using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Position = Lykta.Kernel.Position;

namespace Lykta.Modules.Places.Contracts;

/// <summary>A street or a water of the municipality's own basemap; the shape is well-known binary in SWEREF 99 TM.</summary>
internal sealed record SeenGround
{
    public required GroundKind Kind { get; init; }

    public required string Name { get; init; }

    public required byte[] Shape { get; init; }
}

/// <summary>Streets and water as a map draws them: WGS 84, longitude and latitude.</summary>
internal sealed record DrawnGround(IReadOnlyList<Geometry> Streets, IReadOnlyList<Geometry> Water);

/// <summary>The door to the municipality's own basemap. Open to everyone who belongs to it.</summary>
internal static class GroundSeen
{
    public static IQueryable<SeenGround> Ground(this LyktaDbContext db) =>
        db.Set<GroundLayer>().OrderBy(g => g.Kind).ThenBy(g => g.Name).Select(g => new SeenGround { Kind = g.Kind, Name = g.Name, Shape = g.Shape });

    public static async Task<DrawnGround> DrawGroundAsync(this LyktaDbContext db, CancellationToken ct)
    {
        var reader = new WKBReader();
        var drawn = (await db.Ground().ToListAsync(ct)).Select(g => (g.Kind, Shape: ToWgs84(reader.Read(g.Shape)))).ToList();
        return new DrawnGround(
            [.. drawn.Where(d => d.Kind == GroundKind.Street).Select(d => d.Shape)],
            [.. drawn.Where(d => d.Kind == GroundKind.Water).Select(d => d.Shape)]);
    }

    /// <summary>A shape of the database (SWEREF 99 TM) as longitude and latitude; the shape given is turned itself.</summary>
    public static Geometry ToWgs84(Geometry shape)
    {
        shape.Apply(new Turn());
        shape.GeometryChanged();
        return shape;
    }

    private sealed class Turn : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            var (lat, lon) = new Position(seq.GetY(i), seq.GetX(i)).ToWgs84();
            seq.SetX(i, lon);
            seq.SetY(i, lat);
        }
    }
}
