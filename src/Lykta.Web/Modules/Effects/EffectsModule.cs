using Lykta.Modules.Effects.AddSurvey;
using Lykta.Modules.Effects.AssessEffect;
using Lykta.Modules.Effects.FindEffects;
using Lykta.Modules.Effects.PriceEvents;
using Lykta.Modules.Effects.ReadEffect;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Effects;

/// <summary>Whether what was done made a difference: verdicts by what was frozen before it began.</summary>
internal static class EffectsModule
{
    public static void AddEffects(this IServiceCollection services)
    {
        services.AddScoped<EffectQuery>();
        services.AddScoped<AssessEffectHandler>();
        services.AddScoped<AddSurveyHandler>();
        services.AddScoped<PriceEventsHandler>();
        services.AddScoped<SetRateHandler>();
        services.AddScoped<FindEffectsQuery>();
        services.AddScoped<IPublicRecords, EffectRecords>();
    }

    public static void MapEffects(this IEndpointRouteBuilder api)
    {
        EffectEndpoint.Map(api.MapGroup("/measures"));
        FindEffectsEndpoint.Map(api.MapGroup("/effects"));
    }
}
