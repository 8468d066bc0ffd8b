using Lykta.Demonstrations.GenerateDemo;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Analyses;

/// <summary>Somebody who never met a statistician, and has no mouse, asks every analysis of the demonstration's town, narrows one to an area, reads its table and saves it to the picture being written.</summary>
public sealed class AnalysesJourney
{
    private static readonly string[] Kinds = ["jamfor", "tider", "heta-platser", "framvaxande", "anhopningar", "kluster", "narupprepning", "koncentration", "trend"];

    [Fact]
    public async Task EveryAnalysis_IsAskedReadAndSaved_ByKeyboardAlone()
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
            await AskAsync(journey, hands, look);
            await SaveAsync(journey, hands);
            journey.TakeComplaints().ShouldBeEmpty();
        }
    }

    private static async Task AskAsync(Journey journey, Hands hands, Look look)
    {
        var page = journey.Page;
        await journey.GoAsync($"/{DemoTown.Lykteby}/analys");
        await hands.EnterAsync("main a[href$='/analys/trend']");
        foreach (var kind in Kinds)
        {
            await hands.EnterAsync($".analysis-kinds a[href*='/analys/{kind}']");
            (await page.Locator(".analysis-kinds [aria-current=page]").CountAsync()).ShouldBe(1);
            (await page.Locator("main .card h2").First.InnerTextAsync()).Length.ShouldBeGreaterThan(15, $"{kind} says its finding");
            await journey.CheckAccessibilityAsync();
        }

        await hands.TabToAsync("select[name=area]");
        await page.Keyboard.TypeAsync("Centrum");
        await hands.EnterAsync("main form button");
        page.Url.ShouldContain("area=C");
        await hands.TabToAsync("main details > summary");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main details[open] table").First).ToContainTextAsync("2026-W47");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(look.Language == "en" ? "the usual range" : "det vanliga spannet");
        await journey.CheckAccessibilityAsync();
    }

    private static async Task SaveAsync(Journey journey, Hands hands)
    {
        var page = journey.Page;
        var finding = await page.Locator("main .card h2").First.InnerTextAsync();
        await hands.EnterAsync("main a[href*='ord=']");
        var written = page.Locator("main textarea").Filter(new() { Visible = true }).First;
        (await written.InputValueAsync()).ShouldStartWith(finding.Split('.')[0]);
        await journey.CheckAccessibilityAsync();
        await hands.EnterAsync("main form:has(textarea) button[type=submit]");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(finding.Split('.')[0]);
        await journey.CheckAccessibilityAsync();
    }
}
