using Lykta.Modules.SafetyAnalyses.BeginInspection;
using Lykta.Modules.SafetyAnalyses.EditTemplate;
using Lykta.Modules.SafetyAnalyses.JudgeFactors;
using Lykta.Modules.SafetyAnalyses.PrintInspection;
using Lykta.Modules.SafetyAnalyses.SettleInspection;
using Lykta.Modules.SafetyAnalyses.ShowInspection;

namespace Lykta.Modules.SafetyAnalyses;

/// <summary>Inspections of places and buildings by a template, and whether the next one found it better.</summary>
internal static class SafetyAnalysesModule
{
    public static void AddSafetyAnalyses(this IServiceCollection services)
    {
        services.AddScoped<EditTemplateHandler>();
        services.AddScoped<BeginInspectionHandler>();
        services.AddScoped<JudgeFactorsHandler>();
        services.AddScoped<SettleInspectionHandler>();
        services.AddScoped<ShowInspectionQuery>();
        services.AddScoped<InspectionSheetQuery>();
    }

    public static void MapSafetyAnalyses(this IEndpointRouteBuilder api) => InspectionEndpoint.Map(api);

    public static void MapInspectionFiles(this IEndpointRouteBuilder app) => app.MapPrintInspection();
}
