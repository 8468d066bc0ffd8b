using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Pictures;

/// <summary>The coordinator's week: compile, send the basis, grade together, adopt, compare, and take it along as a file.</summary>
public sealed partial class PictureJourney
{
    private const int MostClicksToPdf = 4;

    [Theory]
    [InlineData(1280, false, true)]
    [InlineData(360, true, true)]
    [InlineData(1280, false, false)]
    public async Task Picture_FromCompiledToAdopted_IsComparedAndPrinted(int width, bool dark, bool scripts)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await municipality.AreasAsync("C1", "C2");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        await HistoryAsync(coordinator);

        await using var journey = await Journey.StartAsync(municipality.Host, coordinator, new Look(width, dark, Scripts: scripts));
        var page = journey.Page;
        await journey.GoAsync($"/{municipality.Code}/lagesbild");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = DueWeek() }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("47");
        await CheckAsync();
        var picture = new Uri(page.Url).AbsolutePath;

        await page.GetByRole(AriaRole.Link, new() { Name = "Skicka underlag" }).ClickAsync();
        await CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Skicka till 2 personer" }).ClickAsync();
        (await StateAsync()).ShouldBe(PictureState.Basis);

        await GradeAsHousingAsync(municipality.Host, housing, picture);
        await page.GetByRole(AriaRole.Link, new() { Name = "Bedöm områden" }).First.ClickAsync();
        await CheckAsync();
        await page.Locator("input[name='niva-C1'][value='serious']").CheckAsync(new() { Force = true });
        await page.Locator("input[name='niva-C2'][value='calm']").CheckAsync(new() { Force = true });
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Fastställ" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("Alla områden är bedömda.")).ToBeVisibleAsync();
        await CheckAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Fastställ" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ny version" })).ToBeVisibleAsync();
        (await StateAsync()).ShouldBe(PictureState.Adopted);

        await page.GetByRole(AriaRole.Link, new() { Name = "Jämför" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Jämför");
        await CheckAsync();

        await PrintAsync(journey, municipality);

        Task CheckAsync() => scripts ? journey.CheckAccessibilityAsync() : Task.CompletedTask;

        Task<PictureState> StateAsync() => municipality.ReadAsync(db => db.Set<SituationPicture>().Where(p => p.PeriodCode == "2026-W47").Select(p => p.State).SingleAsync());
    }

    /// <summary>From the front page to the file, counted.</summary>
    private static async Task PrintAsync(Journey journey, TestMunicipality municipality)
    {
        var page = journey.Page;
        await journey.GoAsync($"/{municipality.Code}");
        var clicks = 0;
        if (!new Uri(page.Url).AbsolutePath.EndsWith("/lagesbild", StringComparison.Ordinal))
        {
            // A phone keeps the pages behind its menu.
            var menu = page.Locator(".top-menu > summary");
            if (await menu.IsVisibleAsync())
            {
                clicks++;
                await menu.ClickAsync();
            }

            clicks++;
            await page.Locator($"nav a[href='/{municipality.Code}/lagesbild']").Filter(new() { Visible = true }).First.ClickAsync();
        }

        clicks += 2;
        await page.GetByRole(AriaRole.Main).Locator("table a[href*='2026-W47']").First.ClickAsync();
        var pdf = await DownloadAsync(page, "PDF");
        Encoding.ASCII.GetString(pdf, 0, 4).ShouldBe("%PDF");
        clicks.ShouldBeLessThanOrEqualTo(MostClicksToPdf);

        await using var word = new ZipArchive(new MemoryStream(await DownloadAsync(page, "Word")));
        word.GetEntry("word/document.xml").ShouldNotBeNull();
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync(), new() { Timeout = 60_000 });
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static async Task GradeAsHousingAsync(LyktaHost host, TestPerson housing, string picture)
    {
        await using var journey = await Journey.StartAsync(host, housing, Look.Phone);
        await journey.GoAsync($"{picture}/bedom");
        await journey.CheckAccessibilityAsync();
        await journey.Page.Locator("input[name='niva-C1'][value='watch']").CheckAsync(new() { Force = true });
        await journey.Page.Locator("input[name='rad-C1']").FillAsync("Fler krossade rutor i garaget.");
        await journey.Page.GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();
        await Assertions.Expect(journey.Page.GetByText("Lyktan Fastigheter: ").First).ToBeVisibleAsync();
    }

    private static async Task HistoryAsync(TestPerson coordinator)
    {
        foreach (var day in (string[])["2026-11-11", "2026-11-17", "2026-11-18"])
        {
            var report = AReport.On(day);
            await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
            await coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
        }

        var earlier = await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W46" });
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{earlier.GetProperty("id").GetString()}/adopt");
    }

    [GeneratedRegex("Kompilera .*47", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DueWeek();
}
