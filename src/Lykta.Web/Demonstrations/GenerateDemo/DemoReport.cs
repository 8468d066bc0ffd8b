using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What the reviewer did.</summary>
internal enum DemoReview
{
    Waiting,
    Accepted,
    Rejected,
    Linked,
}

/// <summary>A report as generated, before it has an id and a sender's row.</summary>
internal sealed class DemoReport
{
    public required string Kind { get; init; }

    public required TimeInterval Occurred { get; init; }

    public required DemoUnit Unit { get; init; }

    public required DemoSpot Spot { get; init; }

    public required DateTime ReceivedAt { get; set; }

    public string? Text { get; init; }

    public Setting? Setting { get; init; }

    public int? SafetyImpact { get; init; }

    public PoliceReported? PoliceReported { get; init; }

    public ReportSource? Source { get; init; }

    public string? ActionTaken { get; init; }

    public IReadOnlyList<FollowUpAnswer> FollowUp { get; init; } = [];

    /// <summary>Which round it was sent in, numbered; null was sent alone.</summary>
    public int? Round { get; set; }

    public DemoReview Review { get; set; } = DemoReview.Accepted;

    public string? Reason { get; set; }

    public DateTime ReviewedAt { get; set; }

    /// <summary>The report this one tells again.</summary>
    public DemoReport? Repeats { get; init; }
}

/// <summary>Where: a known place, a position of its own, or no more than an area.</summary>
internal sealed record DemoSpot(DemoPlace? Place, Position? Position, string? Area, PositionPrecision Precision);
