using Lykta.Modules.Analyses.ShowClusters;
using Lykta.Modules.Analyses.ShowComparison;
using Lykta.Modules.Analyses.ShowConcentration;
using Lykta.Modules.Analyses.ShowEmerging;
using Lykta.Modules.Analyses.ShowFlares;
using Lykta.Modules.Analyses.ShowHotCells;
using Lykta.Modules.Analyses.ShowNearRepeat;
using Lykta.Modules.Analyses.ShowTimes;
using Lykta.Modules.Analyses.ShowTrend;

namespace Lykta.Modules.Analyses;

/// <summary>What the reports say over time, over the clock and over the map: every answer with its method, how many it stands on, and what to be careful with.</summary>
internal static class AnalysesModule
{
    public static void AddAnalyses(this IServiceCollection services)
    {
        services.AddScoped<AnalysisChoicesQuery>();
        services.AddScoped<TrendQuery>();
        services.AddScoped<TimesQuery>();
        services.AddScoped<HotCellsQuery>();
        services.AddScoped<ClustersQuery>();
        services.AddScoped<NearRepeatQuery>();
        services.AddScoped<FlaresQuery>();
        services.AddScoped<EmergingQuery>();
        services.AddScoped<ComparisonQuery>();
        services.AddScoped<ConcentrationQuery>();
    }
}
