using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Reporting;

/// <summary>What is written without a signal waits sealed in the browser and arrives once, whatever happens to the tab.</summary>
public sealed class OutboxJourney
{
    [Fact]
    public async Task Report_WrittenWithoutASignal_InABrowserThatIsKilled_ArrivesOnce()
    {
        var town = await OutboxTown.NewAsync();
        await using var proxy = new FaultProxy(town.Municipality.Host.Address);
        await using var phone = await town.PhoneAsync(proxy.Address);

        proxy.Set(Signal.None);
        await phone.Page.GotoAsync(town.ReportPage);
        await OutboxTown.WriteAsync(phone.Page, "Klotter", OutboxTown.Canary);
        await OutboxTown.SendAsync(phone.Page);
        await Assertions.Expect(phone.Page.GetByText("Ligger i utkorgen")).ToBeVisibleAsync();

        // The next of the round: the place is kept, and it too is whole.
        await Assertions.Expect(phone.Page.Locator("input[name=Where]:checked")).ToHaveCountAsync(1);
        await OutboxTown.WriteAsync(phone.Page, "Skadegörelse", null, where: false);
        await OutboxTown.AddFalsePhotoAsync(phone.Page);
        await OutboxTown.SendAsync(phone.Page);
        await Assertions.Expect(phone.Page.Locator(".outbox-count")).ToHaveTextAsync("Utkorgen: 2");
        phone.Kill();
        OutboxTown.Sweep(phone.Profile).ShouldBeEmpty();

        proxy.Set(Signal.Full);
        await phone.StartAsync();
        await phone.Page.GotoAsync(town.ReportPage);
        await town.ReceivedAsync(2);
        await Assertions.Expect(phone.Page.Locator(".outbox-count")).ToHaveCountAsync(0);
        await phone.Page.GotoAsync($"{town.ReportPage}/utkorg");
        await Assertions.Expect(phone.Page.GetByText("Skickad ")).ToHaveCountAsync(2);
        await Assertions.Expect(phone.Page.GetByText("Något följde inte med")).ToHaveCountAsync(1);
        var reports = await town.ReportsAsync();
        reports.Select(r => r.Text).Order().ShouldBe([null, OutboxTown.Canary]);
        reports.Select(r => r.RoundId).Distinct().Single().ShouldNotBeNull();
    }

    [Fact]
    public async Task Report_WhoseAnswerIsLost_ArrivesOnce()
    {
        var town = await OutboxTown.NewAsync();
        await using var proxy = new FaultProxy(town.Municipality.Host.Address);
        await using var phone = new Phone(proxy.Address);
        await phone.StartAsync();
        await town.PairAsync(phone.Page);
        await phone.Page.GotoAsync(town.ReportPage);
        await OutboxTown.WriteAsync(phone.Page, "Klotter", OutboxTown.Canary);
        proxy.Set(Signal.NoAnswers);
        await OutboxTown.SendAsync(phone.Page);
        await Assertions.Expect(phone.Page.GetByText("Ligger i utkorgen")).ToBeVisibleAsync();
        (await town.ReportsAsync()).Count.ShouldBe(1);
        proxy.Set(Signal.Full);
        await Assertions.Expect(phone.Page.Locator(".outbox-count")).ToHaveCountAsync(0);
        await town.ReceivedAsync(1);
    }

    [Fact]
    public async Task Text_AboutAPerson_WithoutASignal_IsReplacedBeforeItIsSealed()
    {
        var town = await OutboxTown.NewAsync();
        await using var proxy = new FaultProxy(town.Municipality.Host.Address);
        await using var phone = new Phone(proxy.Address);
        await phone.StartAsync();
        await town.PairAsync(phone.Page);
        proxy.Set(Signal.None);
        await phone.Page.GotoAsync(town.ReportPage);
        await OutboxTown.WriteAsync(phone.Page, "Klotter", "Ring 070-174 06 05 om muren");
        await OutboxTown.SendAsync(phone.Page);
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Ersätt", Exact = true }).ClickAsync();
        await Assertions.Expect(phone.Page.GetByText("Ligger i utkorgen")).ToBeVisibleAsync();
        proxy.Set(Signal.Full);
        await town.ReceivedAsync(1);
        var text = (await town.ReportsAsync()).Single().Text.ShouldNotBeNull();
        text.ShouldStartWith("Ring ");
        text.ShouldEndWith(" om muren");
        text.ShouldNotContain("070");
    }

    [Fact]
    public async Task NilReportAndChecklist_WithoutASignal_ArriveOnce()
    {
        var town = await OutboxTown.NewAsync();
        await using var proxy = new FaultProxy(town.Municipality.Host.Address);
        await using var phone = new Phone(proxy.Address);
        await phone.StartAsync();
        await town.PairAsync(phone.Page);
        proxy.Set(Signal.None);
        var (page, code) = (phone.Page, town.Municipality.Code);
        await page.GotoAsync($"/{code}/inget-att-rapportera");
        await page.Locator("lykta-outbox-form[data-kind=nil-report] button").ClickAsync();
        await Assertions.Expect(page.GetByText("Ligger i utkorgen")).ToBeVisibleAsync();
        await page.GotoAsync($"/{code}/checklista");
        await page.Locator("label:has(input[value=no])").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka svaren" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Ligger i utkorgen")).ToBeVisibleAsync();
        await page.GotoAsync($"{town.ReportPage}/utkorg");
        await Assertions.Expect(page.Locator(".outbox-list > li")).ToHaveCountAsync(2);
        proxy.Set(Signal.Full);

        // They may go by themselves the moment the signal is back: then the button is gone before it is pressed.
        await page.EvaluateAsync("() => [...document.querySelectorAll('button')].find(b => b.textContent.trim() === 'Skicka nu')?.click()");
        await Assertions.Expect(page.GetByText("Skickad ")).ToHaveCountAsync(2);
        (await town.Municipality.ReadAsync(db => db.Set<Round>().CountAsync())).ShouldBe(2);
        (await town.Municipality.ReadAsync(db => db.Set<AnsweredChecklist>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Browser_ThatKeepsNothing_IsToldAtOnce()
    {
        var town = await OutboxTown.NewAsync();
        await using var phone = new Phone(town.Municipality.Host.Address);
        await phone.StartAsync("indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); };");
        await town.PairAsync(phone.Page, copies: false);
        await Assertions.Expect(phone.Page.GetByText("kan inte spara något utan signal")).ToBeVisibleAsync();
        await OutboxTown.WriteAsync(phone.Page, "Klotter", null);
        await OutboxTown.SendAsync(phone.Page);
        await town.ReceivedAsync(1);
    }

    [Fact]
    public async Task Device_ThatIsShortOfRoom_IsToldAtOnce()
    {
        var town = await OutboxTown.NewAsync();
        await using var phone = new Phone(town.Municipality.Host.Address);
        await phone.StartAsync("navigator.storage.estimate = async () => ({ quota: 100_000_000, usage: 90_000_000 });");
        await town.PairAsync(phone.Page);
        await Assertions.Expect(phone.Page.GetByText("ont om plats")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SignOut_WithSomethingWaiting_Warns_AndEmptiesTheBrowser()
    {
        var town = await OutboxTown.NewAsync();
        await using var proxy = new FaultProxy(town.Municipality.Host.Address);
        await using var phone = new Phone(proxy.Address);
        await phone.StartAsync();
        var page = phone.Page;
        using var reporter = await town.ReporterAsync();
        await town.SignInAsync(page, reporter);
        await OutboxTown.ReadyAsync(page);
        proxy.Set(Signal.None);
        await OutboxTown.WriteAsync(page, "Klotter", OutboxTown.Canary);
        await OutboxTown.SendAsync(page);
        await Assertions.Expect(page.GetByText("Ligger i utkorgen")).ToBeVisibleAsync();

        var dialog = page.GetByRole(AriaRole.Dialog);
        await OutboxTown.SignOutAsync(page);
        await Assertions.Expect(dialog).ToContainTextAsync("1 sak i utkorgen är inte skickad");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Skicka först" }).ClickAsync();
        await Assertions.Expect(dialog).ToContainTextAsync("1 kunde inte skickas nu");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Logga ut och släng" }).ClickAsync();
        await Assertions.Expect(dialog).ToContainTextAsync("Det går inte att logga ut utan signal");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Stanna kvar" }).ClickAsync();
        await Assertions.Expect(page.Locator(".outbox-count")).ToHaveTextAsync("Utkorgen: 1");

        await OutboxTown.SignOutAsync(page);
        proxy.Set(Signal.Full);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Skicka först" }).ClickAsync();
        await page.WaitForURLAsync("**/logga-in");
        await town.ReceivedAsync(1);
        (await page.EvaluateAsync<int>("async () => (await indexedDB.databases()).length + (await caches.keys()).length")).ShouldBe(0);
    }

    [Fact]
    public async Task Report_WrittenByAnother_WaitsForItsWriter()
    {
        var town = await OutboxTown.NewAsync();
        await using var proxy = new FaultProxy(town.Municipality.Host.Address);
        await using var phone = new Phone(proxy.Address);
        await phone.StartAsync();
        var page = phone.Page;
        using var writer = await town.ReporterAsync();
        using var other = await town.ReporterAsync();
        await town.SignInAsync(page, writer);
        await OutboxTown.ReadyAsync(page);
        proxy.Set(Signal.None);
        await OutboxTown.WriteAsync(page, "Klotter", null);
        await OutboxTown.SendAsync(page);
        await Assertions.Expect(page.GetByText("Ligger i utkorgen")).ToBeVisibleAsync();

        // The session ran out, and a colleague signs in on the same device.
        await page.Context.ClearCookiesAsync();
        proxy.Set(Signal.Full);
        await town.SignInAsync(page, other);
        await page.GotoAsync($"{town.ReportPage}/utkorg");
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka nu" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Skrivet av en annan inloggning")).ToBeVisibleAsync();
        (await town.ReportsAsync()).ShouldBeEmpty();

        await page.Context.ClearCookiesAsync();
        await town.SignInAsync(page, writer);
        await page.GotoAsync($"{town.ReportPage}/utkorg");
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka nu" }).ClickAsync();
        await town.ReceivedAsync(1);
    }

    [Fact]
    public async Task Sweep_OfABrowserThatWritesInClear_FindsIt()
    {
        var town = await OutboxTown.NewAsync();
        await using var phone = new Phone(town.Municipality.Host.Address);
        await phone.StartAsync();
        await phone.Page.GotoAsync("/logga-in");
        await phone.Page.EvaluateAsync("""
            words => new Promise(done => {
                const opening = indexedDB.open('clear', 1);
                opening.onupgradeneeded = () => opening.result.createObjectStore('s');
                opening.onsuccess = () => {
                    const writing = opening.result.transaction('s', 'readwrite', { durability: 'strict' });
                    writing.objectStore('s').put(words, 1);
                    writing.oncomplete = () => done();
                };
            })
            """, OutboxTown.Canary);
        phone.Kill();
        OutboxTown.Sweep(phone.Profile).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OutboxPage_WithSomethingWaitingAndADraft_IsAccessible(bool dark)
    {
        var town = await OutboxTown.NewAsync();
        using var reporter = await town.ReporterAsync();
        await using var journey = await Journey.StartAsync(town.Municipality.Host, reporter, new Look(360, dark));
        await journey.GoAsync(town.ReportPage);
        await journey.Page.EvaluateAsync("""
            () => new Promise(done => {
                const opening = indexedDB.open('lykta', 1);
                opening.onsuccess = () => {
                    const writing = opening.result.transaction('queue', 'readwrite');
                    const item = { municipality: '0000', kind: 'report', written: Date.now(), tries: 1, notBefore: Date.now() + 1e9 };
                    writing.objectStore('queue').put({ ...item, id: 'a', state: 'waiting', error: 'signal', sealed: new ArrayBuffer(8) });
                    writing.objectStore('queue').put({ ...item, id: 'b', state: 'refused', error: 'Platsen finns inte i kommunen.', sealed: new ArrayBuffer(8) });
                    writing.objectStore('queue').put({ ...item, id: 'c', state: 'sent', sentAt: Date.now(), address: '/', leftOut: true });
                    writing.oncomplete = () => done();
                };
            })
            """);
        await OutboxTown.WriteAsync(journey.Page, "Klotter", "En trasig ruta vid porten");
        await OutboxTown.DraftsAsync(journey.Page, 1);
        await journey.GoAsync($"{town.ReportPage}/utkorg");
        await Assertions.Expect(journey.Page.Locator(".outbox-list > li")).ToHaveCountAsync(4);
        await journey.Page.GetByRole(AriaRole.Button, new() { Name = "Ta bort" }).First.ClickAsync();
        await journey.CheckAccessibilityAsync();
        await OutboxTown.SignOutAsync(journey.Page);
        await Assertions.Expect(journey.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("2 saker");
        await journey.CheckAccessibilityAsync();
    }
}
