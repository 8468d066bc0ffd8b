using Lykta.Kernel;
using Lykta.Modules.People.Account;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.Sessions;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.People.SignIn;

/// <summary>The small forms of the page frame: language and sign out.</summary>
internal static class SignInEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapForm("/logga-ut", async (HttpContext http, SessionRegister sessions, LyktaSettings settings, CancellationToken ct) =>
        {
            // The outbox, its drafts and its copies of pages are emptied by the page; this empties them where its script did not run.
            http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
            // The provider remembers the person too: on a shared computer that is one more door to close, and theirs to choose.
            var means = await sessions.LeaveAsync(ct);
            return Answers.SeeOther(means == SignInMeans.Provider && settings.Provider is not null ? "/logga-in?utloggad=1" : "/logga-in");
        }).ForAnyPerson();

        app.MapForm("/sprak", async (HttpContext http, AccountHandler account, TimeProvider clock, CancellationToken ct) =>
        {
            var language = http.Request.Form["till"] == "en" ? "en" : "sv";
            Cookies.Give(http, Cookies.Language, language, Cookies.Year);
            if (http.User.PersonId() is { } person)
            {
                await account.SpeakAsync(new Id<Person>(person), language, new ChangeContext(new Actor(ActorKind.Person, person), clock.GetUtcNow().UtcDateTime), ct);
            }

            // A page whose address is a secret tells no referrer, and says itself where it is.
            return Answers.SeeOther(http.Request.Form["tillbaka"] is [{ Length: > 0 } here] ? LocalAddress.OrHome(here) : LocalAddress.FromReferer(http.Request));
        }).ForAnyone();
    }
}
