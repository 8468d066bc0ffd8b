using System.Globalization;
using Lykta.Platform;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Lykta.Modules.People.SignInProvider;

/// <summary>
/// What holds for every token of the provider's: its issuer, its audience, a signature by a published key with RS256 or ES256, and its times to within a
/// minute (OpenID Connect Core § 3.1.3.7). What a token is for is asked by who reads it.
/// </summary>
internal sealed class ProviderTokens(ProviderMetadata metadata, ProviderSettings settings, TimeProvider clock)
{
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);

    private readonly JsonWebTokenHandler handler = new();

    public async Task<JsonWebToken> ReadAsync(string? written, CancellationToken ct)
    {
        var result = await ValidateAsync(written, await metadata.ReadAsync(ct));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The provider may have changed its keys since they were read.
            result = await ValidateAsync(written, await metadata.ReadAsync(ct, anew: true));
        }

        if (!result.IsValid)
        {
            throw new ProviderRefusedException(result.Exception?.GetType().Name ?? "not valid");
        }

        var token = (JsonWebToken)result.SecurityToken;
        Demand(TimeOf(token, JwtRegisteredClaimNames.Iat) is { } issued && issued <= clock.GetUtcNow() + Skew, "iat");
        return token;
    }

    public static string? TextOf(JsonWebToken token, string claim) => token.Claims.FirstOrDefault(c => c.Type == claim)?.Value;

    public static DateTimeOffset? TimeOf(JsonWebToken token, string claim) =>
        long.TryParse(TextOf(token, claim), CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    public static void Demand(bool holds, string what)
    {
        if (!holds)
        {
            throw new ProviderRefusedException(what);
        }
    }

    private Task<TokenValidationResult> ValidateAsync(string? written, OpenIdConnectConfiguration provider) => handler.ValidateTokenAsync(written, new TokenValidationParameters
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
}
