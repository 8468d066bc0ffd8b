using System.Net;
using System.Net.Sockets;
using System.Text;
using Lykta.Platform.Documents;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Platform.Documents;

public sealed class ChromiumPdfRendererTests
{
    [Fact]
    public async Task Render_NoProgram_IsRefusedWithASentence()
    {
        using var renderer = new ChromiumPdfRenderer(TimeProvider.System, program: null);
        (await renderer.RenderAsync("<p>x", CancellationToken.None)).Refusal.ShouldBeOfType<PdfRendererMissing>().Message.Swedish.ShouldContain("Chromium");
    }

    [Fact]
    public async Task Render_ProgramGone_IsRefusedWithASentence()
    {
        using var renderer = new ChromiumPdfRenderer(TimeProvider.System, "/nowhere/chromium");
        (await renderer.RenderAsync("<p>x", CancellationToken.None)).Refusal.ShouldBeOfType<PdfRendererMissing>();
    }

    [Fact]
    public async Task Render_ThreeAtOnce_EachIsATaggedPdfOfItsOwn()
    {
        using var renderer = new ChromiumPdfRenderer(TimeProvider.System, ChromiumPath.Find());
        var pages = Enumerable.Range(1, 3).Select(n =>
            $"<!doctype html><html lang=sv><meta charset=utf-8><title>Lägesbild {n}</title><style>{ChromiumPdfRenderer.PageNumberCss}</style><h1>Å</h1>");

        var results = await Task.WhenAll(pages.Select(page => renderer.RenderAsync(page, CancellationToken.None)));

        foreach (var result in results)
        {
            var raw = Encoding.Latin1.GetString(result.Value);
            raw.ShouldStartWith("%PDF-");
            raw.ShouldContain("/StructTreeRoot");
            raw.ShouldContain("/Lang");
        }
    }

    [Fact]
    public async Task Render_PageThatAsksTheNetwork_AsksNobody()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}/";
        using var renderer = new ChromiumPdfRenderer(TimeProvider.System, ChromiumPath.Find());

        var result = await renderer.RenderAsync(
            $"<!doctype html><img src={address}a><link rel=stylesheet href={address}b><iframe src={address}c></iframe><script>fetch('{address}d')</script>",
            CancellationToken.None);

        result.IsOk.ShouldBeTrue();
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task Render_PageWithScriptsOrFilesOfTheMachine_ShowsNeither()
    {
        using var renderer = new ChromiumPdfRenderer(TimeProvider.System, ChromiumPath.Find());
        const string Rest = "<body><p>Bara detta</p></body>";
        var plain = await renderer.RenderAsync($"<!doctype html><html lang=sv>{Rest}", CancellationToken.None);

        var hostile = await renderer.RenderAsync(
            $"<!doctype html><html lang=sv>{Rest}<script>document.body.innerHTML = '<h1>Annat</h1>'.repeat(500)</script><object data=file:///etc/passwd></object>",
            CancellationToken.None);

        hostile.Value.Length.ShouldBeInRange(plain.Value.Length - 2_000, plain.Value.Length + 2_000);
    }

    [Fact]
    public async Task Render_ProgramThatHangs_IsEndedWithItsChildrenAndLeavesNothing()
    {
        var folder = Directory.CreateTempSubdirectory("lykta-hang-");
        var program = Path.Combine(folder.FullName, "hang");
        await File.WriteAllTextAsync(program, "#!/bin/sh\ntouch \"$(dirname \"$0\")/started\"\nsleep 300\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var clock = FakeClock.At("2026-11-23 09:00");
        using var renderer = new ChromiumPdfRenderer(clock, program);
        var printing = renderer.RenderAsync("<p>x", CancellationToken.None);
        while (!File.Exists(Path.Combine(folder.FullName, "started")))
        {
            await Task.Delay(20);
        }

        clock.Advance(TimeSpan.FromSeconds(31));

        (await printing).Refusal.ShouldBeOfType<PdfTookTooLong>();
        folder.Delete(recursive: true);
    }
}
