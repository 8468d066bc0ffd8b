using System.Net;
using AngleSharp.Html.Parser;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.People;

/// <summary>What weighs asks for proof anew when the last is older than ten minutes, and keeps what was typed.</summary>
public sealed class ProofTests
{
    private const string Invite = "form:has(input[value='bjud-in'])";

    [Theory, BothDatabases]
    public async Task Invitation_ElevenMinutesAfterSignIn_ComesBack_AndIsSentAfterProof(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var browser = await municipality.BrowserAsync(coordinator);
        browser.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        var page = await browser.PageAsync("personer");
        var organisation = page.QuerySelector("select[name='Input.Organisation'] option[value]:not([value=''])")!.GetAttribute("value")!;
        (string, string)[] typed = [("Input.EMail", "ny@example.se"), ("Input.Name", "Nya Namnet"), ("Input.Roles", "participant"), ("Input.Organisation", organisation)];
        host.Clock.Advance(TimeSpan.FromMinutes(11));

        var asked = await browser.SubmitAsync("personer", page, Invite, typed);
        asked.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var back = await new HtmlParser().ParseDocumentAsync(await asked.Content.ReadAsStringAsync());
        back.QuerySelector("h1")!.TextContent.ShouldBe("Visa att det är du");
        back.QuerySelector("main a[href='/logga-in'][target='_blank']").ShouldNotBeNull();
        (await municipality.AuditAsync()).ShouldNotContain("person-invited");

        await browser.SubmitAsync(await municipality.LinkAsync(coordinator.EMail), "main form");
        (await browser.SubmitAsync("personer", back, "form[data-came-late]")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await municipality.AuditAsync()).ShouldContain("person-invited");
    }

    [Theory, BothDatabases]
    public async Task WhatWeighs_AsksForProof_AndReadingDoesNot(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var browser = await municipality.BrowserAsync(coordinator);
        host.Clock.Advance(TimeSpan.FromMinutes(11));

        foreach (var (page, form) in ((string, string)[])[("api-nycklar", "form:has(input[value='nyckel'])"), ("/konto/passnycklar", "form:has(input[value='ny-passnyckel'])"), ("personer", Invite)])
        {
            (await browser.SubmitAsync(page, form)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, page);
        }

        (await browser.SubmitAsync("/konto", "form:has([name='Input.Name'])", ("Input.Name", "Nytt Namn"))).StatusCode.ShouldBe(HttpStatusCode.Found);
    }
}
