using System.Text.Json;
using System.Text.Json.Serialization;
using Lykta.Kernel;

namespace Lykta.Platform.Json;

/// <summary>An interval is its two moments; day, week and midpoint follow from them.</summary>
internal sealed class TimeIntervalJsonConverter : JsonConverter<TimeInterval>
{
    public override TimeInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ends = JsonSerializer.Deserialize<Ends>(ref reader, options)!;
        return ends.From <= ends.To ? new TimeInterval(ends.From.ToUniversalTime(), ends.To.ToUniversalTime()) : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, TimeInterval value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Ends(value.From, value.To), options);

    private sealed record Ends(DateTime From, DateTime To);
}
