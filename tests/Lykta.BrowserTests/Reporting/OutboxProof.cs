using System.Globalization;
using Lykta.Modules.Reports.Domain;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Lykta.BrowserTests.Reporting;

/// <summary>Reports queued without a signal, in a browser killed again and again while the network comes and goes: none lost, none doubled, none readable on the disk.</summary>
public sealed class OutboxProof(ITestOutputHelper output)
{
    [Fact]
    public Task TwelveQueued_ThreeKills_NothingLostOrDoubled() => ProveAsync(queued: 12, kills: 3);

    [Fact]
    [Trait("Category", "Trust")]
    [Trait("Trust", "outbox")]
    public Task TwoHundredQueued_FiftyKills_NothingLostOrDoubled() => ProveAsync(queued: 200, kills: 50);

    private const string Unsent = """
        () => new Promise(done => {
            const opening = indexedDB.open('lykta', 1);
            opening.onsuccess = () => opening.result.transaction('queue').objectStore('queue').getAll().onsuccess = e => {
                opening.result.close();
                done(e.target.result.filter(item => item.state !== 'sent').length);
            };
        })
        """;

    private static byte[] Photo => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private async Task ProveAsync(int queued, int kills)
    {
        var chance = new Random(20261122);
        var town = await OutboxTown.NewAsync();
        await using var proxy = new FaultProxy(town.Municipality.Host.Address);
        await using var phone = await town.PhoneAsync(proxy.Address);
        var (number, photos, canaries) = (0, 0, 0);
        for (var round = 0; round < kills; round++)
        {
            if (round > 0)
            {
                await phone.StartAsync();
            }

            for (var first = true; number < queued * (round + 1) / kills; first = false)
            {
                proxy.Set(Signal.None);
                if (first)
                {
                    await phone.Page.GotoAsync(town.ReportPage);
                }

                await OutboxTown.WriteAsync(phone.Page, "Klotter", string.Create(CultureInfo.InvariantCulture, $"{OutboxTown.Canary} vid port {++number}"), where: first);
                if (number % 4 == 0)
                {
                    await phone.Page.Locator("input[name=Photos]").SetInputFilesAsync(new FilePayload { Name = "foto.png", MimeType = "image/png", Buffer = Photo });
                    await Assertions.Expect(phone.Page.GetByText("Fotot är förminskat")).ToBeVisibleAsync();
                    photos++;
                }

                // Either nothing arrives, or all of it does and the answer is lost.
                proxy.Set(chance.Next(3) == 0 ? Signal.NoAnswers : Signal.None);
                await OutboxTown.SendAsync(phone.Page);
                await Assertions.Expect(phone.Page.Locator("textarea[name=Text]")).ToHaveValueAsync(string.Empty);
            }

            // The signal comes back for a moment, and the browser dies somewhere in what it then begins.
            proxy.Set(chance.Next(4) == 0 ? Signal.NoAnswers : Signal.Full);
            await phone.Page.EvaluateAsync("() => dispatchEvent(new Event('online'))");
            await Task.Delay(chance.Next(0, 250));
            phone.Kill();
            if (round % 5 == 0 || round == kills - 1)
            {
                canaries += OutboxTown.Sweep(phone.Profile).Count;
            }
        }

        proxy.Set(Signal.Full);
        var soFar = (await town.ReportsAsync()).Count;
        await phone.StartAsync();
        await phone.Page.GotoAsync($"{town.ReportPage}/utkorg");
        for (var tries = 0; tries < 240 && await phone.Page.EvaluateAsync<int>(Unsent) > 0; tries++)
        {
            await Task.Delay(500);
        }

        (await phone.Page.EvaluateAsync<int>(Unsent)).ShouldBe(0);
        var texts = (await town.ReportsAsync()).Select(r => r.Text).ToList();
        var kept = await town.Municipality.ReadAsync(db => db.Set<ReportPhoto>().CountAsync());
        output.WriteLine($"{queued} queued, {kills} kills, {soFar} sent between them; {texts.Count} received, {queued - texts.Distinct().Count()} lost, {texts.Count - texts.Distinct().Count()} doubled; {kept} of {photos} photos; {canaries} files with a canary");
        texts.Distinct().Count().ShouldBe(queued);
        texts.Count.ShouldBe(queued);
        kept.ShouldBe(photos);
        canaries.ShouldBe(0);
    }
}
