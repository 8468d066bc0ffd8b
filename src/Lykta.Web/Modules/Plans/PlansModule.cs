using Lykta.Modules.Plans.AdoptPlan;
using Lykta.Modules.Plans.AnswerConclusions;
using Lykta.Modules.Plans.ChooseMeasures;
using Lykta.Modules.Plans.Contracts;
using Lykta.Modules.Plans.DraftPlan;
using Lykta.Modules.Plans.FindPlans;
using Lykta.Modules.Plans.PrintPlan;
using Lykta.Modules.Plans.ShowPlan;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Plans;

/// <summary>Plans: measures that belong together, what they answer, decided and frozen.</summary>
internal static class PlansModule
{
    public static void AddPlans(this IServiceCollection services)
    {
        services.AddScoped<PlanContentQuery>();
        services.AddScoped<OpenPlans>();
        services.AddScoped<DraftPlanHandler>();
        services.AddScoped<ChooseMeasuresHandler>();
        services.AddScoped<CandidatesQuery>();
        services.AddScoped<AnswerConclusionsHandler>();
        services.AddScoped<AdoptPlanHandler>();
        services.AddScoped<IFrozenTexts, FrozenPlanTexts>();
        services.AddScoped<ShowPlanQuery>();
        services.AddScoped<FindPlansQuery>();
        services.AddScoped<PlanSheetQuery>();
        services.AddScoped<PlanPrinter>();
        services.AddScoped<IPublicRecords, PlanRecords>();
    }

    /// <summary>What the pages fetch besides themselves: the plan as a file.</summary>
    public static void MapPlanPages(this IEndpointRouteBuilder app) => app.MapPrintPlan();
}
