using Lykta.Modules.SituationPictures.AdoptPicture;
using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Modules.SituationPictures.ListPictures;
using Lykta.Modules.SituationPictures.ShowPicture;

namespace Lykta.Modules.SituationPictures;

/// <summary>The picture of a period: compiled, judged, adopted.</summary>
internal static class SituationPicturesModule
{
    public static void AddSituationPictures(this IServiceCollection services)
    {
        services.AddScoped<PictureCompiler>();
        services.AddScoped<ExposureReader>();
        services.AddScoped<CompilePictureHandler>();
        services.AddScoped<SeenContent>();
        services.AddScoped<ShowPictureQuery>();
        services.AddScoped<ListPicturesQuery>();
        services.AddScoped<AdoptPictureHandler>();
    }

    /// <summary>What the pages fetch besides themselves.</summary>
    public static void MapPictureMaps(this IEndpointRouteBuilder app) => PictureMapEndpoint.Map(app);
}
