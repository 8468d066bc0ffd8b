using Microsoft.Extensions.Primitives;

namespace Lykta.Platform.Web;

/// <summary>
/// Every cookie (kaka) there is, and the one door they pass. Over https each bears the prefix <c>__Host-</c>, so that the browser holds it to this very host
/// and to https, and a neighbour under the same domain can neither lay one nor have it sent; one without the prefix is not read and is taken back.
/// Over plain http, as on one's own machine, browsers refuse the prefix and the names stand bare.
/// </summary>
internal static class Cookies
{
    /// <summary>Who is signed in.</summary>
    public const string Session = "lykta-inloggning";

    /// <summary>A paired device.</summary>
    public const string Device = "lykta-enhet";

    /// <summary>The other half of every form's protection.</summary>
    public const string Protection = "lykta-skydd";

    /// <summary>The browser that asked for a link to sign in.</summary>
    public const string AskedForLink = "lykta-lank";

    /// <summary>The challenge of a passkey on its way.</summary>
    public const string Passkey = "lykta-passnyckel";

    /// <summary>A sign-in at the provider on its way; the framework adds a number.</summary>
    public const string Provider = "lykta-arbetsgivare.";

    /// <summary>The language of pages that know no person yet: sign-in, a paired device, the account itself. Whoever signs in is met in their own from the next page on.</summary>
    public const string Language = "lykta-sprak";

    /// <summary>Which of several memberships in one municipality the person works in just now.</summary>
    public const string Membership = "lykta-medlemskap";

    public const string ReporterLanguage = "lykta-rapportsprak";

    /// <summary>When this device's reporter was last here.</summary>
    public const string Visit = "lykta-sedan";

    public static readonly TimeSpan Year = TimeSpan.FromDays(365);

    private const string Prefix = "__Host-";

    public static void Give(HttpContext http, string name, string value, TimeSpan lifetime) => http.Response.Cookies.Append(
        name, value, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = lifetime, IsEssential = true });

    public static void UseHostCookies(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.Request.IsHttps)
        {
            var sent = string.Join(';', http.Request.Headers.Cookie.ToArray()).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var held = sent.Where(c => c.StartsWith(Prefix, StringComparison.Ordinal)).Select(c => c[Prefix.Length..]).ToList();
            var bare = sent.Select(c => c.Split('=')[0]).Where(n => n.StartsWith("lykta-", StringComparison.Ordinal) || n.StartsWith(".AspNetCore.", StringComparison.Ordinal)).ToList();
            http.Request.Headers.Cookie = held.Count > 0 ? string.Join("; ", held) : default(StringValues);

            // Asked for first, so run last: after whoever writes a cookie as the answer begins.
            http.Response.OnStarting(() =>
            {
                var headers = http.Response.Headers;
                headers.SetCookie = new([.. headers.SetCookie.Select(c => Prefix + c), .. bare.Select(TakenBack)]);
                return Task.CompletedTask;
            });
        }

        return next(http);
    });

    private static string TakenBack(string name) => $"{name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/; secure; samesite=lax; httponly";
}
