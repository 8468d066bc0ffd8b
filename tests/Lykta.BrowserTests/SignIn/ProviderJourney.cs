using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.SignIn;

/// <summary>In by the employer's sign-in, out of it again, and the page that meets somebody nobody has added.</summary>
public sealed class ProviderJourney
{
    [Theory]
    [InlineData(1280, false, "sv", true)]
    [InlineData(360, true, "sv", true)]
    [InlineData(768, false, "en", false)]
    public async Task Provider_InAndOut_AndAStrangerIsToldWhatToDo(int width, bool dark, string language, bool scripts)
    {
        await using var provider = await TestProvider.StartAsync(FakeClock.At(LyktaHost.Monday));
        await using var host = await LyktaHost.StartAsync(TestDatabase.Sqlite, LyktaHost.Monday, s => s with
        {
            Provider = new ProviderSettings { Issuer = provider.Issuer, ClientId = TestProvider.ClientId, ClientSecret = TestProvider.ClientSecret, Name = "Testby konto" },
        });
        var municipality = await TestMunicipality.NewAsync(host);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        await using var journey = await Journey.StartAsync(host, look: new Look(width, dark, language, scripts), beside: provider.Issuer);
        var page = journey.Page;

        provider.User = new ProviderUser("okänd", "okand@example.se");
        await journey.GoAsync("/logga-in");
        await journey.CheckAccessibilityAsync();
        await page.Locator("main a[href^='/logga-in/arbetsgivare']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/logga-in/okand");
        await journey.CheckAccessibilityAsync();

        provider.User = new ProviderUser("känd", person.EMail);
        await journey.GoAsync($"/{municipality.Code}/personer");
        page.Url.ShouldContain("/logga-in?tillbaka=");
        await page.Locator("main a[href^='/logga-in/arbetsgivare']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"/{municipality.Code}/personer");

        await journey.GoAsync("/konto");
        await page.Locator("#inloggningar form[action='/logga-ut'] button").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/logga-in?utloggad=1");
        await journey.CheckAccessibilityAsync();
        await page.Locator("main a[href='/logga-ut/arbetsgivare']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/logga-in");
        provider.EndedSessions.ShouldBe(1);
    }
}
