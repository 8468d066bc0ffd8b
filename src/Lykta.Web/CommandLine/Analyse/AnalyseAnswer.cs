using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Lykta.CommandLine.Analyse;

/// <summary>What a method says: with which parameters, of how many rows, with what to be careful with, and the result. Every answer has the same five parts.</summary>
internal sealed record AnalyseAnswer(string Method, object Parameters, int N, IReadOnlyList<string> Caveats, object Result)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new NumberOrNull(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public async Task WriteAsync(string path, CancellationToken ct)
    {
        await using var file = File.Create(path);
        await JsonSerializer.SerializeAsync(file, this, Options, ct);
    }

    /// <summary>The cells of a grid as rows from south to north.</summary>
    public static T[][] Rows<T>(IReadOnlyList<T> cells, Analysis.Spatial.Grid grid) =>
        [.. Enumerable.Range(0, grid.Rows).Select(row => Enumerable.Range(0, grid.Columns).Select(column => cells[(row * grid.Columns) + column]).ToArray())];

    /// <summary>JSON has no word for what is not a number, nor for the infinite.</summary>
    private sealed class NumberOrNull : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value))
            {
                writer.WriteNumberValue(value);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
