using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Monday;

/// <summary>What the coordinator does, in the order of Idag, every page checked as it is met.</summary>
internal sealed class CoordinatorsDay(Journey journey, MondayTown town, bool scripts)
{
    private const int Items = 11;
    private const int MostClicksToPdf = 4;

    public Hands Hands { get; } = new(journey.Page, scripts);

    private IPage Page => journey.Page;

    public async Task ReviewAsync(int waiting)
    {
        await FromTodayAsync("/granska");
        await journey.CheckAccessibilityAsync();
        for (var i = 0; i < waiting; i++)
        {
            await Hands.PressAsync("G");
        }

        (await Page.Locator("[data-key='G']").CountAsync()).ShouldBe(0);
    }

    /// <summary>A unit that has not reported gets its reminder.</summary>
    public async Task RemindAsync()
    {
        await journey.GoAsync($"/{town.Municipality.Code}");
        await Hands.ClickAsync(".today form[action$='/paminn-enheter'] button");
        (await Page.Locator(".today form[action$='/paminn-enheter']").CountAsync()).ShouldBe(0);
    }

    public async Task CompileAndSendAsync()
    {
        await FromTodayAsync("/lagesbild");
        await Hands.PressAsync("K");
        await journey.CheckAccessibilityAsync();
        await FromTodayAsync("/skicka");
        await journey.CheckAccessibilityAsync();
        await Hands.PressAsync("S");
    }

    public async Task ProposeLevelsAsync()
    {
        await FromTodayAsync("/bedom");
        await Hands.MarkAsync("input[name='niva-C1'][value='serious']");
        await Hands.MarkAsync("input[name='niva-C2'][value='calm']");
        await journey.CheckAccessibilityAsync();
        await Hands.PressAsync("S");
    }

    /// <param name="takeAlong">Whether the notes are fetched as files too.</param>
    public async Task HoldMeetingAsync(bool takeAlong)
    {
        await FromTodayAsync($"/moten/{town.Meeting}");
        await journey.CheckAccessibilityAsync();
        await Hands.PressAsync("M");
        await Hands.PressAsync("O");
        await Hands.PressAsync("A");
        for (var item = 2; item <= Items; item++)
        {
            if (!Page.Url.EndsWith($"/rum/{item}", StringComparison.Ordinal))
            {
                await Hands.PressAsync("ArrowRight");
            }

            new Uri(Page.Url).AbsolutePath.ShouldEndWith($"/rum/{item}");
            await AtAsync(item);
            await journey.CheckAccessibilityAsync();
        }

        await Hands.PressAsync("V");
        await Hands.PressAsync("A");
        await journey.CheckAccessibilityAsync();
        if (takeAlong)
        {
            await TakeAlongAsync();
        }
    }

    public async Task AdoptPictureAsync()
    {
        await FromTodayAsync("/faststall");
        await journey.CheckAccessibilityAsync();
        await Hands.PressAsync("F");
        await Hands.PressAsync("J");
        await journey.CheckAccessibilityAsync();
    }

    /// <summary>From the front page to the picture as files; a phone keeps the pages behind its menu.</summary>
    public async Task PrintPictureAsync()
    {
        await journey.GoAsync($"/{town.Municipality.Code}");
        var before = Hands.Clicks;
        await Hands.UnfoldAsync(".top-menu > summary");

        await Hands.ClickAsync($"nav a[href='/{town.Municipality.Code}/lagesbild']");
        await Hands.ClickAsync("main table a[href*='2026-W47']");

        // And one on the file itself.
        (Hands.Clicks - before + 1).ShouldBeLessThanOrEqualTo(MostClicksToPdf);
        await TakeAlongAsync();
    }

    /// <summary>What is done at each item of the agenda.</summary>
    private async Task AtAsync(int item)
    {
        switch (item)
        {
            case 3:
                await Hands.WriteAsync("textarea[name='Said.Words']", "Höga hastigheter på Norrängsleden.");
                await Hands.ChooseAsync("select[name='Said.Seat']", "Lyktan Fastigheter, Trygghetsvärd");
                await Hands.SaveAsync("[name='Said.Words']");
                break;
            case 4:
                await Hands.PressAsync("S");
                break;
            case 6:
                foreach (var area in (string[])["C1", "C2"])
                {
                    await Hands.ChooseAsync("select[name='Line.Where']", $"Område {area}");
                    await Hands.SaveAsync("[name='Line.Where']");
                }

                await Hands.PressAsync("ArrowUp");
                await Assertions.Expect(Page.Locator(".ranked > li").First).ToContainTextAsync("C2");
                break;
            case 7:
                await MeasuresAsync();
                break;
            case 9:
                await Hands.WriteAsync("textarea[name='text-Reporters']", "Tack för veckans rapporter.");
                await Hands.SaveAsync("textarea[name='text-Reporters']");
                break;
            case 10:
                await Hands.PressAsync("F");
                break;
            case 11:
                await Hands.PressAsync("S");
                break;
        }
    }

    /// <summary>Three are proposed: one is taken on in the room, one declined, one waits for the police who are not there; and a decision is made.</summary>
    private async Task MeasuresAsync()
    {
        await ProposeAsync("Ny belysning", "Physical", "Lyktan Fastigheter");
        await Hands.ClickAsync("form[action$='/ata'] button");
        await ProposeAsync("Fler ronder", "Presence", "Vaktbolaget");
        await Hands.ClickAsync("a[href*='/avboj']");
        await journey.CheckAccessibilityAsync();
        await Hands.WriteAsync("textarea[name='words']", "Ingen bil ledig.");
        await Hands.SaveAsync("textarea[name='words']");
        await ProposeAsync("Riktad polisinsats", "Presence", "Polisen");
        (await Page.Locator("form[action$='/ata']").CountAsync()).ShouldBe(0, "the police are not in the room");
        await Hands.OpenAsync("B");
        await Hands.WriteAsync("textarea[name='Decision.Words']", "Lagar belysningen vid gångtunneln.");
        await Hands.WriteAsync("input[name='Decision.Function']", "Driftledare");
        await Hands.SaveAsync("[name='Decision.Words']");
    }

    private async Task ProposeAsync(string name, string kind, string organisation)
    {
        await Hands.OpenAsync("Å");
        await Hands.WriteAsync("input[name='publicName']", name);
        await Page.Locator("select[name='kind']").SelectOptionAsync(kind);
        await Hands.ChooseAsync("select[name='organisation']", organisation);
        await Hands.ChooseAsync("select[name='area']", "Område C1");
        await Page.Locator("select[name='problem']").SelectOptionAsync("graffiti");
        await Hands.SaveAsync("[name='publicName']");
        await Assertions.Expect(Page.Locator("#atgarder")).ToContainTextAsync(name);
    }

    private async Task FromTodayAsync(string to)
    {
        await journey.GoAsync($"/{town.Municipality.Code}");
        await Hands.ClickAsync($".today a[href$='{to}']");
    }

    /// <summary>The document of the page as PDF and as Word.</summary>
    private async Task TakeAlongAsync()
    {
        Encoding.ASCII.GetString(await DownloadAsync("main a[href*='/pdf']"), 0, 4).ShouldBe("%PDF");
        await using var word = new ZipArchive(new MemoryStream(await DownloadAsync("main a[href*='/docx']")));
        word.GetEntry("word/document.xml").ShouldNotBeNull();
    }

    private async Task<byte[]> DownloadAsync(string link)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator(link).ClickAsync(), new() { Timeout = 60_000 });
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}
