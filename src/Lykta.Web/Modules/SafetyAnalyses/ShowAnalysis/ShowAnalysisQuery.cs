using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Modules.SafetyAnalyses.ShowInspection;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.ShowAnalysis;

/// <summary>An analysis with all that its page and its print show.</summary>
public sealed record ShownAnalysis
{
    internal SafetyAnalysis Analysis { get; init; } = null!;

    internal string Place { get; init; } = "";

    internal AnalysisFigures Figures { get; init; } = null!;

    internal IReadOnlyDictionary<string, Text> KindNames { get; init; } = new Dictionary<string, Text>();

    internal IReadOnlyList<KeyInterview> Interviews { get; init; } = [];

    internal IReadOnlyList<FlowCount> Flows { get; init; } = [];

    internal IReadOnlyList<SeenPlaceSurvey> Surveys { get; init; } = [];

    internal ShownInspection? Inspection { get; init; }
}

/// <summary>Reads an analysis (visa trygghetsanalys): its figures as they were settled, or as they are while it is under way.</summary>
internal sealed class ShowAnalysisQuery(LyktaDbContext db, ShowInspectionQuery inspections, CurrentViewer current)
{
    public async Task<ShownAnalysis> RunAsync(Id<SafetyAnalysis> id, CancellationToken ct)
    {
        var analysis = await db.Set<SafetyAnalysis>().AsNoTracking().Where(a => a.Id == id).OneAsync(ct);
        var (place, last) = (analysis.PlaceId, analysis.SettledAt is { } at ? SwedishTime.DayOf(at) : DateOnly.MaxValue);
        return new ShownAnalysis
        {
            Analysis = analysis,
            Place = await db.Places().Where(p => p.Id == place).Select(p => p.Name).OneAsync(ct),
            Figures = analysis.Figures ?? await db.AnalysisFiguresAsync(analysis, current.Viewer, ct),
            KindNames = await db.KindNamesAsync(ct),
            Interviews = await db.Set<KeyInterview>().AsNoTracking().Where(i => i.AnalysisId == id).OrderBy(i => i.On).ThenBy(i => i.Id).ToListAsync(ct),
            Flows = await db.Set<FlowCount>().AsNoTracking().Where(f => f.AnalysisId == id).OrderBy(f => f.On).ThenBy(f => f.At).ThenBy(f => f.Id).ToListAsync(ct),
            Surveys = [.. (await db.PlaceSurveys(place).ToListAsync(ct)).Where(s => s.On <= last)],
            Inspection = analysis.InspectionId is { } inspection ? await inspections.RunAsync(inspection, ct) : null,
        };
    }
}

/// <summary>What is counted for an analysis.</summary>
internal static class AnalysisCounts
{
    public static async Task<AnalysisFigures> AnalysisFiguresAsync(this LyktaDbContext db, SafetyAnalysis analysis, Viewer viewer, CancellationToken ct)
    {
        var found = (await db.ReportsAtPlaceAsync(analysis.PlaceId, viewer, analysis.From, analysis.To, ct)).Reports;
        return new AnalysisFigures(found.Count, [.. found.GroupBy(r => r.Kind).Select(g => new KindCount(g.Key, g.Count())).OrderByDescending(k => k.Count).ThenBy(k => k.Kind, StringComparer.Ordinal)]);
    }
}
