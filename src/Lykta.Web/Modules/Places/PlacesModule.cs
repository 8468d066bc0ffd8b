using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.ImportAreas;
using Lykta.Modules.Places.ListAreas;

namespace Lykta.Modules.Places;

/// <summary>Areas and known places.</summary>
internal static class PlacesModule
{
    public static void AddPlaces(this IServiceCollection services)
    {
        services.AddSingleton<PreparedAreas>();
        services.AddScoped<AreaLookup>();
        services.AddScoped<IAreaImport, ImportAreasHandler>();
    }

    public static void MapPlaces(this IEndpointRouteBuilder api) => ListAreasEndpoint.Map(api);
}
