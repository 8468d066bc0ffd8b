using System.Net;
using Lykta.Platform;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Trust;

/// <summary>What anybody may ask before they trust Lykta: the figures, the accessibility statement, where to turn.</summary>
public sealed class TrustTests
{
    [Theory, BothDatabases]
    public async Task TrustPage_IsForAnyone_AndTellsWhatIsNotThere(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var stranger = TestPerson.Stranger(municipality);
        var page = await stranger.PageAsync("/om/trygghet");
        page.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(20);
        page.QuerySelectorAll("tbody .badge").Select(b => b.TextContent).ShouldContain("visat");
        page.QuerySelectorAll("main li").ShouldNotBeEmpty();
        (await stranger.PageAsync("/logga-in")).QuerySelectorAll("footer a").Select(a => a.GetAttribute("href")).ShouldBe(["/om/trygghet", "/om/tillganglighet"]);
        (await stranger.PageAsync("/om/tillganglighet")).QuerySelector("main")!.TextContent.ShouldContain("Säg till kommunen");
    }

    [Theory, BothDatabases]
    public async Task Figures_SeenLongAgo_AreMarkedOld(TestDatabase database)
    {
        await using var fresh = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        using var today = new HttpClient { BaseAddress = fresh.Address };
        (await today.GetStringAsync("/om/trygghet")).ShouldNotContain(">gammal<");
        await using var later = await LyktaHost.StartAsync(database, "2027-06-01 09:00");
        using var then = new HttpClient { BaseAddress = later.Address };
        (await then.GetStringAsync("/om/trygghet")).ShouldContain(">gammal<");
    }

    [Theory, BothDatabases]
    public async Task SecurityText_NamesTheContact_AndExpiresWithinAYear(TestDatabase database)
    {
        await using var silent = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        using var nobody = new HttpClient { BaseAddress = silent.Address };
        (await nobody.GetAsync("/.well-known/security.txt")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await using var host = await LyktaHost.StartAsync(
            database, LyktaHost.Monday, s => s with { Contact = LyktaSettings.ContactOf("it@kommun.example"), Address = "https://lykta.kommun.example" });
        using var client = new HttpClient { BaseAddress = host.Address };
        var answer = await client.GetAsync("/.well-known/security.txt");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        (await answer.Content.ReadAsStringAsync()).Split('\n').ShouldBe(
        [
            "Contact: mailto:it@kommun.example", "Expires: 2027-05-24T00:00:00Z", "Preferred-Languages: sv, en",
            "Canonical: https://lykta.kommun.example/.well-known/security.txt", "Policy: https://lykta.kommun.example/om/trygghet", "",
        ]);
        (await client.GetStringAsync("/om/tillganglighet")).ShouldContain("Skriv till it@kommun.example");
    }

    [Theory]
    [InlineData("ftp://kommun.example")]
    [InlineData("http://kommun.example")]
    [InlineData("javascript:alert(1)")]
    public void Contact_ThatIsNeitherMailNorHttps_StopsTheStart(string written) => Should.Throw<InvalidOperationException>(() => LyktaSettings.ContactOf(written));
}
