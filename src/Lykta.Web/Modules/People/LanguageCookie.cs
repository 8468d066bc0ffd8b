namespace Lykta.Modules.People;

/// <summary>The language of pages that know no person yet: sign-in, a paired device, the account itself. Whoever signs in is met in their own from the next page on.</summary>
internal static class LanguageCookie
{
    public static void Give(HttpContext http, string language) =>
        http.Response.Cookies.Append("lykta-sprak", language, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });
}
