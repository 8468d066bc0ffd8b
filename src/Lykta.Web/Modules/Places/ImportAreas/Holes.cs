using Lykta.Kernel;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>Finds ground that areas lie around without any of them covering it: a report there is in no area, which somebody should know.</summary>
internal static class Holes
{
    /// <summary>Neighbours drawn by hand always leave slivers; this much is a mistake, or a lake.</summary>
    private const double SquareMetres = 500;

    public static IEnumerable<Text> Among(IReadOnlyList<DrawnArea> areas)
    {
        var whole = UnaryUnionOp.Union(areas.Select(a => a.Shape));
        var holes = Enumerable.Range(0, whole?.NumGeometries ?? 0)
            .SelectMany(i => whole!.GetGeometryN(i) is Polygon polygon ? polygon.InteriorRings : [])
            .Select(ring => ring.Factory.CreatePolygon(ring.Coordinates))
            .Where(hole => hole.Area > SquareMetres).OrderByDescending(hole => hole.Area).ToList();
        if (holes is [var largest, ..])
        {
            var (x, y) = (largest.InteriorPoint.X, largest.InteriorPoint.Y);
            yield return new Text(
                "Hål mellan områdena: {0}, det största {1:N0} m² vid N {2:0}, E {3:0} (SWEREF 99 TM): en rapport där hamnar under Område saknas.",
                "Holes between the areas: {0}, the largest {1:N0} m² at N {2:0}, E {3:0} (SWEREF 99 TM): a report there is in no area.").With(holes.Count, largest.Area, y, x);
        }
    }
}
