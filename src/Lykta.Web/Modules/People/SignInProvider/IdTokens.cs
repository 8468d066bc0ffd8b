using Lykta.Modules.People.Domain;
using Lykta.Platform;
using Microsoft.IdentityModel.JsonWebTokens;
using static Lykta.Modules.People.SignInProvider.ProviderTokens;

namespace Lykta.Modules.People.SignInProvider;

/// <summary>Who the provider says is here. The address is null unless the provider has verified it; its own session, hashed, where it names one.</summary>
internal sealed record ProviderPerson(string Subject, string? EMail, IReadOnlySet<string> Groups, string NonceHash, string? SessionHash);

/// <summary>Reads an id token and believes it only if it holds as every token must, is for Lykta alone, and answers the nonce this browser was sent away with.</summary>
internal sealed class IdTokens(ProviderTokens tokens, ProviderSettings settings, TimeProvider clock)
{
    /// <param name="idToken">As the token endpoint gave it.</param>
    /// <param name="nonce">What the browser was sent away with.</param>
    /// <param name="proofWithin">Where proof was asked for anew: how old it may be.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<ProviderPerson> ReadAsync(string? idToken, string? nonce, TimeSpan? proofWithin, CancellationToken ct)
    {
        var token = await tokens.ReadAsync(idToken, ct);
        Demand(TextOf(token, JwtRegisteredClaimNames.Sub) is { Length: > 0 and <= 255 }, "sub");
        Demand(!string.IsNullOrEmpty(nonce) && TextOf(token, JwtRegisteredClaimNames.Nonce) == nonce, "nonce");
        Demand(token.Audiences.Count() == 1 || !string.IsNullOrEmpty(token.Azp), "several audiences without azp");
        Demand(string.IsNullOrEmpty(token.Azp) || token.Azp == settings.ClientId, "azp");
        Demand(proofWithin is not { } within || (TimeOf(token, JwtRegisteredClaimNames.AuthTime) is { } proved && proved >= clock.GetUtcNow() - within - Skew), "auth_time");
        return new ProviderPerson(
            token.Subject,
            string.Equals(TextOf(token, "email_verified"), "true", StringComparison.OrdinalIgnoreCase) ? TextOf(token, "email") : null,
            token.Claims.Where(c => c.Type == settings.RoleClaim).Select(c => c.Value).ToHashSet(StringComparer.Ordinal),
            ApiToken.HashOf(nonce!),
            TextOf(token, JwtRegisteredClaimNames.Sid) is { Length: > 0 } session ? ApiToken.HashOf(session) : null);
    }
}
