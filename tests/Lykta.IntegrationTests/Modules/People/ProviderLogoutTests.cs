using System.Net;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.People;

/// <summary>The provider tells, past every browser, that somebody has signed out there: what ends here, and every way it may be false.</summary>
public sealed class ProviderLogoutTests
{
    private static readonly Dictionary<string, (string Check, Action<TokenDraft> Lie)> Lies = new(StringComparer.Ordinal)
    {
        ["typed as any token"] = ("typ", d => d.Header["typ"] = "JWT"),
        ["not typed"] = ("typ", d => d.Header.Remove("typ")),
        ["an id token with the event in it"] = ("nonce in a logout token", d => d.Payload["nonce"] = "n"),
        ["no event"] = ("events", d => d.Payload.Remove("events")),
        ["another event"] = ("events", d => d.Payload["events"] = new Dictionary<string, object> { ["http://schemas.openid.net/event/other"] = new { } }),
        ["the event as a word"] = ("events", d => d.Payload["events"] = "http://schemas.openid.net/event/backchannel-logout"),
        ["the event with a word in it"] = ("events", d => d.Payload["events"] = new Dictionary<string, object> { ["http://schemas.openid.net/event/backchannel-logout"] = "ja" }),
        ["nobody named"] = ("sub or sid", d => d.Payload.Remove("sub")),
        ["nobody named, at length"] = ("sub or sid", d => d.Payload["sid"] = new string('s', 300)),
        ["no number of its own"] = ("jti", d => d.Payload.Remove("jti")),
        ["three minutes old and more"] = ("iat", d => Set(d, "iat", -181)),
        ["issued in the future"] = ("iat", d => Set(d, "iat", 120)),
        ["no time of issue"] = ("iat", d => d.Payload.Remove("iat")),
        ["expired"] = ("SecurityTokenInvalidLifetimeException", d => Set(d, "exp", -61)),
        ["no expiry"] = ("SecurityTokenInvalidLifetimeException", d => d.Payload.Remove("exp")),
        ["issuer of another"] = ("SecurityTokenInvalidIssuerException", d => d.Payload["iss"] = "https://annan.example"),
        ["audience of another"] = ("SecurityTokenInvalidAudienceException", d => d.Payload["aud"] = "annan"),
        ["alg none, no signature"] = ("SecurityTokenInvalidSignatureException", d => (d.Header["alg"], d.Sign) = ("none", _ => [])),
        ["key of another under our kid"] = ("SecurityTokenInvalidSignatureException", d => d.Sign = ProviderKey.Rsa("nyckel-1").Sign),
        ["unknown kid"] = ("SecurityTokenSignatureKeyNotFoundException", d => d.Header["kid"] = "nyckel-9"),
        ["not a token"] = ("ArgumentException", d => d.Afterwards = _ => "a.b.c"),
        ["no token at all"] = ("ArgumentNullException", d => d.Afterwards = _ => ""),
    };

    [Theory, BothDatabases]
    public async Task Logout_EndsThatSession_OrAllOfThePersons_AndNothingOfAnothers_NorTwice(TestDatabase database)
    {
        await using var host = await ProviderHost.StartAsync(database);
        using var person = await host.PersonAsync();
        using var other = await host.PersonAsync(person.Municipality);
        var (one, two) = (new ProviderUser("sub-" + person.EMail, person.EMail), new ProviderUser("sub-" + other.EMail, other.EMail));
        using var phone = await InAsync(one, "s-1");
        using var computer = await InAsync(one, "s-2");
        using var others = await InAsync(two, "s-3");

        // One of theirs, by name; and the name of somebody else's with it ends nothing.
        (host.Provider.User, host.Provider.Session) = (two, "s-1");
        await EndsAsync(null);
        (await phone.IsInAsync()).ShouldBeTrue();
        (host.Provider.User, host.Provider.Session) = (one, "s-1");
        var token = await EndsAsync(null);
        ((await phone.IsInAsync()), (await computer.IsInAsync()), (await others.IsInAsync())).ShouldBe((false, true, true));

        // All of theirs, said by person; the same words sent again end nothing that was opened since.
        host.Provider.Session = null;
        token = await EndsAsync(null);
        ((await computer.IsInAsync()), (await others.IsInAsync())).ShouldBe((false, true));
        using var again = await InAsync(one, "s-4");
        (await TestProvider.SendLogOutAsync(host.Lykta.Address, token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        host.Lykta.FaultsSoFar().TrimEnd().Split('\n')[^1].ShouldBe("Sign-out by the provider refused: jti");
        (await again.IsInAsync()).ShouldBeTrue();

        // Said late, after the person has come in again: what is new stays.
        host.Lykta.Clock.Advance(TimeSpan.FromSeconds(150));
        using var later = await InAsync(one, "s-5");
        await EndsAsync(d => Set(d, "iat", 0));
        ((await again.IsInAsync()), (await later.IsInAsync())).ShouldBe((false, true));
        (await person.Municipality.AuditAsync()).Count(e => e == "session-ended").ShouldBe(3);

        async Task<ProviderBrowser> InAsync(ProviderUser user, string session)
        {
            (host.Provider.User, host.Provider.Session) = (user, session);
            var browser = new ProviderBrowser(host);
            (await browser.WalkAsync()).ShouldBe("/", host.Lykta.FaultsSoFar());
            host.Provider.Session = null;
            return browser;
        }

        async Task<string> EndsAsync(Action<TokenDraft>? lie)
        {
            var (sent, answer) = await host.Provider.LogOutAsync(host.Lykta.Address, lie);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, host.Lykta.FaultsSoFar());
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            return sent;
        }
    }

    [Fact]
    public async Task LogoutToken_ThatDoesNotHold_EndsNothing()
    {
        await using var host = await ProviderHost.StartAsync(TestDatabase.Sqlite);
        using var person = await host.PersonAsync();
        using var browser = new ProviderBrowser(host);
        await browser.WalkAsync();
        foreach (var (name, (check, lie)) in Lies)
        {
            (await host.Provider.LogOutAsync(host.Lykta.Address, lie)).Answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, name);
            host.Lykta.FaultsSoFar().TrimEnd().Split('\n')[^1].ShouldBe("Sign-out by the provider refused: " + check, name);
        }

        (await browser.IsInAsync()).ShouldBeTrue();
        (await host.Provider.LogOutAsync(host.Lykta.Address)).Answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.IsInAsync()).ShouldBeFalse();
    }

    private static void Set(TokenDraft draft, string claim, long secondsFromNow) => draft.Payload[claim] = (long)draft.Payload["iat"] + secondsFromNow;
}
