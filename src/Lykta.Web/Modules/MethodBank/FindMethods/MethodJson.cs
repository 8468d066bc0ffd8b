using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;
using Lykta.Modules.Problems.Domain;

namespace Lykta.Modules.MethodBank.FindMethods;

/// <summary>A method as a list of the API tells it.</summary>
internal sealed record MethodJson(
    string Id, int Version, DateOnly LastReviewed, bool IsOwn, bool IsRetired, Text Name, Text Description, EvidenceGrade Grade, Fit? Match,
    IReadOnlyDictionary<string, Fit> Crimes, IReadOnlyDictionary<string, Fit> Places, IReadOnlyList<TriangleCorner> Causes, TimeToEffect Time, CostBand Cost)
{
    public static MethodJson Of(MethodCard c, Fit? match = null) => new(
        c.Id, c.Version, c.LastReviewed, c.IsOwn, c.IsRetired, c.Name, c.Description, c.Grade, match,
        c.Crimes.ToDictionary(f => f.Code, f => f.Fit), c.Places.ToDictionary(f => f.Code, f => f.Fit), c.Causes, c.Time, c.Cost);
}
