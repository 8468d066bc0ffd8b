using System.Collections.Concurrent;
using System.Text.Json;
using Lykta.Modules.People.Domain;
using Microsoft.IdentityModel.JsonWebTokens;
using static Lykta.Modules.People.SignInProvider.ProviderTokens;

namespace Lykta.Modules.People.SignInProvider;

/// <summary>Whose sessions the provider says have ended: one of theirs, everything of a person's, or both named.</summary>
internal sealed record ProviderLogout(string? Subject, string? SessionHash, DateTime IssuedAt);

/// <summary>
/// Reads a logout token and believes it only if it holds as every token must and is what OpenID Connect Back-Channel Logout 1.0 § 2.6 says: typed as one,
/// with the event and no nonce, so that no id token passes for one, at most two minutes old, and not sent here before.
/// </summary>
internal sealed class LogoutTokens(ProviderTokens tokens, TimeProvider clock)
{
    private const string Event = "http://schemas.openid.net/event/backchannel-logout";
    private static readonly TimeSpan Oldest = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, DateTimeOffset> used = new(StringComparer.Ordinal);

    public async Task<ProviderLogout> ReadAsync(string? written, CancellationToken ct)
    {
        var token = await tokens.ReadAsync(written, ct);
        var (now, issued) = (clock.GetUtcNow(), TimeOf(token, JwtRegisteredClaimNames.Iat)!.Value);
        Demand(string.Equals(token.Typ, "logout+jwt", StringComparison.OrdinalIgnoreCase), "typ");
        Demand(!token.TryGetClaim(JwtRegisteredClaimNames.Nonce, out _), "nonce in a logout token");
        Demand(token.TryGetPayloadValue("events", out JsonElement events) && events.ValueKind == JsonValueKind.Object
            && events.TryGetProperty(Event, out var member) && member.ValueKind == JsonValueKind.Object, "events");
        Demand(issued >= now - Oldest - Skew, "iat");
        var (subject, session) = (TextOf(token, JwtRegisteredClaimNames.Sub), TextOf(token, JwtRegisteredClaimNames.Sid));
        Demand(subject is null or { Length: > 0 and <= 255 } && session is null or { Length: > 0 and <= 255 } && (subject ?? session) is not null, "sub or sid");
        Demand(TextOf(token, JwtRegisteredClaimNames.Jti) is { Length: > 0 and <= 255 } id && IsFirst(id, now), "jti");
        return new ProviderLogout(subject, session is null ? null : ApiToken.HashOf(session), issued.UtcDateTime);
    }

    /// <summary>Remembered as long as the token would be taken for its age.</summary>
    private bool IsFirst(string id, DateTimeOffset now)
    {
        foreach (var old in used.Where(u => u.Value < now - Oldest - Skew - Skew).ToList())
        {
            used.TryRemove(old);
        }

        return used.TryAdd(ApiToken.HashOf(id), now);
    }
}
