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
    public const string BackChannel = "/backchannel-logout";
    private const string Failed = "/logga-in?fel=arbetsgivare";

    public static void AddSignInProvider(this IServiceCollection services, ProviderSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<ProviderMetadata>();
        services.AddSingleton<ProviderTokens>();
        services.AddSingleton<IdTokens>();
        services.AddSingleton<LogoutTokens>();
        services.AddScoped<ProviderLogoutHandler>();
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
            (o.BackchannelHttpHandler, o.BackchannelTimeout) = (ProviderMetadata.Straight(), TimeSpan.FromSeconds(10));

            // The provider's answer is a page the browser opens: Lax lets the cookie ride along, and no other site's frame or form.
            (o.CorrelationCookie.Name, o.CorrelationCookie.Path) = (Cookies.Provider, "/");
            (o.CorrelationCookie.SameSite, o.CorrelationCookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);

            // An age and not only a day: whoever has a clock ahead of the server's still comes in.
            o.CorrelationCookie.MaxAge = o.RemoteAuthenticationTimeout;
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
            catch (Exception e) when (IsTheProviders(e))
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

        app.MapPost(BackChannel, EndAsync).ForAnyone().ExcludeFromDescription();
    }

    /// <summary>The provider's own word, signed: no browser, no cookie, no form of ours.</summary>
    private static async Task<IResult> EndAsync(HttpContext http, LogoutTokens tokens, ProviderLogoutHandler handler, TimeProvider clock, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-cache, no-store";
        try
        {
            var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(ct) : FormCollection.Empty;
            var said = await tokens.ReadAsync(form["logout_token"], ct);
            await handler.HandleAsync(said, new ChangeContext(Actor.System, clock.GetUtcNow().UtcDateTime), ct);
            return Results.Ok();
        }
        catch (Exception e) when (IsTheProviders(e))
        {
            LogNoLogout(Logger(http), Reason(e));
            return Results.Json(new { error = "invalid_request" }, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>The provider is away, or says what does not hold.</summary>
    private static bool IsTheProviders(Exception e) => e is InvalidOperationException or IOException or HttpRequestException or OperationCanceledException or ProviderRefusedException;

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
        LogRefused(Logger(http), Reason(why));
        http.Response.Redirect(Failed);
    }

    private static ILogger Logger(HttpContext http) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Lykta.SignIn");

    private static string Reason(Exception? why) => (why?.InnerException ?? why) is ProviderRefusedException refused ? refused.Message : why?.GetType().Name ?? "unknown";

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-in by the provider refused: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-out by the provider refused: {Reason}")]
    private static partial void LogNoLogout(ILogger logger, string reason);
}
