using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Lykta.Platform;
using Lykta.Platform.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Lykta.Modules.People.SignInProvider;

/// <summary>
/// OpenID Connect's code flow with PKCE on the framework's OAuth handler, which keeps state, correlation and the code verifier. Added here: addresses from
/// the provider's metadata, the nonce, and an id token that must hold.
/// </summary>
internal sealed class ProviderScheme(
    IOptionsMonitor<OAuthOptions> options, ILoggerFactory logger, UrlEncoder encoder, ProviderMetadata metadata, IdTokens tokens, LyktaSettings settings)
    : OAuthHandler<OAuthOptions>(options, logger, encoder)
{
    public const string Name = "Provider";

    /// <summary>Who came, for <see cref="ProviderEndpoints"/>; kept no longer than the request.</summary>
    public static readonly object Shown = new();

    /// <summary>In the properties of a sign-in that is to be proof given anew.</summary>
    public const string Anew = "anew";

    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Options.AuthorizationEndpoint = (await metadata.ReadAsync(Context.RequestAborted)).AuthorizationEndpoint;
        properties.Items[Nonce] = LinkSecret.Make();
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var url = QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, Back(redirectUri)), Nonce, properties.Items[Nonce]!);
        return properties.Items.ContainsKey(Anew) ? QueryHelpers.AddQueryString(url, "max_age", ((int)Proof.Lasts.TotalSeconds).ToString(CultureInfo.InvariantCulture)) : url;
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        // RFC 9207: an answer that says it is another provider's is.
        return Request.Query["iss"] is { Count: > 0 } issuer && issuer != (await metadata.ReadAsync(Context.RequestAborted)).Issuer
            ? HandleRequestResult.Fail(new ProviderRefusedException("iss"))
            : await base.HandleRemoteAuthenticateAsync();
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        Options.TokenEndpoint = (await metadata.ReadAsync(Context.RequestAborted)).TokenEndpoint;
        return await base.ExchangeCodeAsync(new OAuthCodeExchangeContext(context.Properties, context.Code, Back(context.RedirectUri)));
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse answer)
    {
        var idToken = answer.Response?.RootElement.TryGetProperty("id_token", out var written) == true ? written.GetString() : null;
        TimeSpan? within = properties.Items.ContainsKey(Anew) ? Proof.Lasts : null;
        Context.Items[Shown] = await tokens.ReadAsync(idToken, properties.Items[Nonce], within, Context.RequestAborted);
        return new AuthenticationTicket(new(identity), properties, Scheme.Name);
    }

    /// <summary>Behind a proxy the provider is told the address people know.</summary>
    private string Back(string asSeenHere) => settings.Address is { } address ? address + Options.CallbackPath : asSeenHere;
}
