using Lykta.Modules.MethodBank.Contracts;
using Lykta.Modules.MethodBank.EditOwnMethod;
using Lykta.Modules.MethodBank.FindMethods;
using Lykta.Modules.MethodBank.ShippedCards;
using Lykta.Modules.MethodBank.ShowMethod;

namespace Lykta.Modules.MethodBank;

/// <summary>What is known of the methods there are to choose among, and when not to.</summary>
internal static class MethodBankModule
{
    public static void AddMethodBank(this IServiceCollection services)
    {
        services.AddSingleton(_ => CardReader.ReadShipped());
        services.AddScoped<MethodCards>();
        services.AddScoped<Methods>();
        services.AddScoped<FindMethodsQuery>();
        services.AddScoped<SaveOwnMethodHandler>();
    }

    public static void MapMethodBank(this IEndpointRouteBuilder api)
    {
        var methods = api.MapGroup("/methods");
        FindMethodsEndpoint.Map(methods);
        ShowMethodEndpoint.Map(methods);
    }
}
