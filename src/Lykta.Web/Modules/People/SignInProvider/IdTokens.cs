using Lykta.Modules.People.Domain;
using Lykta.Platform;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Lykta.Modules.People.SignInProvider;

/// <summary>Who the provider says is here. The address is null unless the provider has verified it.</summary>
internal sealed record ProviderPerson(string Subject, string? EMail, IReadOnlySet<string> Groups, string NonceHash);

/// <summary>
/// Reads an id token and believes it only if all of OpenID Connect Core § 3.1.3.7 holds: its issuer, its audience, a signature by a published key with
/// RS256 or ES256, its times to within a minute, and the nonce this browser was sent away with.
/// </summary>
internal sealed class IdTokens(ProviderMetadata metadata, ProviderSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);

    private readonly JsonWebTokenHandler handler = new();

    /// <param name="idToken">As the token endpoint gave it.</param>
    /// <param name="nonce">What the browser was sent away with.</param>
    /// <param name="proofWithin">Where proof was asked for anew: how old it may be.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<ProviderPerson> ReadAsync(string? idToken, string? nonce, TimeSpan? proofWithin, CancellationToken ct)
    {
        var result = await ValidateAsync(idToken, await metadata.ReadAsync(ct));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider may have changed its keys since they were read.
            result = await ValidateAsync(idToken, await metadata.ReadAsync(ct, anew: true));
        }

        if (!result.IsValid)
        {
            throw new ProviderRefusedException(result.Exception?.GetType().Name ?? "not valid");
        }

        var token = (JsonWebToken)result.SecurityToken;
        Demand(Text(token, JwtRegisteredClaimNames.Sub) is { Length: > 0 and <= 255 }, "sub");
        Demand(!string.IsNullOrEmpty(nonce) && Text(token, JwtRegisteredClaimNames.Nonce) == nonce, "nonce");
        Demand(token.Audiences.Count() == 1 || !string.IsNullOrEmpty(token.Azp), "several audiences without azp");
        Demand(string.IsNullOrEmpty(token.Azp) || token.Azp == settings.ClientId, "azp");
        Demand(Time(token, JwtRegisteredClaimNames.Iat) is { } issued && issued <= clock.GetUtcNow() + Skew, "iat");
        Demand(proofWithin is not { } within || (Time(token, JwtRegisteredClaimNames.AuthTime) is { } proved && proved >= clock.GetUtcNow() - within - Skew), "auth_time");
        return new ProviderPerson(
            token.Subject,
            string.Equals(Text(token, "email_verified"), "true", StringComparison.OrdinalIgnoreCase) ? Text(token, "email") : null,
            token.Claims.Where(c => c.Type == settings.RoleClaim).Select(c => c.Value).ToHashSet(StringComparer.Ordinal),
            ApiToken.HashOf(nonce!));
    }

    private Task<TokenValidationResult> ValidateAsync(string? idToken, OpenIdConnectConfiguration provider) => handler.ValidateTokenAsync(idToken, new TokenValidationParameters
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = settings.ClientId,
        IssuerSigningKeys = provider.SigningKeys,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256],
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        LifetimeValidator = (from, to, _, _) =>
            to is { } end && end > clock.GetUtcNow().UtcDateTime - Skew && (from is not { } start || start <= clock.GetUtcNow().UtcDateTime + Skew),
    });

    private static string? Text(JsonWebToken token, string claim) => token.Claims.FirstOrDefault(c => c.Type == claim)?.Value;

    private static DateTimeOffset? Time(JsonWebToken token, string claim) =>
        long.TryParse(Text(token, claim), System.Globalization.CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    private static void Demand(bool holds, string what)
    {
        if (!holds)
        {
            throw new ProviderRefusedException(what);
        }
    }
}
