using System.Globalization;
using System.Text;
using Lykta.Platform;
using Lykta.Platform.Access;

namespace Lykta.Modules.Trust.TellContact;

/// <summary>Where somebody who has found a fault turns (RFC 9116). Not there where the installation names no contact.</summary>
internal static class SecurityTextEndpoint
{
    public const string Path = "/.well-known/security.txt";

    /// <summary>The RFC asks for less than a year: what is served today holds for half of one.</summary>
    private const int HoldsDays = 182;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet(Path, (LyktaSettings settings, TimeProvider clock) => settings.Contact is { } contact
            ? TypedResults.Text(Write(contact, settings.Address, clock.GetUtcNow().UtcDateTime.Date.AddDays(HoldsDays)), "text/plain", Encoding.UTF8)
            : Results.NotFound())
        .ForAnyone().ExcludeFromDescription();

    private static string Write(Uri contact, string? address, DateTime expires)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Contact: {contact}\nExpires: {expires:yyyy-MM-dd}T00:00:00Z\nPreferred-Languages: sv, en\n");
        if (address is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"Canonical: {address}{Path}\nPolicy: {address}/om/trygghet\n");
        }

        return text.ToString();
    }
}
