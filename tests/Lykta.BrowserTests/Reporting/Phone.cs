using System.Diagnostics;
using System.Globalization;
using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Reporting;

/// <summary>A browser with a profile of its own on the disk, that can be killed without warning and started again on the same profile.</summary>
public sealed class Phone(Uri address) : IAsyncDisposable
{
    private static readonly Lazy<Task<IPlaywright>> Playwright = new(Microsoft.Playwright.Playwright.CreateAsync);
    private IBrowserContext? context;
    private Silence? silence;

    /// <summary>All that the browser leaves on the disk.</summary>
    public string Profile { get; } = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "lykta-tests", $"phone-{Guid.NewGuid():N}")).FullName;

    public IPage Page { get; private set; } = null!;

    public async Task StartAsync(string? script = null)
    {
        Assertions.SetDefaultExpectTimeout(Chrome.Patience);
        context = await (await Playwright.Value).Chromium.LaunchPersistentContextAsync(Profile, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = ChromiumPath.Find(),
            Args = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-gpu"],
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = 360, Height = 800 },
            Locale = "sv-SE",
            TimezoneId = "Europe/Stockholm",
        });
        await EndSilenceAsync();
        silence = new Silence(context, Silence.Longest);
        if (script is not null)
        {
            await context.AddInitScriptAsync(script);
        }

        Page = context.Pages.Count > 0 ? context.Pages[0] : await context.NewPageAsync();
        Page.SetDefaultTimeout(Chrome.Patience);
    }

    /// <summary>Closed as a person closes it, which also lays its cookies on the disk, and opened again.</summary>
    public async Task RestartAsync()
    {
        await context!.CloseAsync();
        await StartAsync();
    }

    /// <summary>kill -9 of every process of this browser, and of no other.</summary>
    public void Kill()
    {
        foreach (var process in Process.GetProcesses().Where(p => Directory.Exists($"/proc/{p.Id.ToString(CultureInfo.InvariantCulture)}") && IsOurs(p.Id)))
        {
            try
            {
                process.Kill();
                process.WaitForExit(5000);
            }
            catch (InvalidOperationException)
            {
                // Gone with its parent.
            }
        }

        context = null;
    }

    public async ValueTask DisposeAsync()
    {
        await EndSilenceAsync();
        if (context is not null)
        {
            await context.CloseAsync();
        }

        Directory.Delete(Profile, recursive: true);
    }

    private ValueTask EndSilenceAsync() => silence?.DisposeAsync() ?? ValueTask.CompletedTask;

    private bool IsOurs(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/cmdline").Contains(Profile, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
