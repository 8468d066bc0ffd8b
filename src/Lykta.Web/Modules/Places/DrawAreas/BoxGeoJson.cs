using System.Globalization;
using System.Text;
using System.Text.Json;
using Lykta.Kernel;

namespace Lykta.Modules.Places.DrawAreas;

/// <summary>The whole municipality as one area: a generous rectangle around its centre, as GeoJSON, so that it is drawn by the same door as a real division.</summary>
internal static class BoxGeoJson
{
    public const string Code = "hela";

    /// <summary>Null where a corner would leave Sweden's reach of the projection.</summary>
    public static Stream? Around(double latitude, double longitude, double kilometres, string name)
    {
        if (!Position.IsInSweden(latitude, longitude) || kilometres is not (>= 1 and <= 300))
        {
            return null;
        }

        var middle = Position.FromWgs84(latitude, longitude);
        var half = kilometres * 500;
        (double North, double East)[] corners =
        [
            (middle.North - half, middle.East - half), (middle.North - half, middle.East + half),
            (middle.North + half, middle.East + half), (middle.North + half, middle.East - half), (middle.North - half, middle.East - half),
        ];

        // SWEREF 99 TM and so said: a rectangle around a coastal town may reach over a border that the file reader minds.
        var ring = string.Join(",", corners.Select(c => string.Create(CultureInfo.InvariantCulture, $"[{c.East:0.000},{c.North:0.000}]")));
        var json = $$$"""
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3006"}},
            "features":[{"type":"Feature","properties":{"code":"{{{Code}}}","name":{{{JsonSerializer.Serialize(name)}}}},
            "geometry":{"type":"Polygon","coordinates":[[{{{ring}}}]]}}]}
            """;
        return new MemoryStream(Encoding.UTF8.GetBytes(json));
    }
}
