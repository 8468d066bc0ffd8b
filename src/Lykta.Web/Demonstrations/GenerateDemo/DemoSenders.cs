using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>The rows a town's history refers to: who sends, who coordinates, whose the words are, and the known places.</summary>
internal sealed record DemoSenders
{
    /// <summary>A unit's sample person, where it has one.</summary>
    public required IReadOnlyDictionary<string, Viewer> People { get; init; }

    /// <summary>A unit's paired device; every unit without a sample person has one, and those who walk rounds do besides.</summary>
    public required IReadOnlyDictionary<string, Viewer> Devices { get; init; }

    public required IReadOnlyDictionary<string, Id<Unit>> Units { get; init; }

    public required IReadOnlyDictionary<string, Id<Organisation>> Organisations { get; init; }

    public required IReadOnlyDictionary<string, Id<Place>> Places { get; init; }

    public required Actor Coordinator { get; init; }

    /// <summary>Where a unit has both, the phone in the van sends two of three. A round is received at one time, and so from one sender.</summary>
    public Viewer Of(DemoUnit unit, DateTime receivedAt) =>
        !People.TryGetValue(unit.Key, out var person) ? Devices[unit.Key]
        : receivedAt.Minute % 3 > 0 && Devices.TryGetValue(unit.Key, out var device) ? device
        : person;
}
