using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Platform.Access;

/// <summary>Whoever asks more in a minute than anybody at a screen does is stopped, told when to come back, and loses nothing of what was typed.</summary>
public sealed class RequestLimitTests
{
    private const string Words = "Tre lampor är trasiga vid gångvägen";

    [Theory, BothDatabases]
    public async Task TooMuchInAMinute_IsStopped_EachForThemselves_AndNothingTypedIsLost(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday, s => s with { Limits = RequestLimits.Read("reads=60; searches=4; writes=5; takeouts=2; token=30") });
        var municipality = await TestMunicipality.NewAsync(host);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var browser = await municipality.BrowserAsync(coordinator);
        using var another = await municipality.BrowserAsync(await municipality.PersonAsync(Role.Coordinator));

        // What leaves as a file, and what is searched for, while the rest is still there.
        await StoppedAsync(2, () => browser.GetAsync("mina-uppgifter/json"));
        await StoppedAsync(4, () => browser.GetAsync("rapporter?q=lampor"));
        (await browser.GetAsync("rapporter")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await another.GetAsync("rapporter?q=lampor")).StatusCode.ShouldBe(HttpStatusCode.OK);

        // A form comes back with what was typed, and goes through when the minute is over.
        browser.Client.DefaultRequestHeaders.Add("Origin", host.Address.GetLeftPart(UriPartial.Authority));
        var page = await browser.PageAsync("rapportera");
        await StoppedAsync(5, () => browser.SubmitAsync("rapportera", page, "form.report-form", ("Text", "")));
        var stopped = await browser.SubmitAsync("rapportera", page, "form.report-form", ("Kind", "damage.lighting"), ("Text", Words));
        stopped.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        int.Parse(stopped.Headers.GetValues("Retry-After").Single(), null).ShouldBeInRange(1, 60);
        var kept = await new HtmlParser().ParseDocumentAsync(await stopped.Content.ReadAsStringAsync());
        kept.QuerySelectorAll("textarea[readonly]").Select(t => t.TextContent).ShouldContain(Words);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        ((int)(await browser.SubmitAsync("rapportera", (IHtmlDocument)kept, "main form[method=post]")).StatusCode).ShouldBeLessThan(400);

        // A program has a measure of its own, and is told in its own tongue.
        var told = await StoppedAsync(30, () => coordinator.GetAsync("/api/v1/organisations"));
        told.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await browser.GetAsync("rapporter")).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.FaultsSoFar().ShouldContain("more than 5 writes");
    }

    [Fact]
    public void Limits_AsWritten_OrOff_OrStopTheStart()
    {
        RequestLimits.Read(null).ShouldBe(new RequestLimits());
        RequestLimits.Read("token=6000; writes = 300").ShouldBe(new RequestLimits { Token = 6000, Writes = 300 });
        RequestLimits.Read("off").ShouldBe(RequestLimits.None);
        foreach (var wrong in (string[])["on", "writes", "writes=0", "writes=-1", "writes=a", "tokens=5"])
        {
            Should.Throw<InvalidOperationException>(() => RequestLimits.Read(wrong), wrong);
        }
    }

    private static async Task<HttpResponseMessage> StoppedAsync(int most, Func<Task<HttpResponseMessage>> ask)
    {
        for (var i = 0; i < most; i++)
        {
            (await ask()).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }

        var answer = await ask();
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.GetValues("Retry-After").ShouldHaveSingleItem();
        return answer;
    }
}
