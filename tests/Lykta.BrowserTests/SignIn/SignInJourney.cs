using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.BrowserTests.SignIn;

/// <summary>By password, where an installation allows that alone.</summary>
public sealed class SignInJourney
{
    private const string Password = "lykta lyser i mörkret";

    [Theory]
    [InlineData(360, true, true)]
    [InlineData(1280, false, false)]
    public async Task SignIn_WithPassword_LandsInTheMunicipality(int width, bool dark, bool scripts)
    {
        var municipality = await TestMunicipality.NewAsync(await LyktaHost.WithPasswordsAsync(TestDatabase.Sqlite));
        using var person = await municipality.PersonAsync(Role.Coordinator);
        await using (var scope = municipality.Host.Services.CreateAsyncScope())
        {
            var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
            (await people.AddPasswordAsync((await people.FindByEmailAsync(person.EMail))!, Password)).Succeeded.ShouldBeTrue();
        }

        await using var journey = await Journey.StartAsync(municipality.Host, look: new Look(width, dark, Scripts: scripts));
        await journey.GoAsync("/");
        if (scripts)
        {
            await journey.CheckAccessibilityAsync();
        }

        await journey.Page.GetByLabel("E-postadress").FillAsync(person.EMail);
        await journey.Page.GetByLabel("Lösenord").FillAsync("fel");
        await journey.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Logga in", Exact = true }).ClickAsync();
        (await journey.Page.ContentAsync()).ShouldContain("Fel e-postadress eller lösenord");
        await journey.Page.GetByLabel("Lösenord").FillAsync(Password);
        await journey.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Logga in", Exact = true }).ClickAsync();
        journey.Page.Url.ShouldContain($"/{municipality.Code}");
    }
}
