using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Places.DrawAreas;
using Lykta.Modules.Places.ImportAreas;
using Lykta.Modules.Places.ImportPlaces;
using Lykta.Modules.Places.ListAreas;
using Lykta.Modules.Places.ListPlaces;
using Lykta.Modules.Places.MapDivisions;
using Lykta.Modules.Places.ShowGround;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Places;

/// <summary>Areas and known places.</summary>
internal static class PlacesModule
{
    public static void AddPlaces(this IServiceCollection services)
    {
        services.AddSingleton<PreparedAreas>();
        services.AddScoped<AreaLookup>();
        services.AddScoped<IAreaImport, ImportAreasHandler>();
        services.AddScoped<ImportPlacesHandler>();
        services.AddScoped<UseDivisionHandler>();
        services.AddScoped<DivisionMappingQuery>();
        services.AddScoped<IFirstHourStep, AreasStep>();
        services.AddScoped<IFirstHourStep, KnownPlacesStep>();
    }

    public static void MapPlaces(this IEndpointRouteBuilder api)
    {
        ListAreasEndpoint.Map(api);
        ListPlacesEndpoint.Map(api);
    }

    public static void MapPlacesForms(this IEndpointRouteBuilder app)
    {
        ShowGroundEndpoint.Map(app);
        AreaFilesEndpoint.Map(app);
        DivisionMappingEndpoint.Map(app);
        app.MapForm("/{municipality}/omraden/{id:guid}/anvand", UseDivisionAsync).Requires(PlacesPermissions.Manage);
    }

    private static async Task<IResult> UseDivisionAsync(Guid id, UseDivisionHandler handler, CurrentViewer current, CancellationToken ct)
    {
        await handler.HandleAsync(new Id<Division>(id), current.Change(), ct);
        return Answers.SeeOther($"/{current.Viewer.Municipality}/omraden?anvands=1");
    }
}
