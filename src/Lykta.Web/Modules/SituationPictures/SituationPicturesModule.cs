using Lykta.Modules.SituationPictures.AdoptPicture;
using Lykta.Modules.SituationPictures.CompilePicture;

namespace Lykta.Modules.SituationPictures;

/// <summary>The picture of a period: compiled, judged, adopted.</summary>
internal static class SituationPicturesModule
{
    public static void AddSituationPictures(this IServiceCollection services)
    {
        services.AddScoped<PictureCompiler>();
        services.AddScoped<ExposureReader>();
        services.AddScoped<CompilePictureHandler>();
        services.AddScoped<AdoptPictureHandler>();
    }
}
