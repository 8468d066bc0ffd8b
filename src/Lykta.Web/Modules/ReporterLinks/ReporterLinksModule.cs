using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.ReporterLinks.CreateLinks;
using Lykta.Modules.ReporterLinks.EndLinks;
using Lykta.Modules.ReporterLinks.ListLinks;
using Lykta.Modules.ReporterLinks.PairDevice;
using Lykta.Platform.Access;
using Microsoft.AspNetCore.Authentication;

namespace Lykta.Modules.ReporterLinks;

/// <summary>Ways in without accounts: a printed code pairs a phone with a unit, to report and nothing else.</summary>
internal static class ReporterLinksModule
{
    public static void AddReporterLinks(this IServiceCollection services)
    {
        services.AddScoped<IViewerSource, DeviceViewers>();
        services.AddSingleton<WrongLinks>();
        services.AddScoped<PairingQuery>();
        services.AddScoped<PairDeviceHandler>();
        services.AddScoped<CreateLinksHandler>();
        services.AddScoped<EndLinksHandler>();
        services.AddScoped<ListLinksQuery>();
        services.AddScoped<IFirstHourStep, SheetStep>();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, DeviceSignIn>(Schemes.Device, null);
    }

    public static void MapReporterLinks(this IEndpointRouteBuilder app) => EndLinksEndpoints.Map(app);
}
