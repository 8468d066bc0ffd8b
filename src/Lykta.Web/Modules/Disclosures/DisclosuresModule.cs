using Lykta.Modules.Disclosures.ClassifyText;

namespace Lykta.Modules.Disclosures;

/// <summary>Secrecy in use: how far a text may go, and what leaves the municipality.</summary>
internal static class DisclosuresModule
{
    public static void AddDisclosures(this IServiceCollection services)
    {
        services.AddScoped<ClassifyTextHandler>();
    }
}
