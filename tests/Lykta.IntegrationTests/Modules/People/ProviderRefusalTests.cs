using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Lykta.TestKit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Lykta.IntegrationTests.Modules.People;

/// <summary>Every way an answer of the provider may be false: each is refused over HTTP, by the check that should, and nobody is signed in. The honest answer between them goes through.</summary>
public sealed class ProviderRefusalTests
{
    private static readonly Lazy<Task<ProviderHost>> Shared = new(() => ProviderHost.StartAsync(TestDatabase.Sqlite));
    private static readonly ProviderKey Another = ProviderKey.Rsa("nyckel-1");

    private static readonly Dictionary<string, (string Check, Action<TokenDraft> Lie)> Lies = new(StringComparer.Ordinal)
    {
        ["issuer of another"] = ("SecurityTokenInvalidIssuerException", d => d.Payload["iss"] = "https://annan.example"),
        ["issuer with one more slash"] = ("SecurityTokenInvalidIssuerException", d => d.Payload["iss"] += "/"),
        ["no issuer"] = ("SecurityTokenInvalidIssuerException", d => d.Payload.Remove("iss")),
        ["audience of another"] = ("SecurityTokenInvalidAudienceException", d => d.Payload["aud"] = "annan"),
        ["no audience"] = ("SecurityTokenInvalidAudienceException", d => d.Payload.Remove("aud")),
        ["several audiences, no azp"] = ("several audiences without azp", d => d.Payload["aud"] = new[] { TestProvider.ClientId, "annan" }),
        ["several audiences, azp of another"] = ("azp", d => (d.Payload["aud"], d.Payload["azp"]) = (new[] { TestProvider.ClientId, "annan" }, "annan")),
        ["azp of another"] = ("azp", d => d.Payload["azp"] = "annan"),
        ["expired"] = ("SecurityTokenInvalidLifetimeException", d => Set(d, "exp", -61)),
        ["expired a year ago"] = ("SecurityTokenInvalidLifetimeException", d => Set(d, "exp", -31_000_000)),
        ["no expiry"] = ("SecurityTokenInvalidLifetimeException", d => d.Payload.Remove("exp")),
        ["expiry that is no time"] = ("ArgumentException", d => d.Payload["exp"] = "i morgon"),
        ["not valid yet"] = ("SecurityTokenInvalidLifetimeException", d => Set(d, "nbf", 120)),
        ["issued in the future"] = ("iat", d => Set(d, "iat", 120)),
        ["no time of issue"] = ("iat", d => d.Payload.Remove("iat")),
        ["nonce of another"] = ("nonce", d => d.Payload["nonce"] = "annan"),
        ["nonce in other letters"] = ("nonce", d => d.Payload["nonce"] = ((string)d.Payload["nonce"]).ToUpperInvariant() + "x"),
        ["no nonce"] = ("nonce", d => d.Payload.Remove("nonce")),
        ["empty nonce"] = ("nonce", d => d.Payload["nonce"] = ""),
        ["no subject"] = ("sub", d => d.Payload.Remove("sub")),
        ["empty subject"] = ("sub", d => d.Payload["sub"] = ""),
        ["endless subject"] = ("sub", d => d.Payload["sub"] = new string('s', 300)),
        ["alg none, no signature"] = ("SecurityTokenInvalidSignatureException", d => (d.Header["alg"], d.Sign) = ("none", _ => [])),
        ["alg None, signed"] = ("SecurityTokenInvalidSignatureException", d => d.Header["alg"] = "None"),
        ["HS256 with the public key"] = ("SecurityTokenInvalidSignatureException", d => Hmac(d, d.Key.PublicBytes)),
        ["HS256 with the client secret"] = ("SecurityTokenInvalidSignatureException", d => Hmac(d, Encoding.UTF8.GetBytes(TestProvider.ClientSecret))),
        ["RS512"] = ("SecurityTokenInvalidSignatureException", d => d.Header["alg"] = "RS512"),
        ["PS256 said of RS256"] = ("SecurityTokenInvalidSignatureException", d => d.Header["alg"] = "PS256"),
        ["ES256 said of RS256"] = ("SecurityTokenInvalidSignatureException", d => d.Header["alg"] = "ES256"),
        ["no alg"] = ("SecurityTokenInvalidSignatureException", d => d.Header.Remove("alg")),
        ["unknown kid"] = ("SecurityTokenSignatureKeyNotFoundException", d => d.Header["kid"] = "nyckel-9"),
        ["no kid"] = ("SecurityTokenSignatureKeyNotFoundException", d => d.Header.Remove("kid")),
        ["key of another under our kid"] = ("SecurityTokenInvalidSignatureException", d => d.Sign = Another.Sign),
        ["key handed along in the header"] = ("SecurityTokenSignatureKeyNotFoundException", d => (d.Header["jwk"], d.Header["kid"], d.Sign) = (Another.Published(), "egen", Another.Sign)),
        ["payload changed after signing"] = ("SecurityTokenInvalidSignatureException", d => d.Afterwards = t => Swapped(t, d)),
        ["signature cut off"] = ("SecurityTokenInvalidSignatureException", d => d.Afterwards = t => t[..(t.LastIndexOf('.') + 1)]),
        ["signature of another token"] = ("SecurityTokenInvalidSignatureException", d => d.Afterwards = t => t[..(t.LastIndexOf('.') + 1)] + Base64Url.EncodeToString(d.Key.Sign("annat"u8.ToArray()))),
        ["two parts"] = ("SecurityTokenMalformedException", d => d.Afterwards = t => t[..t.LastIndexOf('.')]),
        ["no token at all"] = ("ArgumentNullException", d => d.Afterwards = _ => ""),
        ["not a token"] = ("ArgumentException", d => d.Afterwards = _ => "a.b.c"),
    };

    private static readonly Dictionary<string, (string Check, Func<IResult> Answer)> Answers = new(StringComparer.Ordinal)
    {
        ["invalid_grant"] = ("AuthenticationFailureException", () => Results.Json(new { error = "invalid_grant" }, statusCode: 400)),
        ["server error"] = ("JsonReaderException", () => Results.StatusCode(500)),
        ["a page instead of JSON"] = ("JsonReaderException", () => Results.Content("<html>hej</html>", "text/html")),
        ["access token without id token"] = ("ArgumentNullException", () => Results.Json(new { access_token = "a", token_type = "Bearer" })),
        ["id token that is a number"] = ("InvalidOperationException", () => Results.Json(new { access_token = "a", id_token = 7 })),
        ["an empty answer"] = ("AuthenticationFailureException", () => Results.Json(new { })),
    };

    public static TheoryData<string> EveryLie => [.. Lies.Keys];

    public static TheoryData<string> EveryAnswer => [.. Answers.Keys];

    [Theory, MemberData(nameof(EveryLie))]
    public async Task IdToken_ThatDoesNotHold_SignsNobodyIn(string lie)
    {
        var host = await Shared.Value;
        using var person = await host.PersonAsync();
        await RefusedAsync(host, Lies[lie].Check, () => host.Provider.Lie = Lies[lie].Lie);
    }

    [Theory, MemberData(nameof(EveryAnswer))]
    public async Task TokenEndpoint_ThatAnswersWrongly_SignsNobodyIn(string answer)
    {
        var host = await Shared.Value;
        using var person = await host.PersonAsync();
        await RefusedAsync(host, Answers[answer].Check, () => host.Provider.Answer = Answers[answer].Answer);
    }

    [Theory]
    [InlineData("state missing")]
    [InlineData("state changed")]
    [InlineData("state of another sign-in")]
    [InlineData("code missing")]
    [InlineData("code made up")]
    [InlineData("code of another sign-in")]
    [InlineData("issuer of another in the answer")]
    [InlineData("error instead of code")]
    [InlineData("access denied")]
    [InlineData("in another browser")]
    [InlineData("without the cookie of the sign-in")]
    public async Task Callback_TamperedWith_SignsNobodyIn(string how)
    {
        var host = await Shared.Value;
        using var person = await host.PersonAsync();
        using var browser = new ProviderBrowser(host);
        using var other = new ProviderBrowser(host);
        var (answer, others) = (await browser.AtProviderAsync(await browser.LeaveAsync()), await other.AtProviderAsync(await other.LeaveAsync()));
        var (code, state) = (Of(answer, "code"), Of(answer, "state"));
        var back = how switch
        {
            "state missing" => $"?code={code}",
            "state changed" => $"?code={code}&state={state[..^4]}AAAA",
            "state of another sign-in" => $"?code={code}&state={Of(others, "state")}",
            "code missing" => $"?state={state}",
            "code made up" => $"?code=abc&state={state}",
            "code of another sign-in" => $"?code={Of(others, "code")}&state={state}",
            "issuer of another in the answer" => $"?code={code}&state={state}&iss=https%3A%2F%2Fannan.example",
            "error instead of code" => $"?error=server_error&state={state}",
            "access denied" => $"?error=access_denied&state={state}",
            _ => answer.Query,
        };
        if (how == "without the cookie of the sign-in")
        {
            browser.Cookies.Clear();
        }

        var walker = how == "in another browser" ? other : browser;
        (await walker.ReturnAsync(new Uri("/signin-oidc" + back, UriKind.Relative))).ShouldStartWith("/logga-in?fel");
        (await walker.IsInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Callback_Replayed_WithEveryCookieKept_SignsNobodyInTwice()
    {
        var host = await Shared.Value;
        using var person = await host.PersonAsync();
        using var browser = new ProviderBrowser(host);
        var door = await browser.LeaveAsync();
        var kept = browser.Cookies.ToDictionary();
        var answer = await browser.AtProviderAsync(door);
        (await browser.ReturnAsync(answer)).ShouldBe("/");

        // The code has been used; and with a new code for the same request, the nonce has.
        foreach (var again in (Uri[])[answer, await browser.AtProviderAsync(door)])
        {
            using var thief = new ProviderBrowser(host);
            kept.ToList().ForEach(c => thief.Cookies[c.Key] = c.Value);
            (await thief.ReturnAsync(again)).ShouldStartWith("/logga-in?fel");
            (await thief.IsInAsync()).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Callback_ManyTimesAtOnce_WithTheSameNonce_SignsInOnce()
    {
        var host = await Shared.Value;
        using var person = await host.PersonAsync();
        using var browser = new ProviderBrowser(host);
        var door = await browser.LeaveAsync();
        var answers = new List<Uri>();
        for (var i = 0; i < 6; i++)
        {
            answers.Add(await browser.AtProviderAsync(door));
        }

        var kept = browser.Cookies.ToDictionary();
        var led = await Task.WhenAll(answers.Select(async answer =>
        {
            using var one = new ProviderBrowser(host);
            kept.ToList().ForEach(c => one.Cookies[c.Key] = c.Value);
            return await one.ReturnAsync(answer);
        }));
        led.Count(l => l == "/").ShouldBe(1);
        led.Where(l => l != "/").ShouldAllBe(l => l.StartsWith("/logga-in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pkce_AnotherVerifierOrChallenge_SignsNobodyIn()
    {
        var host = await Shared.Value;
        using var person = await host.PersonAsync();
        using var browser = new ProviderBrowser(host);
        var door = await browser.LeaveAsync();
        var swapped = door.ToString().Replace("code_challenge=" + Of(door, "code_challenge"), "code_challenge=" + new string('A', 43), StringComparison.Ordinal);
        (await browser.ReturnAsync(await browser.AtProviderAsync(new Uri(swapped)))).ShouldStartWith("/logga-in?fel");
        (await browser.IsInAsync()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://ond.example/")]
    [InlineData("//ond.example/")]
    [InlineData("/\\ond.example/")]
    [InlineData("/\t/ond.example/")]
    [InlineData("\\\\ond.example")]
    [InlineData("javascript:alert(1)")]
    public async Task ReturnAddress_OutsideLykta_LeadsHome(string back)
    {
        var host = await Shared.Value;
        using var person = await host.PersonAsync();
        using var browser = new ProviderBrowser(host);
        (await browser.WalkAsync("?tillbaka=" + Uri.EscapeDataString(back))).ShouldBe("/");
    }

    /// <summary>The provider, or whoever has got between, points to another place: nobody goes there, though what lies there is honest.</summary>
    [Fact]
    public async Task Provider_ThatPointsElsewhere_IsNotFollowed()
    {
        await using var host = await ProviderHost.StartAsync(TestDatabase.Sqlite);
        using var person = await host.PersonAsync();
        using var browser = new ProviderBrowser(host);
        host.Provider.PointsElsewhere = true;
        (await browser.LeaveAsync()).ToString().ShouldStartWith("/logga-in?fel");
        host.Provider.PointsElsewhere = false;
        var back = await browser.AtProviderAsync(await browser.LeaveAsync());
        host.Provider.PointsElsewhere = true;
        (await browser.ReturnAsync(back)).ShouldStartWith("/logga-in?fel");
        host.Provider.Followed.ShouldBe(0);
    }

    [Fact]
    public async Task Metadata_ThatNamesAnotherIssuer_IsNotBelieved()
    {
        await using var host = await ProviderHost.StartAsync(TestDatabase.Sqlite);
        host.Provider.Named = "https://annan.example";
        using var browser = new ProviderBrowser(host);
        (await browser.LeaveAsync()).ToString().ShouldStartWith("/logga-in?fel");
        await host.Provider.DisposeAsync();
        (await browser.LeaveAsync()).ToString().ShouldStartWith("/logga-in?fel");
    }

    private static async Task RefusedAsync(ProviderHost host, string check, Action lie)
    {
        using var browser = new ProviderBrowser(host);
        try
        {
            lie();
            (await browser.WalkAsync()).ShouldStartWith("/logga-in?fel");
            (await browser.IsInAsync()).ShouldBeFalse();
            host.Lykta.FaultsSoFar().TrimEnd().Split('\n')[^1].ShouldBe("Sign-in by the provider refused: " + check);
        }
        finally
        {
            (host.Provider.Lie, host.Provider.Answer) = (null, null);
        }

        // Only the lie was wrong: the same person comes in by the honest answer.
        using var honest = new ProviderBrowser(host);
        (await honest.WalkAsync()).ShouldBe("/");
        (await honest.IsInAsync()).ShouldBeTrue();
    }

    private static string Of(Uri address, string name) => QueryHelpers.ParseQuery(address.Query)[name].ToString();

    private static void Set(TokenDraft draft, string claim, long secondsFromNow) => draft.Payload[claim] = (long)draft.Payload["iat"] + secondsFromNow;

    private static void Hmac(TokenDraft draft, byte[] secret) => (draft.Header["alg"], draft.Sign) = ("HS256", data => HMACSHA256.HashData(secret, data));

    private static string Swapped(string token, TokenDraft draft)
    {
        draft.Payload["sub"] = "någon-annan";
        var parts = token.Split('.');
        return $"{parts[0]}.{TokenDraft.Part(draft.Payload)}.{parts[2]}";
    }
}
