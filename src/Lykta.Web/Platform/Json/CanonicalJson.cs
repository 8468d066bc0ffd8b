using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lykta.Platform.Json;

/// <summary>One way to write a value: properties in ordinal order, nulls left out. What is hashed is written like this.</summary>
internal static class CanonicalJson
{
    public static string Write<T>(T value) => Write(JsonSerializer.SerializeToNode(value, StoredJson.Options));

    public static string Write(JsonNode? node) => Sorted(node)?.ToJsonString(StoredJson.Options) ?? "null";

    /// <summary>True when everything <paramref name="before"/> says is said the same by <paramref name="now"/>, which may say more: a later Lykta knows more about old rows.</summary>
    public static bool StillSays(JsonNode? before, JsonNode? now) => (before, now) switch
    {
        (null, _) => true,
        (JsonObject was, JsonObject isNow) => was.All(p => StillSays(p.Value, isNow[p.Key])),
        (JsonArray was, JsonArray isNow) => was.Count == isNow.Count && was.Zip(isNow).All(pair => StillSays(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(before, now),
    };

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Where(p => p.Value is not null).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, Sorted(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
