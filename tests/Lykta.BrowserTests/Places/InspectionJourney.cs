using Lykta.Demonstrations.GenerateDemo;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Places;

/// <summary>Two who have no mouse inspect a place of the demonstration's town, differ, agree, settle, and find it on the place's time line.</summary>
public sealed class InspectionJourney
{
    [Fact]
    public async Task Inspection_IsMade_ByKeyboardAlone()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Sqlite, LyktaHost.Monday);
        await new DemoGenerator(host.Services.GetRequiredService<IServiceScopeFactory>()).RunAsync(new DateOnly(2026, 11, 23), default);
        var town = TestMunicipality.In(host, DemoTown.Lykteby);
        foreach (var look in (Look[])[new(), new(360, Dark: true, Language: "en"), new(360, Scripts: false)])
        {
            using var coordinator = await town.PersonAsync(Role.Coordinator);
            await town.SaveAsync(async db => await db.Set<Person>().Where(p => p.Email == coordinator.EMail).ExecuteUpdateAsync(set => set.SetProperty(p => p.Language, look.Language)));
            await using var journey = await Journey.StartAsync(host, coordinator, look);
            var hands = new Hands(journey.Page, look.Scripts);
            await InspectAsync(journey, hands);
            await AgreeAsync(journey, hands, look);
            journey.TakeComplaints().ShouldBeEmpty();
        }
    }

    private static async Task InspectAsync(Journey journey, Hands hands)
    {
        var page = journey.Page;
        await journey.GoAsync($"/{DemoTown.Lykteby}/platsakter?sok=Hamnplan");
        await hands.EnterAsync("main tbody a");
        await journey.CheckAccessibilityAsync();
        await hands.EnterAsync("main a[href*='/besiktningar/ny']");
        await journey.CheckAccessibilityAsync();
        await hands.TabToAsync("input[name=first]");
        await page.Keyboard.TypeAsync("Säkerhetssamordnare");
        await hands.TabToAsync("input[name=second]");
        await page.Keyboard.TypeAsync("Hamnvakt");
        await hands.EnterAsync("main form button[type=submit]");
        page.Url.ShouldContain("vem=First");
        await journey.CheckAccessibilityAsync();
        await PointsAsync(hands, page, ("belysning-1", "4"), ("belysning-2", "15"));
    }

    private static async Task AgreeAsync(Journey journey, Hands hands, Look look)
    {
        var page = journey.Page;
        await journey.CheckAccessibilityAsync();
        await hands.EnterAsync("main a[href*='vem=Second']");
        await PointsAsync(hands, page, ("belysning-1", "9"), ("belysning-2", "15"));
        await hands.EnterAsync("main a[href*='vem=Agreed']");
        (await page.Locator("main fieldset").CountAsync()).ShouldBe(1);
        await journey.CheckAccessibilityAsync();
        await PointsAsync(hands, page, ("belysning-1", "7"));
        await hands.EnterAsync("#resultat button[type=submit]");
        await Assertions.Expect(page.Locator("#resultat")).ToContainTextAsync(look.Language == "en" ? "1 green, 1 yellow and 0 red of 2 judged factors." : "1 gröna, 1 gula och 0 röda av 2 bedömda faktorer.");
        await journey.CheckAccessibilityAsync();
        await journey.GoAsync($"/{DemoTown.Lykteby}/platsakter?sok=Hamnplan");
        await hands.EnterAsync("main tbody a");
        (await page.Locator("#tidslinje a[href*='/besiktningar/']").CountAsync()).ShouldBeGreaterThan(0);
    }

    private static async Task PointsAsync(Hands hands, IPage page, params (string Factor, string Points)[] points)
    {
        foreach (var (factor, said) in points)
        {
            await hands.TabToAsync($"input[name='p-{factor}']");
            await page.Keyboard.TypeAsync(said);
        }

        await hands.EnterAsync("main form button[type=submit]");
    }
}
