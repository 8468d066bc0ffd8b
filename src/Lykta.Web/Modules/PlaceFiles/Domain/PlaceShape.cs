using System.Globalization;
using Lykta.Kernel;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Position = Lykta.Kernel.Position;

namespace Lykta.Modules.PlaceFiles.Domain;

/// <summary>The ground of a place: an area, a line (a street, a path), or nothing beside its position. SWEREF 99 TM, metres east and north.</summary>
internal sealed class PlaceShape
{
    public const int MostCorners = 200;

    /// <summary>How far to each side of a line its reports are counted, in metres.</summary>
    public const int LineReach = 25;

    /// <summary>A ground farther than this from the place's own position is another place's, or has its numbers in the wrong order.</summary>
    public const int FarthestMetres = 5_000;

    public static readonly PlaceShape None = new(null);

    private static readonly char[] Breaks = [' ', '\t', ';'];

    private PlaceShape(Geometry? ground) => Ground = ground;

    public Geometry? Ground { get; }

    public bool IsLine => Ground is LineString;

    /// <summary>The ground that its reports lie on: the area, or what is near the line; null for a place that is its position.</summary>
    public Geometry? Reach => Ground is LineString line ? line.Buffer(LineReach) : Ground;

    public static PlaceShape Of(byte[]? bytes) => bytes is null ? None : new(new WKBReader().Read(bytes));

    /// <summary>Reads a list of corners, one a line: latitude and longitude (WGS 84) or north and east (SWEREF 99 TM), with point or comma.</summary>
    /// <param name="corners">The list; empty for a place that is its position.</param>
    /// <param name="isLine">True where the corners are a line and not the border of an area.</param>
    /// <param name="near">The place's own position.</param>
    public static Result<PlaceShape> Read(string? corners, bool isLine, Position near)
    {
        var lines = (corners ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > MostCorners)
        {
            return new TooManyCorners(MostCorners);
        }

        var read = new List<Coordinate>();
        foreach (var (i, line) in lines.Index())
        {
            if (Corner(line) is not var (first, second))
            {
                return new CornerUnreadable(i + 1);
            }

            if (InSweden(first, second) is not { } position)
            {
                return new CornerOutsideSweden(i + 1);
            }

            read.Add(new Coordinate(Math.Round(position.East, 3), Math.Round(position.North, 3)));
        }

        if (read.Count > 1 && read[0].Equals2D(read[^1]))
        {
            read.RemoveAt(read.Count - 1);
        }

        return Drawn(read, isLine, new Point(near.East, near.North));
    }

    /// <summary>The corners as a person writes them: latitude and longitude to the decimetre, one a line; an area's border is not closed.</summary>
    public string Corners() => string.Join('\n', (Ground is Polygon area ? area.ExteriorRing.Coordinates[..^1] : Ground?.Coordinates ?? []).Select(c =>
    {
        var (lat, lon) = new Position(c.Y, c.X).ToWgs84();
        return string.Create(CultureInfo.InvariantCulture, $"{lat:0.000000}, {lon:0.000000}");
    }));

    public byte[]? Bytes() => Ground is null ? null : new WKBWriter().Write(Ground);

    private static Result<PlaceShape> Drawn(List<Coordinate> corners, bool isLine, Point near)
    {
        if (corners.Count == 0)
        {
            return None;
        }

        if (corners.Count < (isLine ? 2 : 3))
        {
            return new TooFewCorners(isLine ? 2 : 3);
        }

        Geometry drawn = isLine ? new LineString([.. corners]) : new Polygon(new LinearRing([.. corners, corners[0]]));
        return !drawn.IsValid || (!isLine && drawn.Area < 1) ? new ShapeCrossesItself()
            : drawn.Distance(near) > FarthestMetres ? new ShapeFarAway((int)Math.Round(drawn.Distance(near) / 1000))
            : new PlaceShape(drawn);
    }

    private static (double First, double Second)? Corner(string line)
    {
        var parts = line.Split(Breaks, StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim(',')).Where(p => p.Length > 0).ToArray();
        parts = parts.Length == 1 ? parts[0].Split(',') : parts;
        return parts is [var a, var b] && Number(a) is { } first && Number(b) is { } second ? (first, second) : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static Position? InSweden(double first, double second)
    {
        var (lat, lon) = first > 1000 ? new Position(first, second).ToWgs84() : (first, second);
        return Position.IsInSweden(lat, lon) ? first > 1000 ? new Position(first, second) : Position.FromWgs84(lat, lon) : null;
    }
}
