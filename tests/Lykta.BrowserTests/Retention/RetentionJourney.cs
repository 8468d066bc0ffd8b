using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.Retention.CarryOut;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Retention;

/// <summary>One person proposes a disposal and sees what it would take, another confirms it, the night carries it out, and its certificate is opened.</summary>
public sealed class RetentionJourney
{
    [Theory]
    [InlineData(1280, false, "sv", true)]
    [InlineData(360, true, "en", true)]
    [InlineData(360, false, "sv", false)]
    public async Task TwoPersons_Decide_AndTheCertificateSaysSo(int width, bool dark, string language, bool scripts)
    {
        var town = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var registrar = await town.PersonAsync(Role.Registrar);
        using var administrator = await town.PersonAsync(Role.Administrator);
        await coordinator.SubmitAsync("installningar", "main form");
        foreach (var day in (string[])["2023-03-01", "2023-03-02", "2026-11-18"])
        {
            await coordinator.PostJsonAsync("/api/v1/reports", AReport.On(day).Saying("Trasig lampa").Body());
        }

        await town.SaveAsync(async db => await db.Set<Person>().Where(p => p.Email == registrar.EMail || p.Email == administrator.EMail).ExecuteUpdateAsync(set => set.SetProperty(p => p.Language, language)));
        var (look, english) = (new Look(width, dark, language, scripts), language == "en");

        await using var first = await Journey.StartAsync(town.Host, administrator, look);
        await first.GoAsync($"/{town.Code}/gallring");
        await Assertions.Expect(Row(first, english)).ToContainTextAsync("2023: 2");
        await first.CheckAccessibilityAsync();
        await first.Page.Locator("select[name='Input.Rule']").SelectOptionAsync("reports");
        await first.Page.Locator("input[name='Input.Reference']").FillAsync("KS 2026-114 § 7");
        await first.Page.GetByRole(AriaRole.Button, new() { Name = english ? "Propose" : "Föreslå", Exact = true }).ClickAsync();
        await Assertions.Expect(Row(first, english)).ToContainTextAsync(english ? "Waits to be confirmed" : "Väntar på bekräftelse");
        await Row(first, english).Locator("a").ClickAsync();
        await first.Page.GetByRole(AriaRole.Button, new() { Name = english ? "Confirm the decision" : "Bekräfta beslutet" }).ClickAsync();
        await Assertions.Expect(first.Page.GetByText(english ? "Somebody else with the same permission" : "Någon annan med samma behörighet").First).ToBeVisibleAsync();
        await first.CheckAccessibilityAsync();

        await using var second = await Journey.StartAsync(town.Host, registrar, look);
        await second.GoAsync($"/{town.Code}");
        await second.Page.Locator("a[href*='/gallring/beslut/']").First.ClickAsync();
        await second.CheckAccessibilityAsync();
        await second.Page.GetByRole(AriaRole.Button, new() { Name = english ? "Confirm the decision" : "Bekräfta beslutet" }).ClickAsync();
        await Assertions.Expect(Row(second, english)).ToContainTextAsync("KS 2026-114 § 7");

        (await town.Host.InAsync(town.Code, s => s.GetRequiredService<DisposalRunner>().RunAsync(new ChangeContext(Actor.System, town.Change.At), default))).ShouldBe(2);

        await second.GoAsync($"/{town.Code}/gallring");
        await Assertions.Expect(Row(second, english)).ToContainTextAsync(english ? "Nothing" : "Inget");
        await second.Page.Locator("a[href*='/gallring/bevis/']").ClickAsync();
        await Assertions.Expect(second.Page.Locator("main")).ToContainTextAsync("KS 2026-114 § 7");
        await second.CheckAccessibilityAsync();
        first.TakeComplaints().ShouldBeEmpty();
        second.TakeComplaints().ShouldBeEmpty();
    }

    private static ILocator Row(Journey journey, bool english) => journey.Page.Locator("tbody tr").Filter(new() { Has = journey.Page.Locator("th", new() { HasText = english ? "Reports" : "Rapporter" }) }).First;
}
