using Lykta.Modules.Oversight.FindEntries;
using Lykta.Modules.Oversight.WhoHasSeen;

namespace Lykta.Modules.Oversight;

/// <summary>What anyone who watches over the work asks of the audit trail.</summary>
internal static class OversightModule
{
    public static void AddOversight(this IServiceCollection services)
    {
        services.AddScoped<FindEntriesQuery>();
        services.AddScoped<ChainStateQuery>();
        services.AddScoped<WhoHasSeenQuery>();
    }

    public static void MapOversight(this IEndpointRouteBuilder app) => ExportEntriesEndpoint.Map(app);
}
