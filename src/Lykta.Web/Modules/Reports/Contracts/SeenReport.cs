using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>A report as one viewer may see it: what their step on the sharing ladder does not reach is null here, in the SQL, for every list, search, map and export.</summary>
internal sealed class SeenReport
{
    public required Id<Report> Id { get; init; }

    public required string Kind { get; init; }

    public required DateOnly LocalDay { get; init; }

    public required string? AreaCode { get; init; }

    public required ReportState State { get; init; }

    public required Id<Organisation> OrganisationId { get; init; }

    public required Id<Unit>? UnitId { get; init; }

    public required string? Function { get; init; }

    public required Id<Place>? PlaceId { get; init; }

    /// <summary>From here on: detail only.</summary>
    public required DateTime? OccurredFrom { get; init; }

    public required DateTime? OccurredTo { get; init; }

    public required double? North { get; init; }

    public required double? East { get; init; }

    public required PositionPrecision? Precision { get; init; }

    public required Setting? Setting { get; init; }

    public required string? Text { get; init; }

    public required Classification? Classification { get; init; }

    public required int? SafetyImpact { get; init; }

    public required PoliceReported? PoliceReported { get; init; }

    public required ReportSource? Source { get; init; }

    public required string? ActionTaken { get; init; }

    /// <summary>What the source it was imported from called it.</summary>
    public required string? SourceKind { get; init; }

    /// <summary>Why it was rejected.</summary>
    public required string? ReviewReason { get; init; }

    public required DateTime? ReviewedAt { get; init; }

    /// <summary>The report that counts in its stead.</summary>
    public required Id<Report>? LinkedToId { get; init; }

    public required Id<Unit>? ForwardedToId { get; init; }

    /// <summary>How many originals are kept of it.</summary>
    public required int Originals { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required long Version { get; init; }

    /// <summary>True where the viewer reaches the whole report.</summary>
    public required bool InDetail { get; init; }
}
