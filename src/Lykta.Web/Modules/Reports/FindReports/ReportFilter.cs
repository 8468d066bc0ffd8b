using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>What to look for. A null filter lets everything the viewer may see through.</summary>
internal sealed record ReportFilter
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Kind { get; init; }

    public string? Area { get; init; }

    public Id<Place>? Place { get; init; }

    public ReportState? Status { get; init; }

    public Id<Organisation>? Organisation { get; init; }

    public BoundingBox? Box { get; init; }

    /// <summary>A piece of the text, at least <see cref="TextSearch.Shortest"/> letters.</summary>
    public string? Words { get; init; }

    /// <summary>Only what had come in by then: an export holds what was counted when it was noted.</summary>
    public DateTime? ReceivedBy { get; init; }

    /// <summary>The names of the filters that are set, for the audit trail: never their values.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. new (string Name, bool IsSet)[]
        {
            ("from", From is not null), ("to", To is not null), ("kind", Kind is not null), ("area", Area is not null), ("place", Place is not null),
            ("status", Status is not null), ("organisation", Organisation is not null), ("bbox", Box is not null), ("q", Words is not null),
        }.Where(f => f.IsSet).Select(f => f.Name),
    ];
}
