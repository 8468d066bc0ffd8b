using System.Globalization;
using System.Security.Claims;
using Lykta.Kernel;

namespace Lykta.Platform.Access;

/// <summary>The few claims Lykta reads: who, and for tokens and devices in which municipality.</summary>
internal static class LyktaClaims
{
    public const string Municipality = "lykta:municipality";
    public const string Membership = "lykta:membership";
    public const string Device = "lykta:device";
    public const string Session = "lykta:session";
    public const string ProvedAt = "lykta:proved-at";

    public static Guid? PersonId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    public static Guid? SessionId(this ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(Session), out var id) ? id : null;

    /// <summary>When the person of a session last showed who they are; null for tokens and devices, which have no session.</summary>
    public static DateTimeOffset? LastProof(this ClaimsPrincipal principal) =>
        long.TryParse(principal.FindFirstValue(ProvedAt), CultureInfo.InvariantCulture, out var at) ? DateTimeOffset.FromUnixTimeSeconds(at) : null;

    /// <summary>The municipality the credential itself is bound to: a token belongs to one membership, a device to one unit.</summary>
    public static MunicipalityCode? BoundTo(this ClaimsPrincipal principal) =>
        MunicipalityCode.TryParse(principal.FindFirstValue(Municipality), null, out var code) ? code : null;
}
