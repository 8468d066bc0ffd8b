using System.Text.Json.Serialization;
using Lykta.Kernel;

namespace Lykta.Platform.Audit;

/// <summary>What a write came to, in ids, codes and counts: the audit row and the outbox event are made of it. Never narrative, never a name.</summary>
internal abstract record Fact
{
    /// <summary>The event's name in the trail: the record's own, in kebab case (<c>report-accepted</c>).</summary>
    [JsonIgnore]
    public string Event => NameOf(GetType());

    public static string NameOf(Type fact) => PascalCase.ToKebab(fact.Name);
}
