using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.StateGrants.AccountForGrant;
using Lykta.Modules.StateGrants.ApplyForMeasures;
using Lykta.Modules.StateGrants.ChooseGrantMeasures;
using Lykta.Modules.StateGrants.MarkGrant;
using Lykta.Modules.StateGrants.PrintGrant;
using Lykta.Modules.StateGrants.SendGrant;
using Lykta.Modules.StateGrants.ShowToday;
using Lykta.Modules.StateGrants.WriteGrant;
using Lykta.Platform.Documents;

namespace Lykta.Modules.StateGrants;

/// <summary>State grants to prevent crime (förordning 2023:442): the application, the decision and the account.</summary>
internal static class StateGrantsModule
{
    public static void AddStateGrants(this IServiceCollection services)
    {
        services.AddScoped<WriteGrantHandler>();
        services.AddScoped<ChooseGrantMeasuresHandler>();
        services.AddScoped<ApplyForMeasuresHandler>();
        services.AddScoped<SendGrantHandler>();
        services.AddScoped<AccountForGrantHandler>();
        services.AddScoped<MarkGrantHandler>();
        services.AddScoped<GrantContentQuery>();
        services.AddScoped<GrantCandidatesQuery>();
        services.AddScoped<GrantSheetQuery>();
        services.AddScoped<GrantPrinter>();
        services.AddScoped<ITodayItems, GrantsToday>();
        services.AddScoped<IPublicRecords, GrantRecords>();
        services.AddScoped<IPublicRecords, GrantAccountRecords>();
    }

    public static void MapStateGrants(this IEndpointRouteBuilder api) => api.MapGrantDoors();

    public static void MapGrantFiles(this IEndpointRouteBuilder app) => app.MapPrintGrant();
}
