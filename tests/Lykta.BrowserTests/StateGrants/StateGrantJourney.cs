using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.StateGrants;

/// <summary>A coordinator applies for a state grant from a measure there is, is told what is missing, sends it, notes the decision and accounts for it; nothing is written twice.</summary>
public sealed class StateGrantJourney
{
    [Theory]
    [InlineData(1280, false, "sv", true)]
    [InlineData(360, true, "en", true)]
    [InlineData(360, false, "sv", false)]
    public async Task Grant_FromMeasureToAccount(int width, bool dark, string language, bool scripts)
    {
        var town = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        await coordinator.SubmitAsync("installningar", "main form");
        var measure = await SeededGrants.MeasureAsync(coordinator, "Ljus längs skolvägen");
        await town.SaveAsync(async db => await db.Set<Person>().Where(p => p.Email == coordinator.EMail).ExecuteUpdateAsync(set => set.SetProperty(p => p.Language, language)));
        var english = language == "en";

        await using var journey = await Journey.StartAsync(town.Host, coordinator, new Look(width, dark, language, scripts));
        var (page, hands) = (journey.Page, new Hands(journey.Page, scripts));
        var main = page.Locator("main");
        await journey.GoAsync($"/{town.Code}/statsbidrag");
        await hands.ClickAsync("main a[href$='/statsbidrag/ny']");
        await journey.CheckAccessibilityAsync();
        await hands.WriteAsync("[name=title]", "Tryggare skolväg");
        await hands.WriteAsync("[name=purpose]", "Fler barn ska gå till skolan själva.");
        await hands.SaveAsync("[name=title]");

        await hands.MarkAsync($"[name=measure][value='{measure}']");
        await hands.SaveAsync("[name=measure]");
        await hands.WriteAsync($"[name='applied-{measure}']", "120 000");
        await journey.CheckAccessibilityAsync();
        await hands.SaveAsync($"[name='applied-{measure}']");
        await Assertions.Expect(main).ToContainTextAsync(english ? "Before the application can be sent" : "Innan ansökan kan skickas");
        await Assertions.Expect(main).ToContainTextAsync("2027-02-01");
        await Assertions.Expect(main).ToContainTextAsync("Barn som går själva");
        await hands.ClickAsync("main a[href$='/lage']");
        await hands.ClickAsync("button[value=send]");
        await Assertions.Expect(main).ToContainTextAsync(english ? "other state grants" : "andra statsbidrag");
        await hands.ClickAsync("main a[href$='/andra']");
        await hands.WriteAsync("[name=otherGrants]", "Inga.");
        await hands.SaveAsync("[name=otherGrants]");
        await hands.ClickAsync("main a[href$='/lage']");
        await hands.ClickAsync("button[value=send]");

        await hands.ClickAsync("main a[href$='/lage']");
        await hands.WriteAsync("[name=number]", "Brå 0412/26");
        await hands.WriteAsync("[name=amount]", "90 000");
        await hands.WriteAsync("[name=due]", "2027-01-15");
        await journey.CheckAccessibilityAsync();
        await hands.ClickAsync("button[value=grant]");
        await Assertions.Expect(page.Locator("#arendet")).ToContainTextAsync("Brå 0412/26");

        await journey.GoAsync($"/{town.Code}");
        await hands.ClickAsync("main a[href*='/statsbidrag/']");
        await hands.WriteAsync($"[name='used-{measure}']", "60 000");
        await hands.WriteAsync($"[name='for-{measure}']", "Fjorton stolpar.");
        await hands.WriteAsync("[name=use]", "Belysning längs skolvägen.");
        await hands.WriteAsync("[name=results]", "Dubbelt så många barn går själva, som vi ville.");
        await journey.CheckAccessibilityAsync();
        await hands.ClickAsync("button[value=give]");
        await Assertions.Expect(main).ToContainTextAsync(english ? "30,000" : "30\u00a0000");
        await journey.CheckAccessibilityAsync();
        journey.TakeComplaints().ShouldBeEmpty();
    }
}
