using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.ShowInspection;

/// <summary>A factor with its points, and with how it went where the inspection follows one up.</summary>
internal sealed record ShownFactor(Factor Factor, FactorScore? Score, FactorColour? Colour, ComparedFactor? Compared);

/// <summary>An inspection with all that its page and its print show.</summary>
public sealed record ShownInspection
{
    internal Inspection Inspection { get; init; } = null!;

    internal InspectionTemplate Template { get; init; } = null!;

    internal string Place { get; init; } = "";

    internal IReadOnlyList<(Aspect Aspect, IReadOnlyList<ShownFactor> Factors)> Aspects { get; init; } = [];

    /// <summary>The inspection it follows up, and how it went; null for the first.</summary>
    internal Inspection? Base { get; init; }

    internal CutPoints? BaseCuts { get; init; }

    internal InspectionComparison? Comparison { get; init; }

    internal IEnumerable<ShownFactor> Factors => Aspects.SelectMany(a => a.Factors);

    internal int CountOf(FactorColour colour) => Factors.Count(f => f.Colour == colour);

    internal int NotJudged => Factors.Count(f => f.Colour is null);
}

/// <summary>Reads an inspection (visa besiktning).</summary>
internal sealed class ShowInspectionQuery(LyktaDbContext db)
{
    public async Task<ShownInspection> RunAsync(Id<Inspection> id, CancellationToken ct)
    {
        var inspection = await db.Set<Inspection>().AsNoTracking().Where(i => i.Id == id).OneAsync(ct);
        var template = await db.TemplateOfAsync(inspection, ct);
        var scores = await ScoresAsync(id, ct);
        var place = inspection.PlaceId;
        var (earlier, cuts, comparison) = await ComparedAsync(inspection, template, scores, ct);
        var compared = comparison?.Factors.ToDictionary(f => f.Key, StringComparer.Ordinal);
        return new ShownInspection
        {
            Inspection = inspection,
            Template = template,
            Place = await db.Places().Where(p => p.Id == place).Select(p => p.Name).OneAsync(ct),
            Aspects =
            [
                .. template.Aspects.Select(a => (a, (IReadOnlyList<ShownFactor>)[.. a.Factors.Select(f => new ShownFactor(
                    f, scores.GetValueOrDefault(f.Key), scores.GetValueOrDefault(f.Key)?.Points is { } points ? template.Cuts.Of(points) : null, compared?.GetValueOrDefault(f.Key)))])),
            ],
            Base = earlier,
            BaseCuts = cuts,
            Comparison = comparison,
        };
    }

    private async Task<(Inspection? Base, CutPoints? Cuts, InspectionComparison? Comparison)> ComparedAsync(
        Inspection inspection, InspectionTemplate template, Dictionary<string, FactorScore> scores, CancellationToken ct)
    {
        if (inspection.BaseId is not { } id)
        {
            return (null, null, null);
        }

        var earlier = await db.Set<Inspection>().AsNoTracking().Where(i => i.Id == id).OneAsync(ct);
        var before = await db.TemplateOfAsync(earlier, ct);
        var then = await ScoresAsync(id, ct);
        return (earlier, before.Cuts, InspectionComparison.Of(before.Cuts, Points(before, then), Points(template, scores)));
    }

    private static Dictionary<string, int?> Points(InspectionTemplate template, Dictionary<string, FactorScore> scores) =>
        template.Factors.ToDictionary(f => f.Key, f => scores.GetValueOrDefault(f.Key)?.Points, StringComparer.Ordinal);

    private Task<Dictionary<string, FactorScore>> ScoresAsync(Id<Inspection> id, CancellationToken ct) =>
        db.Set<FactorScore>().AsNoTracking().Where(s => s.InspectionId == id).ToDictionaryAsync(s => s.Factor, StringComparer.Ordinal, ct);
}
