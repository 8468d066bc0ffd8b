using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Position = Lykta.Kernel.Position;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Draws the town: points in metres east and north of the main square, straight strokes made uneven as land and water are.</summary>
internal static class DemoShapes
{
    /// <summary>The main square of Lykteby: 59.9° N 15.6° E, rounded to whole metres of SWEREF 99 TM.</summary>
    public static readonly Position Square = Rounded(Position.FromWgs84(59.9, 15.6));

    private static readonly GeometryFactory Factory = new(new PrecisionModel(10), 3006);

    public static Position At(double east, double north) => new(Square.North + Math.Round(north, 1), Square.East + Math.Round(east, 1));

    public static Coordinate Corner(double east, double north) => new(Square.East + Math.Round(east, 1), Square.North + Math.Round(north, 1));

    public static LineString Line(IEnumerable<Coordinate> corners) => Factory.CreateLineString([.. corners]);

    public static MultiLineString Lines(IEnumerable<LineString> lines) => Factory.CreateMultiLineString([.. lines]);

    public static Polygon Polygon(IReadOnlyList<Coordinate> ring, params IReadOnlyList<Coordinate>[] holes) =>
        Factory.CreatePolygon(Closed(ring), [.. holes.Select(Closed)]);

    public static byte[] Write(Geometry shape) => new WKBWriter().Write(shape);

    /// <summary>A stroke bent twice at every step: each half moves aside by up to a part of its own length. Its ends stay where they are.</summary>
    public static List<Coordinate> Uneven(DemoRandom random, IReadOnlyList<(double East, double North)> stroke, double part = 0.09, int steps = 3)
    {
        var line = stroke.ToList();
        for (var step = 0; step < steps; step++)
        {
            var next = new List<(double East, double North)> { line[0] };
            foreach (var (from, to) in line.Zip(line.Skip(1)))
            {
                var aside = random.Between(-part, part);
                next.Add((((from.East + to.East) / 2) - ((to.North - from.North) * aside), ((from.North + to.North) / 2) + ((to.East - from.East) * aside)));
                next.Add(to);
            }

            line = next;
        }

        return [.. line.Select(p => Corner(p.East, p.North))];
    }

    private static LinearRing Closed(IReadOnlyList<Coordinate> ring) => Factory.CreateLinearRing(
        ring[0].Equals2D(ring[^1]) ? [.. ring] : [.. ring, ring[0].Copy()]);

    private static Position Rounded(Position p) => new(Math.Round(p.North), Math.Round(p.East));
}
