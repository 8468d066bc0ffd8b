using Lykta.Analysis.Evaluation;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Effects.FindEffects;

/// <summary>GET /api/v1/effects: the first page; the filters of the page.</summary>
internal static class FindEffectsEndpoint
{
    public static void Map(IEndpointRouteBuilder effects) => effects.MapGet("/", async (EffectState? state, EffectVerdict? verdict, int? page, FindEffectsQuery query, CancellationToken ct) =>
        {
            var asked = Math.Clamp(page ?? 1, 1, 100_000);
            var found = await query.RunAsync(state, verdict, asked - 1, ct);
            return TypedResults.Ok(new ListPage<EffectLineJson>(
                [.. found.Lines.Select(l => new EffectLineJson(l.Id.ToString(), l.Name, l.Where, l.StartedOn, l.JudgedOn, l.Verdict))],
                asked * FindEffectsQuery.PageSize < found.Hits ? (asked + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : null));
        })
        .Produces<ListPage<EffectLineJson>>()
        .Requires(EffectsPermissions.Show);
}

internal sealed record EffectLineJson(string MeasureId, string Name, string? Where, DateOnly StartedOn, DateOnly JudgedOn, EffectVerdict? Verdict);
