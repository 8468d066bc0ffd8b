using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Measures;

/// <summary>The coordinator proposes from the list; the police officer takes it on afterwards, begins, follows up and is done.</summary>
public sealed class MeasureJourney
{
    [Theory]
    [InlineData(360, false, true, "en")]
    public async Task Measure_ProposedByTheCoordinator_IsTakenOnByThePoliceAndDone(int width, bool dark, bool scripts, string language)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        if (language == "en")
        {
            await municipality.SaveAsync(async db => (await db.Set<Lykta.Modules.People.Domain.Person>().SingleAsync(p => p.Email == police.EMail)).Language = "en");
        }

        await ProposeAsync(municipality, coordinator, new Look(width, dark, Scripts: scripts));
        await using var journey = await Journey.StartAsync(municipality.Host, police, new Look(width, dark, language, scripts));
        var page = journey.Page;
        string Said(string swedish, string english) => language == "en" ? english : swedish;
        await journey.GoAsync($"/{municipality.Code}/atgarder");
        await journey.CheckAccessibilityAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Riktad polisinsats" }).ClickAsync();
        await journey.CheckAccessibilityAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = Said("Vi tar oss an den", "We take it on") }).ClickAsync();
        await StepAsync(Said("Påbörja", "Begin"));
        await page.GetByRole(AriaRole.Link, new() { Name = Said("Följ upp", "Follow up") }).ClickAsync();
        await page.Locator("input[name='outcome'][value='Partly']").CheckAsync(new() { Force = true });
        await page.Locator("textarea[name='words']").FillAsync("Lugnare på fredagar.");
        await journey.CheckAccessibilityAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = Said("Följ upp", "Follow up") }).ClickAsync();
        await Assertions.Expect(page.GetByText("Lugnare på fredagar.")).ToBeVisibleAsync();
        await StepAsync(Said("Klar", "Done"));
        await journey.CheckAccessibilityAsync();
        (await municipality.ReadAsync(db => db.Set<Measure>().Select(m => new { m.State, m.Outcome }).SingleAsync())).ShouldBe(new { State = MeasureState.Done, Outcome = (FollowUpOutcome?)FollowUpOutcome.Partly });
        await journey.GoAsync($"/{municipality.Code}/atgarder?visa=tavla&status=all");
        await Assertions.Expect(page.Locator(".board a")).ToHaveCountAsync(1);
        await journey.CheckAccessibilityAsync();

        async Task StepAsync(string name)
        {
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
            await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        }
    }

    private static async Task ProposeAsync(TestMunicipality municipality, TestPerson coordinator, Look look)
    {
        await using var journey = await Journey.StartAsync(municipality.Host, coordinator, look);
        var page = journey.Page;
        await journey.GoAsync($"/{municipality.Code}/atgarder");
        await page.GetByRole(AriaRole.Link, new() { Name = "Föreslå åtgärd" }).ClickAsync();
        await journey.CheckAccessibilityAsync();
        await page.Locator("input[name='publicName']").FillAsync("Riktad polisinsats");
        await page.Locator("select[name='kind']").SelectOptionAsync("Presence");
        await page.Locator("select[name='organisation']").SelectOptionAsync(new SelectOptionValue { Label = "Polisen" });
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Föreslå" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Bara de kan åta sig den eller avböja.")).ToBeVisibleAsync();
        await journey.CheckAccessibilityAsync();
    }
}
