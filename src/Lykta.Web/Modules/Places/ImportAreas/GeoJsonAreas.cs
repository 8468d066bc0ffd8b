using System.Text.Json;
using Lykta.Kernel;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>The areas of a GeoJSON file (RFC 7946, and the older <c>crs</c> member).</summary>
internal static class GeoJsonAreas
{
    public static async Task<Result<FileArea[]>> ReadAsync(Stream stream, CancellationToken ct)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(stream, cancellationToken: ct);
            return Read(json.RootElement);
        }
        catch (JsonException)
        {
            return new NoAreaFile();
        }
    }

    private static Result<FileArea[]> Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array || features.GetArrayLength() == 0)
        {
            return new NoAreaFile();
        }

        var coordinates = root.TryGetProperty("crs", out var crs) ? FileCoordinates.Named(crs.GetRawText()) : FileCoordinates.Degrees;
        if (!coordinates.IsOk)
        {
            return coordinates.Refusal;
        }

        var shapes = new GeoJsonShape(coordinates.Value);
        return features.EnumerateArray().Select(f => Read(f, shapes)).ToArray();
    }

    private static FileArea Read(JsonElement feature, GeoJsonShape shapes)
    {
        if (feature.ValueKind != JsonValueKind.Object)
        {
            return new FileArea(null, null, null, FileArea.NoPolygon);
        }

        var properties = feature.TryGetProperty("properties", out var told) && told.ValueKind == JsonValueKind.Object ? told : default;
        string[] names = properties.ValueKind == JsonValueKind.Object ? [.. properties.EnumerateObject().Where(p => Word(p.Value) is not null).Select(p => p.Name)] : [];
        var name = FileArea.NameAmong(names) is { } called ? Word(properties.GetProperty(called)) : null;
        var code = FileArea.CodeAmong(names) is { } numbered ? Word(properties.GetProperty(numbered)) : feature.TryGetProperty("id", out var id) ? Word(id) : null;
        var (shape, problem) = shapes.Read(feature.TryGetProperty("geometry", out var geometry) ? geometry : default);
        return new FileArea(code, name, shape, problem);
    }

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
