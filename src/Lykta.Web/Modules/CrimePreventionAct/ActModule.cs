using Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;
using Lykta.Modules.CrimePreventionAct.RegisterDocument;
using Lykta.Modules.CrimePreventionAct.ReportToCouncil;
using Lykta.Modules.CrimePreventionAct.SetResponsibility;
using Lykta.Modules.CrimePreventionAct.ShowDuties;
using Lykta.Modules.CrimePreventionAct.TellEverybody;
using Lykta.Modules.Municipalities.Contracts;

namespace Lykta.Modules.CrimePreventionAct;

/// <summary>The Act on municipalities' responsibility for crime prevention (2023:196): how each paragraph stands, and what was decided before Lykta.</summary>
internal static class ActModule
{
    public static void AddAct(this IServiceCollection services)
    {
        services.AddScoped<RegisterDocumentHandler>();
        services.AddScoped<SetResponsibilityHandler>();
        services.AddScoped<ClocksQuery>();
        services.AddScoped<DutiesQuery>();
        services.AddScoped<CouncilReportQuery>();
        services.AddScoped<OpenPageQuery>();
        services.AddScoped<QuestionnaireQuery>();
        services.AddScoped<WriteAnswersHandler>();
        services.AddScoped<ITodayItems, ActToday>();
    }

    /// <summary>What the pages fetch besides themselves: the signed copies, the report and the answers as files.</summary>
    public static void MapActPages(this IEndpointRouteBuilder app)
    {
        DocumentFileEndpoint.Map(app);
        CouncilReportEndpoints.Map(app);
        QuestionnaireEndpoints.Map(app);
    }
}
