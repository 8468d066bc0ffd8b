using System.Text.Json;
using Lykta.Modules.Places.Domain;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Position = Lykta.Kernel.Position;

namespace Lykta.Modules.Places.ListAreas;

/// <summary>Areas as a GeoJSON feature collection (RFC 7946): WGS 84, longitude first, six decimals.</summary>
internal static class AreaGeoJson
{
    public const string MediaType = "application/geo+json";

    public static byte[] Write(IEnumerable<Area> areas)
    {
        var reader = new WKBReader();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var area in areas)
            {
                json.WriteStartObject();
                json.WriteString("type", "Feature");
                json.WriteString("id", area.Code);
                json.WriteStartObject("properties");
                json.WriteString("code", area.Code);
                json.WriteString("name", area.Name);
                json.WriteEndObject();
                json.WriteStartObject("geometry");
                WriteShape(json, reader.Read(area.Shape));
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteShape(Utf8JsonWriter json, Geometry shape)
    {
        json.WriteString("type", "MultiPolygon");
        json.WriteStartArray("coordinates");
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            var polygon = (Polygon)shape.GetGeometryN(i);
            json.WriteStartArray();
            WriteRing(json, polygon.ExteriorRing);
            foreach (var hole in polygon.InteriorRings)
            {
                WriteRing(json, hole);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteRing(Utf8JsonWriter json, LineString ring)
    {
        json.WriteStartArray();
        foreach (var corner in ring.Coordinates)
        {
            var (lat, lon) = new Position(corner.Y, corner.X).ToWgs84();
            json.WriteStartArray();
            json.WriteNumberValue(Math.Round(lon, 6));
            json.WriteNumberValue(Math.Round(lat, 6));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
