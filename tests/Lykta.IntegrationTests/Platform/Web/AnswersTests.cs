using System.Net;
using Lykta.Platform.Access;
using Lykta.Platform.Web;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Platform.Web;

/// <summary>What every answer says to the browser, and whom Lykta believes about who asks.</summary>
public sealed class AnswersTests
{
    [Theory, BothDatabases]
    public async Task EveryAnswer_AllowsNothingFromElsewhere(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        foreach (var path in (string[])["/logga-in", "/finns-inte", "/api/v1/reports", "/api/v1/finns-inte", "/health/live", "/favicon.svg", "/openapi/v1.json", "rapporter"])
        {
            var answer = await person.GetAsync(path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("default-src 'self'", customMessage: path);
            policy.ShouldContain("frame-ancestors 'none'", customMessage: path);
            policy.ShouldNotContain("unsafe", customMessage: path);
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
            answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
            answer.Headers.Contains("Server").ShouldBeFalse();
        }
    }

    [Theory, BothDatabases]
    public async Task AppsCard_NamesIcons_OfTheSizesItSays(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Reporter);
        var icons = (await person.GetJsonAsync($"/app.webmanifest?kommun={municipality.Code}")).GetProperty("icons").EnumerateArray().ToList();
        icons.Select(i => i.GetProperty("purpose").GetString()).ShouldBe(["any", "any", "maskable", "any"]);
        foreach (var icon in icons.Where(i => i.GetProperty("type").GetString() == "image/png"))
        {
            var file = await (await person.GetAsync(icon.GetProperty("src").GetString()!)).Content.ReadAsByteArrayAsync();
            var side = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16));
            icon.GetProperty("sizes").GetString().ShouldBe($"{side}x{side}");
        }

        var page = await person.PageAsync("rapportera");
        (await person.GetAsync(page.QuerySelector("link[rel='apple-touch-icon']")!.GetAttribute("href")!)).Content.Headers.ContentType?.MediaType.ShouldBe("image/png");
    }

    [Theory, BothDatabases]
    public async Task EveryAnswer_SaysItsTypeAndCharset(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        foreach (var (path, type) in ((string, string)[])[("/logga-in", "text/html; charset=utf-8"), ("/finns-inte", "text/html; charset=utf-8"), ("/health/live", "text/plain; charset=utf-8"), ("/openapi/v1.json", "application/json; charset=utf-8"), ("/api/v1/organisations", "application/json; charset=utf-8"), ("/api/v1/reports/x", "application/problem+json")])
        {
            (await person.GetAsync(path)).Content.Headers.ContentType?.ToString().ToLowerInvariant().ShouldBe(type, path);
        }
    }

    [Theory, BothDatabases]
    public async Task WhatIsForSomebody_IsKeptByNobodyOnTheWay(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        foreach (var path in (string[])["/api/v1/reports", "/api/v1/organisations", "rapporter", "lagesbild"])
        {
            (await person.GetAsync(path)).Headers.CacheControl!.NoStore.ShouldBeTrue(path);
        }
    }

    [Theory, BothDatabases]
    public async Task WherePeopleComeByHttps_TheBrowserIsHeldToIt_AndEveryCookieToo(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday, s => s with { Address = "https://lykta.kommun.example" });
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = host.Address };
        foreach (var path in (string[])["/logga-in", "/finns-inte", "/api/v1/reports"])
        {
            (await client.GetAsync(path)).Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000; includeSubDomains"], path);
        }

        var municipality = await TestMunicipality.NewAsync(host);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        using var browser = new HttpsBrowser(host.Address);
        (await browser.SendAsync(await municipality.LinkAsync(person.EMail), "main form")).StatusCode.ShouldBe(HttpStatusCode.Found);
        await browser.SendAsync("/glomt-losenord", "main form", ("Input.EMail", person.EMail));
        browser.Given.Count.ShouldBeGreaterThan(3);
        browser.Given.ShouldAllBe(c => c.StartsWith("__Host-lykta-", StringComparison.Ordinal) && c.Contains("; path=/;", StringComparison.OrdinalIgnoreCase) && !c.Contains("domain", StringComparison.OrdinalIgnoreCase)
            && c.Contains("secure", StringComparison.OrdinalIgnoreCase) && c.Contains("httponly", StringComparison.OrdinalIgnoreCase) && c.Contains("samesite", StringComparison.OrdinalIgnoreCase));
        (await browser.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.OK);

        // As before the prefix, or as a neighbour under the same domain could lay it: not read, and taken back.
        var session = "__Host-" + Cookies.Session;
        (browser.Jar[Cookies.Session], browser.Jar[".AspNetCore.Identity.Application"]) = (browser.Jar[session], "old");
        browser.Jar.Remove(session);
        var stale = await browser.GetAsync("/konto");
        stale.StatusCode.ShouldBe(HttpStatusCode.Found);
        stale.Headers.GetValues("Set-Cookie").Where(c => c.Contains("1970", StringComparison.Ordinal)).Select(c => c.Split('=')[0]).ShouldBe([Cookies.Session, ".AspNetCore.Identity.Application"], ignoreOrder: true);
    }

    /// <summary>Without this one guesser would stop the sign-in of everybody behind the same proxy.</summary>
    [Theory, BothDatabases]
    public async Task ManyWrongLinks_BehindAProxy_StopTheGuesserAlone(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        for (var i = 0; i < 25; i++)
        {
            await OpenAsync(host, "203.0.113.7");
        }

        (await OpenAsync(host, "203.0.113.7")).ShouldBe(HttpStatusCode.TooManyRequests);
        (await OpenAsync(host, "198.51.100.9")).ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    /// <summary>What a browser says itself stands before what the proxy adds: only the last is believed.</summary>
    [Theory, BothDatabases]
    public async Task Address_ThatTheGuesserInvents_IsNotBelieved(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        for (var i = 0; i < 25; i++)
        {
            await OpenAsync(host, $"10.0.0.{i}, 203.0.113.7");
        }

        (await OpenAsync(host, "10.0.0.99, 203.0.113.7")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public void Proxies_ThatAreNoAddresses_StopTheStart()
    {
        ProxyAddress.Read("10.0.0.1, ::1").Select(a => a.ToString()).ShouldBe(["10.0.0.1", "::1"]);
        ProxyAddress.Read(null).ShouldBeEmpty();
        Should.Throw<InvalidOperationException>(() => ProxyAddress.Read("proxy.kommun.example"));
    }

    private static async Task<HttpStatusCode> OpenAsync(LyktaHost host, string forwardedFor)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", forwardedFor);
        return (await client.GetAsync($"/koppla/{Guid.NewGuid():N}")).StatusCode;
    }
}
