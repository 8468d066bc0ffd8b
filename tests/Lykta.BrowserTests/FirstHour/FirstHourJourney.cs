using Lykta.Modules.People.CreateUser;
using Lykta.Modules.People.SendLink;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.FirstHour;

/// <summary>From `lykta municipality create` and a one-time link to a municipality that can take its first report, in the browser alone.</summary>
public sealed class FirstHourJourney
{
    [Theory]
    [InlineData(1280, false, true)]
    [InlineData(360, true, false)]
    public async Task FirstHour_FromAnEmptyMunicipality_EndsWithEveryOwnRowDone(int width, bool dark, bool scripts)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        var eMail = $"samordnare-{Guid.NewGuid():N}@example.se";
        var membership = await municipality.DoAsync<CreateUserHandler, Modules.People.Domain.Membership>(
            h => h.HandleAsync(new CreateUserCommand(eMail, Role.Coordinator, Name: "Sam Ordnare"), municipality.Change, default));
        var link = await municipality.DoAsync<SendLinkHandler, string>(h => h.HandleAsync(membership.Id, mail: false, municipality.Change, default));

        await using var journey = await Journey.StartAsync(municipality.Host, look: new Look(width, dark, Scripts: scripts));
        var page = journey.Page;
        await journey.GoAsync(new Uri(link).AbsolutePath);
        await journey.CheckAccessibilityAsync();
        await SubmitAsync("Logga in");
        page.Url.ShouldContain("/konto/passnycklar");
        await page.GetByRole(AriaRole.Link, new() { Name = "Inte nu" }).ClickAsync();
        page.Url.ShouldEndWith($"/{municipality.Code}/kom-igang");
        await journey.CheckAccessibilityAsync();

        await GoAsync("installningar");
        await page.GetByLabel("Felanmälan").FillAsync("https://kommunen.se/felanmalan");
        await SubmitAsync("Spara");

        await GoAsync("omraden");
        await page.GetByLabel("Latitud för mitten").FillAsync("59,62");
        await page.GetByLabel("Longitud för mitten").FillAsync("16,25");
        await SubmitAsync("Rita rutan");

        await GoAsync("organisationer");
        await page.Locator("#ny").GetByLabel("Namn", new() { Exact = true }).FillAsync("Bo AB");
        await page.GetByLabel("Typ").SelectOptionAsync("HousingCompany");
        await page.GetByLabel("Enhetens namn").FillAsync("Norr");
        await page.GetByLabel("Funktion").FillAsync("Fastighetsskötare");
        await page.GetByLabel("E-post till enheten").FillAsync("norr@example.se");
        await SubmitAsync("Lägg till");
        await GoAsync("delning");

        await GoAsync("platser");
        await page.GetByLabel("Eller klistra in listan").FillAsync("namn;adress;lat;lon\nStortorget;Storgatan 1;59,62;16,25");
        await SubmitAsync("Granska listan");
        await journey.CheckAccessibilityAsync();
        await SubmitAsync("Lägg in platserna");

        await GoAsync("handelsetyper");
        await GoAsync("motesserier");
        await page.GetByLabel("Namn", new() { Exact = true }).FillAsync("EST-möte");
        await page.GetByLabel("Hur ofta").SelectOptionAsync("Weekly");
        await page.GetByLabel("Veckodag").SelectOptionAsync("Wednesday");
        await page.GetByLabel("Klockan").FillAsync("09:00");
        await SubmitAsync("Lägg till");

        await GoAsync("personer");
        await page.GetByLabel("E-postadress", new() { Exact = true }).FillAsync($"ersattare-{Guid.NewGuid():N}@example.se");
        await page.GetByLabel("Organisation", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("input[name='Input.Roles'][value='participant']").CheckAsync(new() { Force = true });
        await SubmitAsync("Bjud in");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ändra Sam Ordnare" }).ClickAsync();
        await journey.CheckAccessibilityAsync();
        await page.GetByLabel("Ersättare", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await SubmitAsync("Spara");

        await GoAsync("api-nycklar");
        await journey.GoAsync("/konto");
        await journey.CheckAccessibilityAsync();
        await GoAsync("kom-igang");
        foreach (var path in (string[])["installningar", "omraden", "organisationer", "platser", "handelsetyper", "motesserier", "personer"])
        {
            (await page.Locator($".first-hour .is-done a[href$='/{path}']").CountAsync()).ShouldBe(1, path);
        }

        async Task GoAsync(string path)
        {
            await journey.GoAsync($"/{municipality.Code}/{path}");
            await journey.CheckAccessibilityAsync();
        }

        Task SubmitAsync(string button) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
    }
}
