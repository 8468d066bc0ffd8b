using Lykta.Modules.Municipalities.ChangeSettings;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Municipalities.CreateMunicipality;
using Lykta.Modules.Municipalities.FirstHour;

namespace Lykta.Modules.Municipalities;

/// <summary>Municipalities, their settings, and the way to where the work is.</summary>
internal static class MunicipalitiesModule
{
    public static void AddMunicipalities(this IServiceCollection services)
    {
        services.AddScoped<CreateMunicipalityHandler>();
        services.AddScoped<ChangeSettingsHandler>();
        services.AddScoped<FirstHourQuery>();
        services.AddScoped<IFirstHourStep, SettingsStep>();
    }
}
