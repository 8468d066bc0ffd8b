using System.Text.Json;
using Lykta.Kernel;
using NetTopologySuite.Geometries;
using Position = Lykta.Kernel.Position;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>Reads the polygons of one GeoJSON geometry into SWEREF 99 TM (x east, y north).</summary>
internal sealed class GeoJsonShape(bool isSweref)
{
    private static readonly Text NotInSweden = new(
        "ligger utanför Sverige; koordinater ska vara longitud och latitud i grader (WGS 84).",
        "is outside Sweden; coordinates must be longitude and latitude in degrees (WGS 84).");

    private static readonly Text NoPolygon = new("är ingen yta (Polygon eller MultiPolygon).", "is no polygon (Polygon or MultiPolygon).");

    private static readonly Text BrokenRing = new(
        "har en gräns som inte sluter sig eller har för få hörn.", "has a border that does not close or has too few corners.");

    private readonly GeometryFactory factory = new();

    /// <summary>The shape, or what is wrong with it, worded to follow the area's name.</summary>
    public (MultiPolygon? Shape, Text? Problem) Read(JsonElement geometry)
    {
        if (geometry.ValueKind != JsonValueKind.Object || !geometry.TryGetProperty("type", out var type)
            || !geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array)
        {
            return (null, NoPolygon);
        }

        try
        {
            Polygon[]? polygons = type.ValueKind != JsonValueKind.String ? null : type.GetString() switch
            {
                "Polygon" => [ReadPolygon(coordinates)],
                "MultiPolygon" => [.. coordinates.EnumerateArray().Select(ReadPolygon)],
                _ => null,
            };
            return polygons is { Length: > 0 } ? (factory.CreateMultiPolygon(polygons), null) : (null, NoPolygon);
        }
        catch (UnreadableShape e)
        {
            return (null, e.Problem);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException)
        {
            // Numbers that are no numbers, rings that do not close: what the JSON reader and NTS say of a broken ring.
            return (null, BrokenRing);
        }
    }

    private Polygon ReadPolygon(JsonElement rings)
    {
        var read = rings.EnumerateArray().Select(ReadRing).ToArray();
        return read.Length > 0 ? factory.CreatePolygon(read[0], read[1..]) : throw new UnreadableShape(BrokenRing);
    }

    private LinearRing ReadRing(JsonElement corners) => factory.CreateLinearRing([.. corners.EnumerateArray().Select(ReadCorner)]);

    private Coordinate ReadCorner(JsonElement corner)
    {
        if (corner.GetArrayLength() < 2)
        {
            throw new UnreadableShape(BrokenRing);
        }

        var (x, y) = (corner[0].GetDouble(), corner[1].GetDouble());
        if (!isSweref)
        {
            if (!Position.IsInSweden(y, x))
            {
                throw new UnreadableShape(NotInSweden);
            }

            var position = Position.FromWgs84(y, x);
            return new Coordinate(Millimetre(position.East), Millimetre(position.North));
        }

        var (latitude, longitude) = Sweref99.ToGeodetic(y, x);
        return Position.IsInSweden(latitude, longitude) ? new Coordinate(Millimetre(x), Millimetre(y)) : throw new UnreadableShape(NotInSweden);
    }

    /// <summary>Finer than any survey, and the same file gives the same bytes on every machine.</summary>
    private static double Millimetre(double metres) => Math.Round(metres, 3);

    private sealed class UnreadableShape(Text problem) : Exception
    {
        public Text Problem { get; } = problem;
    }
}
