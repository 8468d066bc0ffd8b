using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Lykta.Kernel;

namespace Lykta.Platform.Json;

/// <summary>How the Kernel's types are written as JSON, in the API, in columns, in the audit trail and under every hash: each as the one string it parses from.</summary>
internal static class StoredJson
{
    public static readonly JsonSerializerOptions Options = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new IdJsonConverterFactory());
        options.Converters.Add(new TimeIntervalJsonConverter());
        options.Converters.Add(new ParsableJsonConverter<IsoWeek>());
        options.Converters.Add(new ParsableJsonConverter<Period>());
        options.Converters.Add(new ParsableJsonConverter<MunicipalityCode>());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        return options;
    }

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    private sealed class ParsableJsonConverter<T> : JsonConverter<T>
        where T : IParsable<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            T.TryParse(reader.GetString(), null, out var value) ? value : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
