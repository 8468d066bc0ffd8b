using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lykta.Design;

/// <summary>What the design system needs from the host.</summary>
public static class DesignRegistration
{
    public static IServiceCollection AddLyktaDesign(this IServiceCollection services)
    {
        services.TryAddSingleton<AssetUrls>();

        // Keeps å ä ö readable in the HTML.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return services;
    }
}
