using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Access;

namespace Lykta.Modules.Effects.ReadEffect;

/// <summary>GET /api/v1/measures/{id}/effect.</summary>
internal static class EffectEndpoint
{
    public static void Map(IEndpointRouteBuilder measures) => measures.MapGet("/{id:guid}/effect", async (Guid id, EffectQuery query, CancellationToken ct) =>
            TypedResults.Ok(EffectJson.Of(await query.RunAsync(new Id<Measure>(id), ct))))
        .Produces<EffectJson>()
        .Requires(EffectsPermissions.Show);
}

/// <summary>An effect as the API tells it; figures are null where nothing has begun or where a single place's counts are not the caller's to see.</summary>
internal sealed record EffectJson(string MeasureId, EffectStanding Standing, DateOnly? JudgedOn, EffectVerdict? Verdict, EffectFiguresJson? Figures, EffectVerdict? Settled)
{
    public static EffectJson Of(ShownEffect e) => new(
        e.Measure.Id.ToString(), e.Standing, e.Baseline?.JudgedOn, e.Standing == EffectStanding.Judged ? e.Reading?.Verdict : null,
        e.Reading is { } reading ? EffectFiguresJson.Of(reading, e.Standing == EffectStanding.Judged) : null, e.Assessments is [var latest, ..] ? latest.Settled.Verdict : null);
}

/// <summary>Before its day only the counts are told: a ratio that is looked at again and again finds something in the end.</summary>
internal sealed record EffectFiguresJson(
    int Weeks, bool SameSeason, int Before, int After, int? ComparedBefore, int? ComparedAfter, int? RingBefore, int? RingAfter, double? OddsRatio, double? Low, double? High, double Dispersion, int Level)
{
    public static EffectFiguresJson Of(EffectReading r, bool isJudged) => new(
        r.Window.Weeks, r.Window.SameSeason, r.Own.Before, r.Own.After, r.Comparison?.Before, r.Comparison?.After, r.Ring?.Before, r.Ring?.After,
        isJudged ? r.Relative?.Ratio : null, isJudged ? r.Relative?.Low : null, isJudged ? r.Relative?.High : null, r.Dispersion, r.Level);
}
