using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Domain;

namespace Lykta.Modules.RegulatedMeasures.Domain;

/// <summary>How far a permit has come.</summary>
internal enum GuardPermitState
{
    Preparing,

    /// <summary>The application is with the police: what was sent stands.</summary>
    Applied,
    Permitted,
    Refused,
    Ended,

    /// <summary>Taken back by the police (återkallat, 8 §).</summary>
    Revoked,
}

/// <summary>Whose guards they are.</summary>
internal enum GuardEmployer
{
    GuardCompany,
    Municipality,
    Other,
}

/// <summary>What is applied for, all of it at once.</summary>
internal sealed record GuardPermitStatement
{
    public required string? Name { get; init; }

    /// <summary>The place or the area in words, so that it can be drawn on a map.</summary>
    public required string? Site { get; init; }

    public Id<Place>? Place { get; init; }

    public string? Area { get; init; }

    /// <summary>A measure that follows the card of the method bank.</summary>
    public Id<Measure>? Measure { get; init; }

    /// <summary>What goes on there: a station, a town fair, a square at night.</summary>
    public string? Activity { get; init; }

    public DateOnly? CountedFrom { get; init; }

    public DateOnly? CountedTo { get; init; }

    /// <summary>Why guards are needed (§ 4).</summary>
    public string? Need { get; init; }

    /// <summary>Why they are the suitable means there (§ 4).</summary>
    public string? Suitability { get; init; }

    /// <summary>When, how many and with what conditions (§ 6).</summary>
    public string? Wanted { get; init; }

    public GuardEmployer Employer { get; init; }

    /// <summary>The guard company by name.</summary>
    public string? Company { get; init; }
}

/// <summary>What the police decided (§§ 6, 7 and 20).</summary>
internal sealed record PoliceDecision(string? PermitNumber, DateOnly? On, DateOnly? From, DateOnly? To, string? Conditions);
