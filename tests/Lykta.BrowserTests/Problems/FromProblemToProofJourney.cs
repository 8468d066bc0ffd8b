using Lykta.Demonstrations.GenerateDemo;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Problems;

/// <summary>
/// The demonstration's town: from a hot place in the week's picture through a cause, a goal, a measure and what it is compared with, to an adopted action plan; and to the
/// verdicts of a measure that worked, one that did not, and one that cannot be told.
/// </summary>
public sealed class FromProblemToProofJourney
{
    private const string Name = "Samlingar på den varma platsen";
    private const string Measure = "Fältare och väktare går tillsammans";
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task HotPlace_BecomesAProblem_AMeasure_APlan_AndMeasuresGetTheirVerdicts()
    {
        await using var host = await LyktaHost.StartAsync(TestDatabase.Sqlite, LyktaHost.Monday);
        await new DemoGenerator(host.Services.GetRequiredService<IServiceScopeFactory>()).RunAsync(Today, default);
        var town = TestMunicipality.In(host, DemoTown.Lykteby);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        await using var journey = await Journey.StartAsync(host, coordinator);
        var home = $"/{town.Code}";

        var problem = await RaiseAsync(journey, home);
        await AnalyseAsync(journey, problem);
        var measure = await ProposeAsync(journey, town, problem);
        await CompareAsync(journey, town, measure);
        await DecideAsync(journey, town, home, measure);
        await BeginAsync(journey, measure);
        await ReadVerdictsAsync(journey, home);
    }

    private static async Task<string> RaiseAsync(Journey journey, string home)
    {
        var page = journey.Page;
        await journey.GoAsync($"{home}/lagesbild/2026-W47");
        await ClickAsync(page, page.Locator("#var a[href*='problem/nytt']").First);
        (await page.Locator("[name=kind]").InputValueAsync()).ShouldNotBeEmpty("the hot place brings its kind");
        await page.Locator("[name=name]").FillAsync(Name);
        await journey.CheckAccessibilityAsync();
        await SendAsync(page);
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(Name);
        await journey.CheckAccessibilityAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task AnalyseAsync(Journey journey, string problem)
    {
        var page = journey.Page;
        await journey.GoAsync($"{problem}/orsaker");
        await page.Locator("[name=words]").FillAsync("Ingen vuxen är där efter klockan 20");
        await page.Locator("[name=how]").FillAsync("Trygghetsvandring i oktober");
        await SendAsync(page, "#formular");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ingen vuxen är där efter klockan 20");

        await journey.GoAsync($"{problem}/mal");
        await page.Locator("[name=indicator]").SelectOptionAsync("ReportsPerWeek");
        await page.Locator("[name=by]").FillAsync("2027-11-30");
        await SendAsync(page, "#formular");
        await Assertions.Expect(page.Locator(".error-summary, [role=alert]").First).ToBeVisibleAsync();
        await page.Locator("[name=target]").FillAsync("1");
        await SendAsync(page, "#formular");
        await Assertions.Expect(page.Locator("#mal")).ToContainTextAsync("2027-11-30");
    }

    private static async Task<string> ProposeAsync(Journey journey, TestMunicipality town, string problem)
    {
        var page = journey.Page;
        await journey.GoAsync(problem);
        await ClickAsync(page, page.Locator("#atgarder a[href*='atgarder/ny']"));
        await page.Locator("[name=publicName]").FillAsync(Measure);
        await page.Locator("[name=kind]").SelectOptionAsync(nameof(MeasureKind.Presence));
        await page.Locator("[name=organisation]").SelectOptionAsync((await SeededAgreements.OwnAsync(town)).ToString());
        await page.Locator("[name=due]").FillAsync("2027-11-30");
        await SendAsync(page);
        page.Url.ShouldContain("/koppla", customMessage: "the cause and the goal come next");
        await page.Locator("[name=cause]").First.CheckAsync(new() { Force = true });
        await page.Locator("[name=goal]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("[name=followUpOn]").FillAsync("2027-06-01");
        await journey.CheckAccessibilityAsync();
        await SendAsync(page, "form[action*='koppla'][method=post]");
        return $"/{town.Code}/atgarder/{await town.ReadAsync(db => db.Set<Measure>().Where(m => m.PublicName == Measure).Select(m => m.Id).SingleAsync())}";
    }

    private static async Task CompareAsync(Journey journey, TestMunicipality town, string measure)
    {
        var page = journey.Page;
        await journey.GoAsync($"{measure}/jamforelse");
        await journey.CheckAccessibilityAsync();
        await page.Locator("[name=unit]").First.CheckAsync();
        await page.Locator("[name=why]").FillAsync("Lika stor, samma slags folk i rörelse.");
        await SendAsync(page, "form[action*='jamforelse'][method=post]");
        await Assertions.Expect(page.Locator("#kedja")).ToContainTextAsync("Jämförs med");
    }

    private static async Task DecideAsync(Journey journey, TestMunicipality town, string home, string measure)
    {
        var page = journey.Page;
        await journey.GoAsync($"{home}/planer/ny");
        await page.Locator("[name=name]").FillAsync("Åtgärdsplan 2027–2028");
        await page.Locator("[name=purpose]").FillAsync("Fler ska våga gå förbi på kvällen.");
        await page.Locator("[name=from]").FillAsync("2027-01-01");
        await page.Locator("[name=to]").FillAsync("2028-12-31");
        await page.Locator("[name=basis]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await SendAsync(page);
        var plan = $"{home}/planer/{await town.ReadAsync(db => db.Set<Plan>().Where(p => p.State == PlanState.Draft).Select(p => p.Id).SingleAsync())}";
        await journey.GoAsync($"{plan}/besluta");
        await Assertions.Expect(page.Locator(".notice-late")).ToContainTextAsync("Planen har inga åtgärder.");

        var id = measure.Split('/')[^1];
        await journey.GoAsync($"{plan}/atgarder?q=" + Uri.EscapeDataString("Fältare och väktare"));
        await page.Locator($"#measure-{id}").CheckAsync();
        await SendAsync(page, "form:has([name=shown])");
        page.Url.ShouldEndWith("/slutsatser");
        await page.Locator($"[name^='m-'][value='{id}']").First.CheckAsync();
        foreach (var stance in (await page.Locator("[name^='s-']").AllAsync()).Skip(1))
        {
            await stance.FillAsync("Görs i den löpande driften.");
        }

        await journey.CheckAccessibilityAsync();
        await SendAsync(page, "form:has([name^='s-'])");
        await journey.GoAsync($"{plan}/besluta");
        await page.Locator("[name=organ]").FillAsync("Kommunfullmäktige");
        await page.Locator("[name=number]").FillAsync("KS 2026/412");
        await SendAsync(page, "form:has([name=organ])");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Kommunfullmäktige 2026-11-23");
        await journey.CheckAccessibilityAsync();
        await journey.GoAsync($"{home}/lagens-krav");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Åtgärdsplan 2027–2028");
    }

    /// <summary>It begins, and what it is compared with is frozen: nobody chooses it afterwards.</summary>
    private static async Task BeginAsync(Journey journey, string measure)
    {
        var page = journey.Page;
        foreach (var step in (string[])["ata", "paborja"])
        {
            await journey.GoAsync($"{measure}/{step}");
            await SendAsync(page);
        }

        await journey.GoAsync($"{measure}/jamforelse");
        await Assertions.Expect(page.Locator(".notice-late")).ToContainTextAsync("kan inte väljas i efterhand");
        await journey.GoAsync($"{measure}/effekt");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Bedöms 20");
        await journey.CheckAccessibilityAsync();
    }

    private static async Task ReadVerdictsAsync(Journey journey, string home)
    {
        var page = journey.Page;
        foreach (var (verdict, words) in ((string, string)[])[("Fell", "Minskade"), ("Rose", "Ökade"), ("CannotTell", "Går inte att avgöra")])
        {
            await journey.GoAsync($"{home}/effekter?omdome={verdict}");
            await ClickAsync(page, page.Locator("td a, th a").First);
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync(words);
            await journey.CheckAccessibilityAsync();
        }
    }

    private static Task SendAsync(IPage page, string form = "main form[method=post]") => ClickAsync(page, page.Locator($"{form} button.btn-primary").First);

    private static Task ClickAsync(IPage page, ILocator what) => new Hands(page, scripts: true).ClickAsync(what);
}
