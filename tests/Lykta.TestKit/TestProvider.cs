using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lykta.TestKit;

/// <summary>An identity provider on a port of its own: five endpoints, PKCE demanded, codes that work once. Honest until a test says how it lies.</summary>
public sealed class TestProvider : IAsyncDisposable
{
    public const string ClientId = "lykta";
    public const string ClientSecret = "hemlig-för-prov";

    private readonly WebApplication app;
    private readonly FakeClock clock;
    private readonly ConcurrentDictionary<string, Asked> codes = new();

    private TestProvider(WebApplication app, FakeClock clock)
    {
        (this.app, this.clock) = (app, clock);
        Issuer = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Named = Issuer;
    }

    public string Issuer { get; }

    /// <summary>What the metadata says the issuer is.</summary>
    public string Named { get; set; }

    public ProviderKey Key { get; private set; } = ProviderKey.Rsa("nyckel-1");

    /// <summary>Who is at the keyboard.</summary>
    public ProviderUser User { get; set; } = new("nobody", null);

    /// <summary>How the next id tokens lie: changes the draft before it is signed.</summary>
    public Action<TokenDraft>? Lie { get; set; }

    /// <summary>The provider's session, as its id tokens name it; null names none.</summary>
    public string? Session { get; set; }

    /// <summary>Its endpoints point the caller on to others that answer honestly.</summary>
    public bool PointsElsewhere { get; set; }

    /// <summary>How many went where they were pointed.</summary>
    public int Followed { get; private set; }

    /// <summary>What the token endpoint answers instead; null is the honest answer.</summary>
    public Func<IResult>? Answer { get; set; }

    public int KeyReadings { get; private set; }

    public int EndedSessions { get; private set; }

    /// <summary>What the last authorisation was asked with.</summary>
    public IDictionary<string, string?> LastAsked { get; private set; } = new Dictionary<string, string?>();

    public static async Task<TestProvider> StartAsync(FakeClock clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var built = builder.Build();
        TestProvider? provider = null;
        built.MapGet("/.well-known/openid-configuration", () => provider!.Or("metadata", () => provider.Metadata()));
        built.MapGet("/elsewhere/metadata", () => provider!.There(provider.Metadata()));
        built.MapPost("/elsewhere/token", async Task<IResult> (HttpContext http) => provider!.There(await provider.TokenAsync(http)));
        built.MapGet("/jwks", () => provider!.Keys());
        built.MapGet("/authorize", (HttpContext http) => provider!.Authorise(http));
        built.MapPost("/token", async Task<IResult> (HttpContext http) => provider!.PointsElsewhere ? provider.Or("token", () => null!) : await provider.TokenAsync(http));
        built.MapGet("/end-session", (HttpContext http) => provider!.EndSession(http));
        await built.StartAsync();
        return provider = new TestProvider(built, clock);
    }

    /// <summary>From now on another key, published under another name.</summary>
    public void RollKeys(ProviderKey key) => Key = key;

    /// <summary>Tells Lykta, past every browser, that the person at the keyboard has signed out; returns what it sent, and the answer.</summary>
    public async Task<(string Token, HttpResponseMessage Answer)> LogOutAsync(Uri lykta, Action<TokenDraft>? lie = null)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var draft = new TokenDraft(Key);
        draft.Header["typ"] = "logout+jwt";
        foreach (var (name, value) in new Dictionary<string, object?>
        {
            ["iss"] = Issuer,
            ["aud"] = ClientId,
            ["iat"] = now,
            ["exp"] = now + 120,
            ["jti"] = Guid.NewGuid().ToString(),
            ["sub"] = User.Subject,
            ["sid"] = Session,
            ["events"] = new Dictionary<string, object> { ["http://schemas.openid.net/event/backchannel-logout"] = new { } },
        })
        {
            if (value is not null)
            {
                draft.Payload[name] = value;
            }
        }

        lie?.Invoke(draft);
        var token = draft.Write();
        return (token, await SendLogOutAsync(lykta, token));
    }

    public static async Task<HttpResponseMessage> SendLogOutAsync(Uri lykta, string token)
    {
        using var client = new HttpClient();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("logout_token", token)]);
        return await client.PostAsync(new Uri(lykta, "/backchannel-logout"), form);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private IResult Or(string place, Func<IResult> honest) => PointsElsewhere ? Results.Redirect($"/elsewhere/{place}", preserveMethod: true) : honest();

    private IResult There(IResult honest)
    {
        Followed++;
        return honest;
    }

    private IResult Metadata() => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = Named,
        ["authorization_endpoint"] = Issuer + "/authorize",
        ["token_endpoint"] = Issuer + "/token",
        ["jwks_uri"] = Issuer + "/jwks",
        ["end_session_endpoint"] = Issuer + "/end-session",
        ["response_types_supported"] = new[] { "code" },
        ["subject_types_supported"] = new[] { "public" },
        ["id_token_signing_alg_values_supported"] = new[] { "RS256", "ES256" },
    });

    private IResult Keys()
    {
        KeyReadings++;
        return Results.Json(new { keys = new[] { Key.Published() } });
    }

    private IResult Authorise(HttpContext http)
    {
        var asked = http.Request.Query.ToDictionary(q => q.Key, q => (string?)q.Value);
        LastAsked = asked;
        if (asked.GetValueOrDefault("client_id") != ClientId || asked.GetValueOrDefault("response_type") != "code" || asked.GetValueOrDefault("code_challenge_method") != "S256"
            || asked.GetValueOrDefault("scope")?.Split(' ').Contains("openid") != true)
        {
            return Results.BadRequest();
        }

        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        codes[code] = new Asked(asked["code_challenge"]!, asked.GetValueOrDefault("nonce"), asked["redirect_uri"]!);
        return Results.Redirect(QueryHelpers.AddQueryString(asked["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = asked["state"] }));
    }

    private async Task<IResult> TokenAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        if (Answer is { } other)
        {
            return other();
        }

        var verifier = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        return form["client_id"] == ClientId && form["client_secret"] == ClientSecret && form["grant_type"] == "authorization_code"
            && codes.TryRemove(form["code"].ToString(), out var asked) && asked.Challenge == verifier && asked.RedirectUri == form["redirect_uri"]
            ? Results.Json(new { access_token = "a", token_type = "Bearer", expires_in = 300, id_token = IdToken(asked.Nonce) })
            : Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
    }

    private string IdToken(string? nonce)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var draft = new TokenDraft(Key);
        foreach (var (name, value) in new Dictionary<string, object?>
        {
            ["iss"] = Issuer,
            ["sub"] = User.Subject,
            ["aud"] = ClientId,
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 300,
            ["auth_time"] = now,
            ["nonce"] = nonce,
            ["sid"] = Session,
            ["email"] = User.EMail,
            ["email_verified"] = User.EMail is null ? null : User.IsVerified,
            ["roles"] = User.Groups,
        })
        {
            if (value is not null)
            {
                draft.Payload[name] = value;
            }
        }

        Lie?.Invoke(draft);
        return draft.Write();
    }

    private IResult EndSession(HttpContext http)
    {
        EndedSessions++;
        return Results.Redirect(http.Request.Query["post_logout_redirect_uri"].ToString());
    }

    private sealed record Asked(string Challenge, string? Nonce, string RedirectUri);
}

/// <summary>Somebody the provider knows.</summary>
public sealed record ProviderUser(string Subject, string? EMail, bool IsVerified = true, params string[] Groups);
