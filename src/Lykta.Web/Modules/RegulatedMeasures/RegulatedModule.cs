using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.RegulatedMeasures.ApplyForGuards;
using Lykta.Modules.RegulatedMeasures.DecideGuards;
using Lykta.Modules.RegulatedMeasures.DisposeCameras;
using Lykta.Modules.RegulatedMeasures.PrintCameras;
using Lykta.Modules.RegulatedMeasures.PrintNeed;
using Lykta.Modules.RegulatedMeasures.RunCamera;
using Lykta.Modules.RegulatedMeasures.ShowCamera;
using Lykta.Modules.RegulatedMeasures.ShowGuards;
using Lykta.Modules.RegulatedMeasures.ShowToday;
using Lykta.Modules.RegulatedMeasures.WeighCamera;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.RegulatedMeasures;

/// <summary>Measures that a law of their own regulates: the register of cameras, and the permits for public order guards.</summary>
internal static class RegulatedModule
{
    public static void AddRegulatedMeasures(this IServiceCollection services)
    {
        services.AddScoped<WeighCameraHandler>();
        services.AddScoped<RunCameraHandler>();
        services.AddScoped<WritePermitHandler>();
        services.AddScoped<StepPermitHandler>();
        services.AddScoped<IncidentFiguresQuery>();
        services.AddScoped<ShowCameraQuery>();
        services.AddScoped<ShowGuardsQuery>();
        services.AddScoped<CameraSheetQuery>();
        services.AddScoped<NeedSheetQuery>();
        services.AddScoped<CameraPrinter>();
        services.AddScoped<ITodayItems, RegulatedToday>();
        services.AddScoped<IDisposal, CameraDisposal>();
        services.AddScoped<IPublicRecords, CameraRecords>();
        services.AddScoped<IPublicRecords, GuardRecords>();
    }

    public static void MapRegulatedFiles(this IEndpointRouteBuilder app)
    {
        app.MapPrintCameras();
        app.MapPrintNeed();
    }
}
