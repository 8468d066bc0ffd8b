using System.Globalization;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.People.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;

namespace Lykta.Modules.Oversight;

/// <summary>An entry of the trail as a person reads it: when, who, what.</summary>
public sealed record EntryRow
{
    public required long Number { get; init; }

    public required DateTime At { get; init; }

    public string When => Local(At);

    public required Text What { get; init; }

    /// <summary>Null where the viewer may not know, or where nobody is behind it.</summary>
    public required string? Name { get; init; }

    /// <summary>Function and organisation.</summary>
    public required string Function { get; init; }

    /// <summary>How many a list held; null for what is no list.</summary>
    public required long? Count { get; init; }

    /// <summary>The page about the thing, below the municipality's address; null where there is none.</summary>
    public required (Text Label, string Path)? About { get; init; }

    internal static EntryRow Of(AuditEntry entry, IReadOnlyDictionary<Guid, KnownActor> actors, Viewer viewer)
    {
        var actor = entry.ActorKind == ActorKind.Person ? actors.GetValueOrDefault(entry.ActorId) : null;
        var details = DetailsOf(entry);
        return new EntryRow
        {
            Number = entry.Number,
            At = entry.At,
            What = EventNames.Of(entry.Event),
            Name = viewer.May(OversightPermissions.Names) ? actor?.Name : null,
            Function = entry.ActorKind switch
            {
                ActorKind.System => OversightTexts.System.ToString(),
                ActorKind.ReporterLink => OversightTexts.Device.ToString(),
                _ => FunctionOf(actor),
            },
            Count = details.ValueKind == JsonValueKind.Object && details.TryGetProperty("count", out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt64(out var many) ? many : null,
            About = SeenThings.Of(details),
        };
    }

    internal static string Local(DateTime utc) => SwedishTime.ToLocal(utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Nothing where somebody has written what is no JSON: the walk along the chain tells of that.</summary>
    private static JsonElement DetailsOf(AuditEntry entry)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(entry.Details);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string FunctionOf(KnownActor? actor) => actor?.Functions is { Count: > 0 } all
        ? string.Join("; ", all.Where(f => f.HasEnded == all[0].HasEnded).Select(f => $"{f.Role.Name()}, {f.Organisation}")) + (all[0].HasEnded ? $" ({OversightTexts.FormerMember})" : null)
        : OversightTexts.FormerMember.ToString();
}
