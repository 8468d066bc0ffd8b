using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.AddInterview;
using Lykta.Modules.SafetyAnalyses.BeginInspection;
using Lykta.Modules.SafetyAnalyses.Contracts;
using Lykta.Modules.SafetyAnalyses.CountFlow;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Modules.SafetyAnalyses.EditTemplate;
using Lykta.Modules.SafetyAnalyses.JudgeFactors;
using Lykta.Modules.SafetyAnalyses.PrintAnalysis;
using Lykta.Modules.SafetyAnalyses.PrintInspection;
using Lykta.Modules.SafetyAnalyses.RemoveAnalysisRow;
using Lykta.Modules.SafetyAnalyses.SettleAnalysis;
using Lykta.Modules.SafetyAnalyses.SettleInspection;
using Lykta.Modules.SafetyAnalyses.ShowAnalysis;
using Lykta.Modules.SafetyAnalyses.ShowInspection;
using Lykta.Modules.SafetyAnalyses.WriteAnalysis;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.SafetyAnalyses;

/// <summary>Analyses of places: inspections by a template, and whether the next one found it better; interviews, flows, statistics and what they add up to.</summary>
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
        services.AddScoped<WriteAnalysisHandler>();
        services.AddScoped<AddInterviewHandler>();
        services.AddScoped<CountFlowHandler>();
        services.AddScoped<RemoveAnalysisRowHandler>();
        services.AddScoped<SettleAnalysisHandler>();
        services.AddScoped<ShowAnalysisQuery>();
        services.AddScoped<AnalysisPrinter>();
        services.AddScoped<PlacesFollowedUp>();
    }

    public static void MapSafetyAnalyses(this IEndpointRouteBuilder api) => InspectionEndpoint.Map(api);

    public static void MapInspectionFiles(this IEndpointRouteBuilder app)
    {
        app.MapPrintInspection();
        app.MapPrintAnalysis();
        app.MapForm("/{municipality}/trygghetsanalyser/{id:guid}/ta-bort/{row:guid}", RemoveAsync).Requires(SafetyAnalysesPermissions.Inspect);
    }

    private static async Task<IResult> RemoveAsync(Guid id, Guid row, RemoveAnalysisRowHandler handler, CurrentViewer current, CancellationToken ct)
    {
        var removed = await handler.HandleAsync(new Id<SafetyAnalysis>(id), row, current.Change(), ct);
        return removed.IsOk ? Answers.SeeOther($"/{current.Viewer.Municipality}/trygghetsanalyser/{id}#ratta") : Refused.Of(removed.Refusal);
    }
}
