using Lykta.Kernel;
using Lykta.Modules.Digests.Contracts;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.SituationPictures.AdoptPicture;
using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.CoverTheAct;
using Lykta.Modules.SituationPictures.DistributePicture;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.EventsOfNote;
using Lykta.Modules.SituationPictures.GradeAreas;
using Lykta.Modules.SituationPictures.ListPictures;
using Lykta.Modules.SituationPictures.PoliceFigures;
using Lykta.Modules.SituationPictures.PrintPicture;
using Lykta.Modules.SituationPictures.SendBasis;
using Lykta.Modules.SituationPictures.ShowPicture;
using Lykta.Modules.SituationPictures.ShowToday;
using Lykta.Modules.SituationPictures.WritePicture;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SituationPictures;

/// <summary>The picture of a period: compiled, judged, adopted.</summary>
internal static class SituationPicturesModule
{
    public static void AddSituationPictures(this IServiceCollection services)
    {
        services.AddScoped<PictureCompiler>();
        services.AddScoped<ExposureReader>();
        services.AddScoped<CompilePictureHandler>();
        services.AddSingleton<INewMunicipality, Scale>();
        services.AddScoped<PictureMeasures>();
        services.AddScoped<PicturePartsQuery>();
        services.AddScoped<JudgeAreasHandler>();
        services.AddScoped<GradeAreasHandler>();
        services.AddScoped<ChangeScaleHandler>();
        services.AddScoped<WritePictureHandler>();
        services.AddScoped<IPublicRecords, PictureRecords>();
        services.AddScoped<IClassifiedTexts, ClassifiedPictureTexts>();
        services.AddScoped<IFrozenTexts, FrozenPictureTexts>();
        services.AddScoped<NoteEventHandler>();
        services.AddScoped<EnterPoliceFiguresHandler>();
        services.AddScoped<PictureLeaves>();
        services.AddScoped<SeenContent>();
        services.AddScoped<PictureReader>();
        services.AddScoped<ShowPictureQuery>();
        services.AddScoped<PictureInRoomQuery>();
        services.AddScoped<ListPicturesQuery>();
        services.AddScoped<StatutoryParts>();
        services.AddScoped<SettleThemesHandler>();
        services.AddScoped<AdoptPictureHandler>();
        services.AddScoped<RevisePictureHandler>();
        services.AddScoped<MarkPictureHandler>();
        services.AddScoped<VerifyPictureQuery>();
        services.AddScoped<BasisMail>();
        services.AddScoped<IDigestPart, PictureDigestPart>();
        services.AddScoped<SendBasisHandler>();
        services.AddScoped<ITodayItems, PicturesToday>();
        services.AddScoped<PictureSheetQuery>();
        services.AddScoped<StatutorySheetQuery>();
        services.AddScoped<PicturePrinter>();
    }

    /// <summary>A municipality is born with a scale of three levels.</summary>
    private sealed class Scale : INewMunicipality
    {
        public IEnumerable<object> BornWith(MunicipalityCode municipality, string name, DateTime at) => [LevelScale.First(municipality, at)];
    }

    /// <summary>What the pages fetch besides themselves: the map, and the picture as a file.</summary>
    public static void MapPicturePages(this IEndpointRouteBuilder app)
    {
        PictureMapEndpoint.Map(app);
        SetJointLevelsEndpoint.Map(app);
        PrintPictureEndpoints.Map(app);
    }
}
