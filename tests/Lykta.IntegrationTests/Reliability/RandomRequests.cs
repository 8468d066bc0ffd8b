using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>Makes requests out of the OpenAPI document: mostly plausible, often wrong in one place, sometimes nonsense. The same seed makes the same requests.</summary>
internal sealed class RandomRequests(JsonElement document, int seed)
{
    private static readonly string[] Nonsense =
    [
        "", " ", "null", "0", "-1", "999999999999999999999", "åäö", "'; DROP TABLE reports; --", "<script>", "%00", "../../etc/passwd", "2026-13-45", "2026-W60",
        "\u202E", "00000000-0000-0000-0000-000000000000", "NaN", "1e400", "true", "[]", "{}", "\uD83D\uDD26",
    ];

    private readonly Random random = new(seed);
    private readonly List<(string Path, string Method, JsonElement Operation)> operations =
    [
        .. document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject()
            .Where(m => m.Name is "get" or "post" or "put" or "delete").Select(m => (p.Name, m.Name, m.Value))),
    ];

    public int Operations => operations.Count;

    public HttpRequestMessage Next()
    {
        var (path, method, operation) = operations[random.Next(operations.Count)];
        var query = new StringBuilder();
        if (operation.TryGetProperty("parameters", out var parameters))
        {
            foreach (var parameter in parameters.EnumerateArray())
            {
                var name = parameter.GetProperty("name").GetString()!;
                var value = Uri.EscapeDataString(Plain(parameter.GetProperty("schema"), 0)?.ToString() ?? string.Empty);
                if (parameter.GetProperty("in").GetString() == "path")
                {
                    path = path.Replace($"{{{name}}}", value.Length == 0 ? "x" : value, StringComparison.Ordinal);
                }
                else if (random.Next(3) > 0)
                {
                    query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(value);
                }
            }
        }

        var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), path + query);
        if (operation.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out var json))
        {
            request.Content = new StringContent(Body(json.GetProperty("schema")), Encoding.UTF8, "application/json");
        }

        return request;
    }

    private string Body(JsonElement schema) => random.Next(20) switch
    {
        0 => Nonsense[random.Next(Nonsense.Length)],
        1 => "{\"id\":",
        _ => JsonSerializer.Serialize(Plain(schema, 0)),
    };

    private object? Plain(JsonElement schema, int depth)
    {
        schema = Resolve(schema);
        if (random.Next(8) == 0 || depth > 6)
        {
            return random.Next(2) == 0 ? null : Nonsense[random.Next(Nonsense.Length)];
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            return words[random.Next(words.GetArrayLength())].ToString();
        }

        return TypeOf(schema) switch
        {
            "object" => Object(schema, depth),
            "array" => Enumerable.Range(0, random.Next(4)).Select(_ => schema.TryGetProperty("items", out var items) ? Plain(items, depth + 1) : null).ToArray(),
            "integer" => random.Next(4) == 0 ? random.NextInt64(long.MinValue, long.MaxValue) : random.Next(-2, 60),
            "number" => random.Next(4) == 0 ? random.NextDouble() * 1e300 : random.NextDouble() * 80,
            "boolean" => random.Next(2) == 0,
            _ => Word(schema, depth),
        };
    }

    private Dictionary<string, object?> Object(JsonElement schema, int depth)
    {
        var value = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject().Where(_ => random.Next(4) > 0))
            {
                value[property.Name] = Plain(property.Value, depth + 1);
            }
        }

        return value;
    }

    // An address longer than the server reads is cut off before our code: 8 kB, so the longest words go in bodies only.
    private string Word(JsonElement schema, int depth) => (schema.TryGetProperty("format", out var format) ? format.GetString() : null) switch
    {
        "uuid" => new Guid(random.Next(5) == 0 ? 0 : random.Next(), 1, 2, [1, 2, 3, 4, 5, 6, 7, 8]).ToString(),
        "date-time" => new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(random.Next(-900_000, 900_000)).ToString("O", CultureInfo.InvariantCulture),
        "date" => new DateOnly(2026, 11, 1).AddDays(random.Next(-9000, 9000)).ToString("O", CultureInfo.InvariantCulture),
        _ => random.Next(6) switch
        {
            0 => new string('å', random.Next(depth == 0 ? 200 : 6000)),
            1 => "graffiti",
            2 => "2026-W47",
            3 => "regular",
            4 => "C1",
            _ => Nonsense[random.Next(Nonsense.Length)],
        },
    };

    private JsonElement Resolve(JsonElement schema)
    {
        while (true)
        {
            if (schema.TryGetProperty("$ref", out var reference))
            {
                schema = reference.GetString()!.TrimStart('#', '/').Split('/').Aggregate(document, (at, step) => at.GetProperty(step));
            }
            else if (schema.TryGetProperty("oneOf", out var options) || schema.TryGetProperty("anyOf", out options))
            {
                schema = options[options.GetArrayLength() - 1];
            }
            else
            {
                return schema;
            }
        }
    }

    private static string? TypeOf(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return null;
        }

        return type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Select(t => t.GetString()).FirstOrDefault(t => t is not "null" and not "string") ?? "string"
            : type.GetString();
    }
}
