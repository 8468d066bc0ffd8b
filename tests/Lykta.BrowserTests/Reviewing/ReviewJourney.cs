using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Reviewing;

/// <summary>A queue is worked off by keyboard in at most three keys a report; and by the same forms where scripts are off.</summary>
public sealed class ReviewJourney
{
    private const int MostKeys = 3;

    [Theory]
    [InlineData(1280, false)]
    [InlineData(360, true)]
    public async Task Review_ByKeyboard_TakesThreeKeysAtMost(int width, bool dark)
    {
        var (municipality, coordinator) = await QueueAsync();
        using var disposed = coordinator;
        var (first, twin) = (await SendAsync(coordinator, 0, "18:00", "Rutan är krossad."), await SendAsync(coordinator, 0, "18:10", "Krossad ruta i porten."));
        await SendAsync(coordinator, 1, "10:00", "Klotter på muren.");
        await SendAsync(coordinator, 2, "12:00", "Lampan lyser inte.");
        await SendAsync(coordinator, 3, "14:00", "Skräp vid bänken.");
        var plain = new[] { await SendAsync(coordinator, 1, "03:00"), await SendAsync(coordinator, 2, "04:00") };

        await using var journey = await Journey.StartAsync(municipality.Host, coordinator, new Look(width, dark));
        var page = journey.Page;
        await journey.GoAsync($"/{municipality.Code}/granska?rapport={twin}");
        await journey.CheckAccessibilityAsync();
        await PressAsync(6, "d", "1");
        (await StateAsync(municipality, twin)).ShouldBe(ReportState.Linked);

        await journey.GoAsync($"/{municipality.Code}/granska?rapport={first}");
        await PressAsync(5, "g");
        (await StateAsync(municipality, first)).ShouldBe(ReportState.Accepted);

        // Two have neither text nor flag: one press takes both.
        await page.GetByRole(AriaRole.Button, new() { Name = "Godkänn alla utan fritext, foto och flagga (2)" }).FocusAsync();
        await PressAsync(3, "Enter");
        foreach (var id in plain)
        {
            (await StateAsync(municipality, id)).ShouldBe(ReportState.Accepted);
        }

        await PressAsync(2, "a", "1");
        await PressAsync(1, "v", "1");
        await PressAsync(0, "g");
        await Assertions.Expect(page.GetByText("Inget att granska")).ToBeVisibleAsync();
        await journey.CheckAccessibilityAsync();

        var all = await municipality.ReadAsync(db => db.Set<Report>().AsNoTracking().ToListAsync());
        all.Count(r => r.State == ReportState.Rejected).ShouldBe(1);
        all.Count(r => r.State == ReportState.Accepted && r.ForwardedToId != null).ShouldBe(1);

        async Task PressAsync(int left, params string[] keys)
        {
            keys.Length.ShouldBeLessThanOrEqualTo(MostKeys);

            // The text is there before the scripts that listen: a person is slower than that, a test is not.
            await page.WaitForFunctionAsync("document.readyState === 'complete'");
            foreach (var key in keys)
            {
                await page.Keyboard.PressAsync(key);
            }

            await Assertions.Expect(page.GetByText($"{left} väntar", new() { Exact = true })).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Review_WithoutScripts_UsesTheSameForms()
    {
        var (municipality, coordinator) = await QueueAsync();
        using var disposed = coordinator;
        var rejected = await SendAsync(coordinator, 1, "10:00", "Klotter på muren.");
        var accepted = await SendAsync(coordinator, 2, "12:00", "Lampan lyser inte.");

        await using var journey = await Journey.StartAsync(municipality.Host, coordinator, Look.NoScripts);
        var page = journey.Page;
        await journey.GoAsync($"/{municipality.Code}/granska?rapport={rejected}");
        await page.Locator("summary", new() { HasText = "Avslå" }).ClickAsync();
        await page.Locator("button[name='Input.Ready'][value='1']").ClickAsync();
        await Assertions.Expect(page.GetByText("1 väntar", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Godkänn", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Inget att granska")).ToBeVisibleAsync();
        (await StateAsync(municipality, rejected)).ShouldBe(ReportState.Rejected);
        (await StateAsync(municipality, accepted)).ShouldBe(ReportState.Accepted);
    }

    private static async Task<(TestMunicipality Municipality, TestPerson Coordinator)> QueueAsync()
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await municipality.AreasAsync("C1", "C2", "C3", "C4");
        await municipality.OrganisationAsync("Lyktan Fastigheter");
        await municipality.UnitAsync("Lyktan Fastigheter");
        return (municipality, await municipality.PersonAsync(Role.Coordinator));
    }

    private static async Task<Guid> SendAsync(TestPerson sender, int area, string at, string? text = null)
    {
        var report = AReport.On("2026-11-18", at).InArea(area);
        await sender.PostJsonAsync("/api/v1/reports", (text is null ? report : report.Saying(text)).Body());
        return report.Id;
    }

    private static Task<ReportState> StateAsync(TestMunicipality municipality, Guid id) =>
        municipality.ReadAsync(db => db.Set<Report>().Where(r => r.Id == new Id<Report>(id)).Select(r => r.State).SingleAsync());
}
