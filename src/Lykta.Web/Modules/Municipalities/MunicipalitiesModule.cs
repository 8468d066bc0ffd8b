using Lykta.Modules.Municipalities.CreateMunicipality;

namespace Lykta.Modules.Municipalities;

/// <summary>Municipalities and their settings.</summary>
internal static class MunicipalitiesModule
{
    public static void AddMunicipalities(this IServiceCollection services) => services.AddScoped<CreateMunicipalityHandler>();
}
