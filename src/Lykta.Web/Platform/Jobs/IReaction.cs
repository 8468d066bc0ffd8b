using System.Text.Json;
using Lykta.Kernel;
using Lykta.Platform.Json;

namespace Lykta.Platform.Jobs;

/// <summary>Something that follows from a fact (When…): runs after the change is committed, in a unit of work of its own, and again if it fails. It must bear to run twice.</summary>
internal interface IReaction
{
    /// <summary>The event reacted to, as it is named in the audit trail.</summary>
    string Event { get; }

    Task RunAsync(Happened happened, CancellationToken ct);
}

/// <summary>A committed fact, read back from the outbox.</summary>
internal sealed record Happened(MunicipalityCode Municipality, long Number, DateTime At, string Details)
{
    /// <summary>The fact itself.</summary>
    public T Fact<T>() => JsonSerializer.Deserialize<T>(Details, StoredJson.Options)!;
}
