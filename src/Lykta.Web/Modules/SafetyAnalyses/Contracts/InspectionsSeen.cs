using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.SafetyAnalyses.Contracts;

/// <summary>An inspection as everybody in the collaboration sees it.</summary>
internal sealed record SeenInspection
{
    public required Id<Inspection> Id { get; init; }

    public required Id<Place> PlaceId { get; init; }

    public required InspectionKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required bool InTheDark { get; init; }

    public required string First { get; init; }

    public required string? Second { get; init; }

    public required Id<Inspection>? BaseId { get; init; }

    public required bool IsSettled { get; init; }

    /// <summary>How many factors anybody has judged.</summary>
    public required int Judged { get; init; }
}

/// <summary>The door to reading inspections.</summary>
internal static class InspectionsSeen
{
    public static IQueryable<SeenInspection> Inspections(this LyktaDbContext db) => db.Set<Inspection>().Select(i => new SeenInspection
    {
        Id = i.Id,
        PlaceId = i.PlaceId,
        Kind = i.Kind,
        On = i.On,
        InTheDark = i.InTheDark,
        First = i.First,
        Second = i.Second,
        BaseId = i.BaseId,
        IsSettled = i.SettledAt != null,
        Judged = db.Set<FactorScore>().Count(s => s.InspectionId == i.Id && (s.First != null || s.Second != null || s.Agreed != null)),
    });

    /// <summary>Trygghetsbesiktning or trygghetsinventering.</summary>
    public static Text Name(this InspectionKind kind) => InspectionTexts.Of(kind);
}
