using Lykta.Modules.Trust.PrivacyDocuments;
using Lykta.Modules.Trust.TellContact;

namespace Lykta.Modules.Trust;

/// <summary>What anybody may ask of Lykta before they trust it, and the documents about personal data that the law asks of a municipality.</summary>
internal static class TrustModule
{
    public static void AddTrust(this IServiceCollection services)
    {
        services.AddScoped<PrivacyFactsQuery>();
        services.AddScoped<PrivacyPrinter>();
    }

    public static void MapTrust(this IEndpointRouteBuilder app)
    {
        SecurityTextEndpoint.Map(app);
        PrivacyDocumentsEndpoint.Map(app);
    }
}
