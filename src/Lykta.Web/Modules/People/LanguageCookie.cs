using Lykta.Modules.People.Domain;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Lykta.Modules.People;

/// <summary>The language of pages that know no person yet: sign-in, a paired device, the account itself.</summary>
internal static class LanguageCookie
{
    public static void Give(HttpContext http, string language) =>
        http.Response.Cookies.Append("lykta-sprak", language, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });

    /// <summary>However a person signs in, they are met in their own language from the next page on.</summary>
    public static async Task GiveAsync(CookieSigningInContext context)
    {
        var people = context.HttpContext.RequestServices.GetRequiredService<UserManager<Person>>();
        if (context.Principal is { } principal && await people.GetUserAsync(principal) is { } person)
        {
            Give(context.HttpContext, person.Language);
        }
    }
}
