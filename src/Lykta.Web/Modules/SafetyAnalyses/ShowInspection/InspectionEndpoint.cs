using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Access;

namespace Lykta.Modules.SafetyAnalyses.ShowInspection;

/// <summary>GET /api/v1/inspections/{id}: every factor's points, and how a follow-up went against its base.</summary>
internal static class InspectionEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/inspections/{id:guid}", async (Guid id, ShowInspectionQuery query, CancellationToken ct) => InspectionJson.Of(await query.RunAsync(new Id<Inspection>(id), ct)))
        .Requires(SafetyAnalysesPermissions.Show);
}

/// <summary>An inspection.</summary>
/// <param name="Compared">Null for one that follows nothing up.</param>
internal sealed record InspectionJson(
    Guid Id, Guid PlaceId, InspectionKind Kind, DateOnly On, bool InTheDark, int Template, int RedTo, int YellowTo, bool IsSettled, IReadOnlyList<InspectionJson.Row> Factors, InspectionJson.Against? Compared)
{
    internal sealed record Row(string Key, string Aspect, string Factor, int? First, int? Second, int? Agreed, int? Points, FactorColour? Colour, FactorChange? Change);

    /// <param name="Judged">Factors judged both times: the denominator.</param>
    /// <param name="Share">Better of judged, 0–1; null where nothing was judged both times.</param>
    internal sealed record Against(Guid BaseId, int Judged, int Better, int Same, int Worse, int Missing, double? Share, bool IsReached);

    public static InspectionJson Of(ShownInspection s) => new(
        s.Inspection.Id.Value, s.Inspection.PlaceId.Value, s.Inspection.Kind, s.Inspection.On, s.Inspection.InTheDark, s.Template.Number, s.Template.RedTo, s.Template.YellowTo, s.Inspection.IsSettled,
        [.. s.Aspects.SelectMany(a => a.Factors.Select(f => new Row(f.Factor.Key, a.Aspect.Name.ToString(), f.Factor.Words.ToString(), f.Score?.First, f.Score?.Second, f.Score?.Agreed, f.Score?.Points, f.Colour, f.Compared?.Change)))],
        s is { Comparison: { } c, Base: { } earlier } ? new Against(earlier.Id.Value, c.Judged, c.Better, c.Same, c.Worse, c.Missing, c.Share, c.IsReached) : null);
}
