using Lykta.Modules.Municipalities.ChangeSettings;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Municipalities.CreateMunicipality;
using Lykta.Modules.Municipalities.FirstHour;
using Lykta.Modules.Municipalities.ShowToday;

namespace Lykta.Modules.Municipalities;

/// <summary>Municipalities, their settings, and the day's work.</summary>
internal static class MunicipalitiesModule
{
    public static void AddMunicipalities(this IServiceCollection services)
    {
        services.AddScoped<CreateMunicipalityHandler>();
        services.AddScoped<ChangeSettingsHandler>();
        services.AddScoped<FirstHourQuery>();
        services.AddScoped<IFirstHourStep, SettingsStep>();
        services.AddScoped<TodayQuery>();
        services.AddScoped<ITodayItems, FirstHourToday>();
    }
}
