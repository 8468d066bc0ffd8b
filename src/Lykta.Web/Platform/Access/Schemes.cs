using Lykta.Platform.Web;

namespace Lykta.Platform.Access;

/// <summary>The ways in. <see cref="Any"/> picks by what the request carries. Passkeys and single sign-on end in <see cref="Person"/> too.</summary>
internal static class Schemes
{
    public const string Any = "Lykta";
    public const string Person = "Identity.Application";
    public const string Token = "Token";
    public const string Device = "Device";

    public static string Pick(HttpContext http) =>
        http.Request.Headers.Authorization.Count > 0 ? Token
        : http.Request.Cookies.ContainsKey(Cookies.Session) ? Person
        : http.Request.Cookies.ContainsKey(Cookies.Device) ? Device
        : Person;
}
