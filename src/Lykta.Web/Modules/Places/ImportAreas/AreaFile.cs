using System.Text.Json;
using Lykta.Kernel;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>The areas of a GeoJSON file, drawn whole or not at all: one line per area that cannot be, and what was mended on the way.</summary>
internal sealed class AreaFile
{
    public const int LargestMegabytes = 50;
    private const int ProblemsTold = 5;

    /// <summary>A self-crossing border may be untangled as long as the area stays the same within a per cent.</summary>
    private const double MendedMost = 0.01;

    private static readonly string[] CodeNames = ["code", "kod", "id", "omradeskod", "områdeskod"];
    private static readonly string[] NameNames = ["name", "namn", "omrade", "område", "omradesnamn", "områdesnamn"];

    private readonly List<Text> problems = [];
    private readonly List<Text> warnings = [];
    private readonly List<DrawnArea> areas = [];

    public IReadOnlyList<DrawnArea> Areas => areas;

    public IReadOnlyList<Text> Warnings => warnings;

    public static async Task<Result<AreaFile>> ReadAsync(Stream stream, CancellationToken ct)
    {
        if (stream.CanSeek && stream.Length > LargestMegabytes * 1024L * 1024)
        {
            return new AreaFileTooLarge(LargestMegabytes);
        }

        try
        {
            using var json = await JsonDocument.ParseAsync(stream, cancellationToken: ct);
            return Read(json.RootElement);
        }
        catch (JsonException)
        {
            return new NotGeoJson();
        }
    }

    private static Result<AreaFile> Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array || features.GetArrayLength() == 0)
        {
            return new NotGeoJson();
        }

        var file = new AreaFile();
        var shapes = new GeoJsonShape(IsSweref(root));
        var number = 0;
        foreach (var feature in features.EnumerateArray())
        {
            file.Add(feature, ++number, shapes);
        }

        if (file.problems.Count == 0)
        {
            return file;
        }

        var more = file.problems.Count - ProblemsTold;
        return new AreasCannotBeDrawn([
            .. file.problems.Take(ProblemsTold),
            .. more > 0 ? [new Text($"Och {more} till.", $"And {more} more.")] : Array.Empty<Text>()]);
    }

    /// <summary>RFC 7946 knows WGS 84 only, but the older <c>crs</c> member is how Swedish map offices still say SWEREF 99 TM.</summary>
    private static bool IsSweref(JsonElement root) =>
        root.TryGetProperty("crs", out var crs) && crs.GetRawText().Contains("3006", StringComparison.Ordinal);

    private void Add(JsonElement feature, int number, GeoJsonShape shapes)
    {
        if (feature.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new Text($"Nr {number} är inget område.", $"No. {number} is no area."));
            return;
        }

        var name = Property(feature, NameNames);
        var code = Property(feature, CodeNames) ?? Word(feature, "id") ?? name;
        if (code is null || code.Length > 40 || (name ?? code).Length > 120)
        {
            problems.Add(new Text(
                $"Nr {number} saknar kod och namn (egenskaperna code och name, eller kod och namn), eller så är de för långa.",
                $"No. {number} lacks code and name (the properties code and name), or they are too long."));
            return;
        }

        var (shape, problem) = shapes.Read(feature.TryGetProperty("geometry", out var geometry) ? geometry : default);
        if (shape is null)
        {
            problems.Add(new Text($"{code} (nr {number}) {problem!.Swedish}", $"{code} (no. {number}) {problem.English}"));
        }
        else if (Mend(code, shape) is { } valid)
        {
            Join(new DrawnArea(code, name ?? code, valid));
        }
    }

    private Geometry? Mend(string code, MultiPolygon shape)
    {
        if (shape.IsValid)
        {
            return shape;
        }

        var mended = GeometryFixer.Fix(shape);
        if (mended is Polygon or MultiPolygon && mended.Area > 0 && Math.Abs(mended.Area - shape.Area) <= MendedMost * mended.Area)
        {
            warnings.Add(new Text($"Gränsen för {code} korsade sig själv och rättades.", $"The border of {code} crossed itself and was mended."));
            return mended;
        }

        problems.Add(new Text($"Gränsen för {code} korsar sig själv.", $"The border of {code} crosses itself."));
        return null;
    }

    /// <summary>Map programs often write one area as several features: the same code and name again is one more part of it.</summary>
    private void Join(DrawnArea area)
    {
        var at = areas.FindIndex(a => a.Code == area.Code);
        if (at < 0)
        {
            areas.Add(area);
        }
        else if (areas[at].Name == area.Name)
        {
            areas[at] = area with { Shape = areas[at].Shape.Union(area.Shape) };
        }
        else
        {
            problems.Add(new Text(
                $"Koden {area.Code} används både för {areas[at].Name} och {area.Name}.", $"The code {area.Code} is used for both {areas[at].Name} and {area.Name}."));
        }
    }

    private static string? Property(JsonElement feature, string[] names)
    {
        if (!feature.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return names.SelectMany(name => properties.EnumerateObject().Where(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .Select(p => Word(p.Value)).FirstOrDefault(word => word is not null);
    }

    private static string? Word(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? Word(value) : null;

    private static string? Word(JsonElement value)
    {
        var word = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => string.Empty,
        };
        return word.Length > 0 ? word : null;
    }
}
