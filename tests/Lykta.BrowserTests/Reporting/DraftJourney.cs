using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Reporting;

/// <summary>A report begun and not sent is still there after the phone was put away, died, or came without a signal.</summary>
public sealed class DraftJourney
{
    [Fact]
    public async Task Drafts_Several_SurviveAKill_AndOneIsSent()
    {
        var town = await OutboxTown.NewAsync();
        await using var proxy = new FaultProxy(town.Municipality.Host.Address);
        await using var phone = await town.PhoneAsync(proxy.Address);
        proxy.Set(Signal.None);
        foreach (var kind in (string[])["Klotter", "Skadegörelse"])
        {
            await phone.Page.GotoAsync(town.ReportPage);
            await OutboxTown.WriteAsync(phone.Page, kind, $"{OutboxTown.Canary} {kind}");
            await OutboxTown.DraftsAsync(phone.Page, kind == "Klotter" ? 1 : 2);
        }

        phone.Kill();
        OutboxTown.Sweep(phone.Profile).ShouldBeEmpty();
        await phone.StartAsync();
        await phone.Page.GotoAsync($"{town.ReportPage}/utkorg");
        await Assertions.Expect(phone.Page.GetByText("Utkast från")).ToHaveCountAsync(2);
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Fortsätt" }).Last.ClickAsync();
        await Assertions.Expect(phone.Page.Locator("textarea[name=Text]")).ToHaveValueAsync($"{OutboxTown.Canary} Klotter");
        await Assertions.Expect(phone.Page.Locator("label.tile:has(input[name=Kind]:checked)")).ToContainTextAsync("Klotter");
        await OutboxTown.SendAsync(phone.Page);
        await Assertions.Expect(phone.Page.Locator(".outbox-count")).ToHaveTextAsync("Utkorgen: 1 · Utkast: 1");
        proxy.Set(Signal.Full);
        await town.ReceivedAsync(1);
        (await town.ReportsAsync()).Single().Text.ShouldBe($"{OutboxTown.Canary} Klotter");
    }

    /// <summary>Timers of a page that nobody looks at may never go off: what was typed last is kept when it is put away.</summary>
    [Fact]
    public async Task Draft_OfTheLastWords_IsKeptWhenThePhoneIsPutAway()
    {
        var town = await OutboxTown.NewAsync();
        await using var phone = await town.PhoneAsync(town.Municipality.Host.Address);
        await phone.Page.GotoAsync(town.ReportPage);
        await phone.Page.EvaluateAsync("""
            () => {
                window.setTimeout = () => 0;
                const field = document.querySelector('textarea[name=Text]');
                field.value = 'Sista ordet';
                field.dispatchEvent(new Event('input', { bubbles: true }));
                Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
                document.dispatchEvent(new Event('visibilitychange'));
            }
            """);
        await OutboxTown.DraftsAsync(phone.Page, 1);
        phone.Kill();
        await phone.StartAsync();
        await phone.Page.GotoAsync($"{town.ReportPage}/utkorg");
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Fortsätt" }).ClickAsync();
        await Assertions.Expect(phone.Page.Locator("textarea[name=Text]")).ToHaveValueAsync("Sista ordet");
    }
}
