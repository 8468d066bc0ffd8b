using System.Text.Json;
using Lykta.Kernel;
using NetTopologySuite.Geometries;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>Reads the polygons of one GeoJSON geometry into SWEREF 99 TM (x east, y north).</summary>
internal sealed class GeoJsonShape(FileCoordinates coordinatesOf)
{
    private readonly GeometryFactory factory = new();

    /// <summary>The shape, or what is wrong with it, worded to follow the area's name.</summary>
    public (MultiPolygon? Shape, Text? Problem) Read(JsonElement geometry)
    {
        if (geometry.ValueKind != JsonValueKind.Object || !geometry.TryGetProperty("type", out var type)
            || !geometry.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array)
        {
            return (null, FileArea.NoPolygon);
        }

        try
        {
            Polygon[]? polygons = type.ValueKind != JsonValueKind.String ? null : type.GetString() switch
            {
                "Polygon" => [ReadPolygon(coordinates)],
                "MultiPolygon" => [.. coordinates.EnumerateArray().Select(ReadPolygon)],
                _ => null,
            };
            return polygons switch
            {
                null => (null, FileArea.NoPolygon),
                _ when Array.TrueForAll(polygons, p => p.IsEmpty) => (null, FileArea.Empty),
                _ => (factory.CreateMultiPolygon(polygons), null),
            };
        }
        catch (UnreadableShape e)
        {
            return (null, e.Problem);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or ArgumentException)
        {
            // Numbers that are no numbers, rings that do not close: what the JSON reader and NTS say of a broken ring.
            return (null, FileArea.BrokenRing);
        }
    }

    private Polygon ReadPolygon(JsonElement rings)
    {
        var read = rings.EnumerateArray().Select(ReadRing).ToArray();
        return read.Length > 0 ? factory.CreatePolygon(read[0], read[1..]) : throw new UnreadableShape(FileArea.Empty);
    }

    private LinearRing ReadRing(JsonElement corners) => factory.CreateLinearRing([.. corners.EnumerateArray().Select(ReadCorner)]);

    private Coordinate ReadCorner(JsonElement corner) => corner.GetArrayLength() switch
    {
        < 2 => throw new UnreadableShape(FileArea.BrokenRing),
        > 2 => throw new UnreadableShape(FileArea.HasHeights),
        _ => coordinatesOf.Read(corner[0].GetDouble(), corner[1].GetDouble()) ?? throw new UnreadableShape(FileArea.NotInSweden),
    };

    private sealed class UnreadableShape(Text problem) : Exception
    {
        public Text Problem { get; } = problem;
    }
}
