using Lykta.Modules.Trust.TellContact;

namespace Lykta.Modules.Trust;

/// <summary>What anybody may ask of Lykta before they trust it: what is promised and shown, and where to turn.</summary>
internal static class TrustModule
{
    public static void MapTrust(this IEndpointRouteBuilder app) => SecurityTextEndpoint.Map(app);
}
