using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.SignIn;

/// <summary>From the mailed link to a passkey, and in again by the passkey alone: Chromium's own virtual authenticator holds the key.</summary>
public sealed class PasskeyJourney
{
    [Theory]
    [InlineData(1280, false, "sv")]
    [InlineData(360, true, "sv")]
    [InlineData(768, false, "en")]
    public async Task Passkey_FromTheFirstLink_ToSigningInWithoutOne(int width, bool dark, string language)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        using var person = await municipality.PersonAsync(Role.Coordinator);

        // A passkey belongs to a name; a bare number is none.
        var address = new UriBuilder(municipality.Host.Address) { Host = "localhost" }.Uri;
        await using var journey = await Journey.StartAsync(municipality.Host, look: new Look(width, dark, language), address: address);
        var page = journey.Page;
        var chrome = await page.Context.NewCDPSessionAsync(page);
        await chrome.SendAsync("WebAuthn.enable");
        await chrome.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });

        await journey.GoAsync(await municipality.LinkAsync(person.EMail));
        await page.Locator("main button[type=submit]").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/konto/passnycklar?ny=1");
        await journey.CheckAccessibilityAsync();
        (await page.Locator("[name='Input.Name']").InputValueAsync()).ShouldContain("Chrome");
        await page.Locator("lykta-passkey button").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"/{municipality.Code}/kom-igang");

        await journey.GoAsync("/konto");
        await journey.CheckAccessibilityAsync();
        await page.Locator("#inloggningar form[action='/logga-ut'] button").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/logga-in");
        await journey.CheckAccessibilityAsync();
        await page.Locator("lykta-passkey button").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"/{municipality.Code}/kom-igang");

        await journey.GoAsync("/konto/passnycklar");
        (await page.Locator("tbody tr").CountAsync()).ShouldBe(1);
        await journey.CheckAccessibilityAsync();
    }
}
