using Lykta.Modules.Digests.Contracts;
using Lykta.Modules.Measures.ChooseComparison;
using Lykta.Modules.Measures.DisposeMeasures;
using Lykta.Modules.Measures.EditMeasure;
using Lykta.Modules.Measures.ExportMeasures;
using Lykta.Modules.Measures.FindMeasures;
using Lykta.Modules.Measures.ProposeMeasure;
using Lykta.Modules.Measures.RemindOwners;
using Lykta.Modules.Measures.ShowMeasure;
using Lykta.Modules.Measures.ShowToday;
using Lykta.Modules.Measures.TakeStep;
using Lykta.Modules.Measures.TieMeasure;
using Lykta.Modules.MethodBank.Contracts;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Measures;

/// <summary>What is done about problems: proposed, taken on, carried out, followed up.</summary>
internal static class MeasuresModule
{
    public static void AddMeasures(this IServiceCollection services)
    {
        services.AddScoped<ProposeMeasureHandler>();
        services.AddScoped<EditMeasureHandler>();
        services.AddScoped<BaselineReader>();
        services.AddScoped<TakeStepHandler>();
        services.AddScoped<TieMeasureHandler>();
        services.AddScoped<ComparisonCandidates>();
        services.AddScoped<ChooseComparisonHandler>();
        services.AddScoped<ITriedHere, MethodsTried>();
        services.AddScoped<FindMeasuresQuery>();
        services.AddScoped<ShowMeasureQuery>();
        services.AddScoped<IPublicRecords, MeasureRecords>();
        services.AddScoped<IClassifiedTexts, ClassifiedMeasures>();
        services.AddScoped<ITodayItems, MeasuresToday>();
        services.AddScoped<IDigestPart, MeasuresDigestPart>();
        services.AddScoped<MeasureChoicesQuery>();
        services.AddScoped<ExportMeasuresHandler>();
        services.AddScoped<IDisposal, MeasureDisposal>();
    }

    public static void MapMeasures(this IEndpointRouteBuilder api)
    {
        var measures = api.MapGroup("/measures");
        FindMeasuresEndpoint.Map(measures);
        ProposeMeasureEndpoint.Map(measures);
        TakeStepEndpoint.Map(measures);
    }

    /// <summary>What stands under the municipality's own address beside the pages.</summary>
    public static void MapMeasureForms(this IEndpointRouteBuilder app) => ExportMeasuresEndpoint.Map(app);
}
