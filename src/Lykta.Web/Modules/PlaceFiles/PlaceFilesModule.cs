using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.AddPlacePhoto;
using Lykta.Modules.PlaceFiles.AddPlaceSurvey;
using Lykta.Modules.PlaceFiles.ClassifyPlace;
using Lykta.Modules.PlaceFiles.DisposePlacePhotos;
using Lykta.Modules.PlaceFiles.FindPlaceFiles;
using Lykta.Modules.PlaceFiles.KeepPlaceFile;
using Lykta.Modules.PlaceFiles.NotePlaceEvent;
using Lykta.Modules.PlaceFiles.PrintPlaceFile;
using Lykta.Modules.PlaceFiles.RemovePlaceRow;
using Lykta.Modules.PlaceFiles.ShowPlaceFile;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.PersonalData;
using Lykta.Platform.Web;

namespace Lykta.Modules.PlaceFiles;

/// <summary>The files of places: everything known of a place, whoever made it, in one spot.</summary>
internal static class PlaceFilesModule
{
    public static void AddPlaceFiles(this IServiceCollection services)
    {
        services.AddScoped<FindPlaceFilesQuery>();
        services.AddScoped<ShowPlaceFileQuery>();
        services.AddScoped<PlaceReportsQuery>();
        services.AddScoped<PlaceSheetQuery>();
        services.AddScoped<KeepPlaceFileHandler>();
        services.AddScoped<ClassifyPlaceHandler>();
        services.AddScoped<NotePlaceEventHandler>();
        services.AddScoped<AddPlaceSurveyHandler>();
        services.AddScoped<AddPlacePhotoHandler>();
        services.AddScoped<RemovePlaceRowHandler>();
        services.AddScoped<IDisposal, PlacePhotoDisposal>();
    }

    public static void MapPlaceFiles(this IEndpointRouteBuilder api) => PlaceFileEndpoint.Map(api);

    public static void MapPlaceFilePages(this IEndpointRouteBuilder app)
    {
        PlacePhotoEndpoint.Map(app);
        app.MapPrintPlaceFile();
        app.MapForm("/{municipality}/platsakter/{id:guid}/ta-bort/{sort}/{row:guid}", RemoveAsync).Requires(PlaceFilesPermissions.Keep);
    }

    private static async Task<IResult> RemoveAsync(Guid id, string sort, Guid row, RemovePlaceRowHandler handler, CurrentViewer current, CancellationToken ct)
    {
        if (!Enum.TryParse<PlaceRowSort>(sort, ignoreCase: true, out var of) || !Enum.IsDefined(of))
        {
            throw new MissingException(sort);
        }

        await handler.HandleAsync(new Id<Place>(id), of, row, current.Change(), ct);
        return Answers.SeeOther($"/{current.Viewer.Municipality}/platsakter/{id}#ratta");
    }
}
