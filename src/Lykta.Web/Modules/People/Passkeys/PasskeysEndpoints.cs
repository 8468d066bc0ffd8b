using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.People.Passkeys;

/// <summary>What the browser asks before it makes or shows a passkey, and where it shows one.</summary>
internal static class PasskeysEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/logga-in/passnyckel/alternativ", async (PasskeySignIn signIn) => Json(await signIn.OptionsAsync()))
            .ForAnyone().ExcludeFromDescription();

        app.MapForm("/logga-in/passnyckel", async (HttpContext http, PasskeySignIn signIn, CancellationToken ct) =>
        {
            var back = LocalAddress.OrHome(http.Request.Form["tillbaka"]);
            return Answers.SeeOther(await signIn.TryAsync(http.Request.Form["credential"], ct) ? back : $"/logga-in?fel=passnyckel&tillbaka={Uri.EscapeDataString(back)}");
        }).ForAnyone();

        app.MapPost("/konto/passnycklar/alternativ", async (HttpContext http, PasskeysHandler handler, CancellationToken ct) =>
                Json(await handler.OptionsAsync(new Id<Person>(http.User.PersonId() ?? throw new MissingException(nameof(Person))), ct)))
            .ForAnyPerson().ExcludeFromDescription();
    }

    private static IResult Json(string options) => Results.Content(options, "application/json");
}
