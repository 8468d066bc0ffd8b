using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Lykta.Modules.People.SignIn;

/// <summary>The small forms of the page frame: language and sign out.</summary>
internal static class SignInEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapForm("/logga-ut", async (HttpContext http) =>
        {
            await http.SignOutAsync(Schemes.Person);
            return Answers.SeeOther("/logga-in");
        }).ForAnyPerson();

        app.MapForm("/sprak", async (HttpContext http, UserManager<Person> people) =>
        {
            var language = http.Request.Form["till"] == "en" ? "en" : "sv";
            LanguageCookie.Give(http, language);
            if (await people.GetUserAsync(http.User) is { } person)
            {
                person.Language = language;
                await people.UpdateAsync(person);
            }

            return Answers.SeeOther(LocalAddress.FromReferer(http.Request));
        }).ForAnyone();
    }
}
