using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Domain;

namespace Lykta.Modules.RegulatedMeasures.Domain;

/// <summary>How far a surveillance has come.</summary>
internal enum CameraState
{
    /// <summary>The interests are being weighed: nothing is decided.</summary>
    Weighed,

    /// <summary>Decided and not begun, so that signs can be put up first.</summary>
    Decided,
    Running,
    Ended,
}

/// <summary>Whether anybody looks while it happens.</summary>
internal enum CameraWatching
{
    /// <summary>Recorded, and looked at afterwards where something has happened (passiv).</summary>
    Recorded,

    /// <summary>Watched while it happens, not recorded (aktiv).</summary>
    Watched,
    Both,
}

/// <summary>What a surveillance is and how its interests were weighed, all of it at once.</summary>
internal sealed record CameraStatement
{
    public required string? Name { get; init; }

    /// <summary>The place in words: what is seen, and of which street or yard.</summary>
    public required string? Site { get; init; }

    public Id<Place>? Place { get; init; }

    public string? Area { get; init; }

    /// <summary>The measure it is a part of, which follows the card of the method bank.</summary>
    public Id<Measure>? Measure { get; init; }

    public string? Purpose { get; init; }

    public string? Problem { get; init; }

    /// <summary>Which kind of report the problem is counted in; null counts every kind.</summary>
    public string? Kind { get; init; }

    public DateOnly? CountedFrom { get; init; }

    public DateOnly? CountedTo { get; init; }

    /// <summary>What was tried or thought of that intrudes less.</summary>
    public string? Alternatives { get; init; }

    public string? FieldOfView { get; init; }

    public string? Hours { get; init; }

    /// <summary>For how many days it is stored; null where it is not said yet.</summary>
    public long? StorageDays { get; init; }

    public CameraWatching Watching { get; init; }

    public bool HasSound { get; init; }

    /// <summary>What is masked in the picture, such as windows.</summary>
    public string? Masking { get; init; }

    /// <summary>Who may look, by function.</summary>
    public string? WhoLooks { get; init; }

    public string? InFavour { get; init; }

    public string? Against { get; init; }

    /// <summary>What the data protection officer said.</summary>
    public string? OfficerOpinion { get; init; }
}

/// <param name="Organ">The organ or the function that decided: "Kommunstyrelsen". Never a person's name.</param>
internal sealed record CameraDecision(string? Organ, DateOnly? On, string? RegistryNumber);

/// <param name="SignsOn">The day the signs were up and the information was there.</param>
/// <param name="Informed">How those who are watched are told.</param>
internal sealed record CameraStart(DateOnly? On, DateOnly? SignsOn, string? Informed, DateOnly? ReviewOn);
