using Lykta.Kernel;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;

namespace Lykta.Modules.People.SignInProvider;

/// <summary>The way to the employer's sign-in and back. Not there at all where no provider is set.</summary>
internal static partial class ProviderEndpoints
{
    public const string Start = "/logga-in/arbetsgivare";
    public const string Leave = "/logga-ut/arbetsgivare";
    public const string Callback = "/signin-oidc";
    private const string Failed = "/logga-in?fel=arbetsgivare";

    public static void AddSignInProvider(this IServiceCollection services, ProviderSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<ProviderMetadata>();
        services.AddSingleton<IdTokens>();
        services.AddScoped<ProviderSignInHandler>();
        services.AddAuthentication().AddOAuth<OAuthOptions, ProviderScheme>(ProviderScheme.Name, o =>
        {
            (o.ClientId, o.ClientSecret, o.CallbackPath, o.UsePkce) = (settings.ClientId, settings.ClientSecret, Callback, true);

            // Both come from the provider's metadata before they are used; the handler wants them set.
            o.AuthorizationEndpoint = o.TokenEndpoint = settings.Issuer;
            foreach (var scope in (string[])["openid", "email", "profile"])
            {
                o.Scope.Add(scope);
            }

            o.SignInScheme = Schemes.Person;
            o.BackchannelTimeout = TimeSpan.FromSeconds(10);

            // The provider's answer is a page the browser opens: Lax lets the cookie ride along, and no other site's frame or form.
            o.CorrelationCookie.SameSite = SameSiteMode.Lax;
            o.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.Events.OnTicketReceived = ReceiveAsync;
            o.Events.OnRemoteFailure = context =>
            {
                Refuse(context.HttpContext, context.Failure);
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Start, async (HttpContext http, ProviderMetadata metadata, string? tillbaka) =>
        {
            try
            {
                await metadata.ReadAsync(http.RequestAborted);
            }
            catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException or OperationCanceledException or ProviderRefusedException)
            {
                Refuse(http, e);
                return;
            }

            var properties = new AuthenticationProperties { RedirectUri = LocalAddress.OrHome(tillbaka) };
            if (http.User.SessionId() is not null)
            {
                properties.Items[ProviderScheme.Anew] = "1";
            }

            await http.ChallengeAsync(ProviderScheme.Name, properties);
        }).ForAnyone().ExcludeFromDescription();

        app.MapGet(Leave, async (ProviderMetadata metadata, ProviderSettings settings, OwnAddress own, CancellationToken ct) =>
            (await metadata.ReadAsync(ct)).EndSessionEndpoint is { Length: > 0 } end
                ? Answers.SeeOther(QueryHelpers.AddQueryString(end, new Dictionary<string, string?> { ["client_id"] = settings.ClientId, ["post_logout_redirect_uri"] = own.Of("/logga-in") }))
                : Answers.SeeOther("/logga-in")).ForAnyone().ExcludeFromDescription();
    }

    private static async Task ReceiveAsync(TicketReceivedContext context)
    {
        var http = context.HttpContext;
        var shown = (ProviderPerson)http.Items[ProviderScheme.Shown]!;

        // The callback is answered before anybody is recognised: whoever is signed in here already is told apart now, so that their old session ends.
        http.User = (await http.AuthenticateAsync(Schemes.Person)).Principal ?? http.User;
        var change = new ChangeContext(Actor.System, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var result = await http.RequestServices.GetRequiredService<ProviderSignInHandler>().HandleAsync(shown, change, http.RequestAborted);
        if (result.IsOk)
        {
            http.Response.Redirect(LocalAddress.OrHome(context.ReturnUri));
        }
        else if (result.Refusal is UnknownToLykta)
        {
            http.Response.Redirect("/logga-in/okand");
        }
        else
        {
            Refuse(http, new ProviderRefusedException(result.Refusal.GetType().Name));
        }

        context.HandleResponse();
    }

    /// <summary>The log says which check failed, and nothing of the person or the token.</summary>
    private static void Refuse(HttpContext http, Exception? why)
    {
        LogRefused(
            http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Lykta.SignIn"),
            (why?.InnerException ?? why) is ProviderRefusedException refused ? refused.Message : why?.GetType().Name ?? "unknown");
        http.Response.Redirect(Failed);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-in by the provider refused: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);
}
