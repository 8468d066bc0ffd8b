using Lykta.Design;
using Lykta.Kernel;
using Lykta.Platform.Access;

namespace Lykta.Modules.Reports.ShowOutbox;

/// <summary>What a browser asks for to keep the report page on the device: the worker, which must lie at the root to answer for all pages, and the app's card.</summary>
internal static class InstallEndpoints
{
    private const string Worker = "dist/service-worker.js";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/service-worker.js", (HttpContext http, IWebHostEnvironment environment) =>
        {
            http.Response.Headers.CacheControl = "no-cache";
            return Results.Stream(environment.WebRootFileProvider.GetFileInfo(Worker).CreateReadStream(), "text/javascript");
        }).ExcludeFromDescription().ForAnyone();

        app.MapGet("/app.webmanifest", (string? kommun, AssetUrls urls) => Results.Json(
            new
            {
                name = OutboxTexts.AppName.ToString(),
                short_name = "Lykta",
                lang = System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
                start_url = MunicipalityCode.TryParse(kommun, null, out var code) ? $"/{code}/rapportera" : "/",
                scope = "/",
                display = "standalone",
                background_color = "#ffffff",
                theme_color = "#123249",
                icons = new object[]
                {
                    Icon(urls, "icons/icon-192.png", "192x192", "any"), Icon(urls, "icons/icon-512.png", "512x512", "any"), Icon(urls, "icons/icon-maskable-512.png", "512x512", "maskable"),
                    new { src = urls.Of("favicon.svg"), sizes = "any", type = "image/svg+xml", purpose = "any" },
                },
            },
            contentType: "application/manifest+json")).ExcludeFromDescription().ForAnyone();
    }

    private static object Icon(AssetUrls urls, string file, string sizes, string purpose) => new { src = urls.Of(file), sizes, type = "image/png", purpose };
}
