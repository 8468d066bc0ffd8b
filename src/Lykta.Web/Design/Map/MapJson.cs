using System.Text.Json;
using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;

namespace Lykta.Design;

/// <summary>Map content as the JSON the map element reads: GeoJSON feature collections by layer. Endpoints for large maps write it too.</summary>
public static class MapJson
{
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web);

    public static string Write(MapContent content) => new JsonObject
    {
        ["areas"] = Features(content.Areas, area => Feature(Shape(area.Shape), ("code", area.Code), ("name", area.Name), ("label", area.Label),
            ("tone", Word(area.Level?.Tone)), ("shape", Word(area.Level?.Shape)), ("level", area.Level?.Word), ("href", area.Href))),
        ["points"] = Features(content.Points, point => Feature(At(point.Lat, point.Lon), ("name", point.Name), ("href", point.Href), ("weight", point.Weight))),
        ["rings"] = Features(content.Rings, ring => Feature(At(ring.Lat, ring.Lon), ("name", ring.Name), ("href", ring.Href), ("metres", ring.Metres))),
        ["streets"] = Features(content.Streets, street => Feature(Shape(street))),
        ["water"] = Features(content.Water, water => Feature(Shape(water))),
        ["ringMeans"] = content.RingMeans?.ToString(),
    }.ToJsonString(Compact);

    private static JsonObject Features<T>(IReadOnlyList<T>? items, Func<T, JsonNode> feature) => new()
    {
        ["type"] = "FeatureCollection",
        ["features"] = new JsonArray([.. (items ?? []).Select(feature)]),
    };

    private static JsonObject Feature(JsonObject geometry, params (string Name, JsonNode? Value)[] properties) => new()
    {
        ["type"] = "Feature",
        ["geometry"] = geometry,
        ["properties"] = new JsonObject(properties.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Name, p.Value))),
    };

    private static JsonNode? Word<T>(T? value)
        where T : struct, Enum => value?.ToString().ToLowerInvariant();

    private static JsonObject At(double lat, double lon) => Geometry("Point", Pair(lon, lat));

    /// <summary>A WGS 84 geometry as GeoJSON; kinds that maps do not draw are refused.</summary>
    public static JsonObject Shape(Geometry shape) => shape switch
    {
        Point point => Geometry("Point", Pair(point.X, point.Y)),
        LineString line => Geometry("LineString", Line(line)),
        Polygon polygon => Geometry("Polygon", Rings(polygon)),
        MultiLineString lines => Geometry("MultiLineString", new JsonArray([.. lines.Geometries.Cast<LineString>().Select(Line)])),
        MultiPolygon polygons => Geometry("MultiPolygon", new JsonArray([.. polygons.Geometries.Cast<Polygon>().Select(Rings)])),
        _ => throw new ArgumentException($"A map does not draw {shape.GeometryType}.", nameof(shape)),
    };

    private static JsonObject Geometry(string type, JsonArray coordinates) => new() { ["type"] = type, ["coordinates"] = coordinates };

    private static JsonArray Rings(Polygon polygon) => [Line(polygon.ExteriorRing), .. polygon.InteriorRings.Select(Line)];

    private static JsonArray Line(LineString line) => new([.. line.Coordinates.Select(c => Pair(c.X, c.Y))]);

    /// <summary>Six decimals are 11 cm: more would only make the page heavier.</summary>
    private static JsonArray Pair(double x, double y) => [Math.Round(x, 6), Math.Round(y, 6)];
}
