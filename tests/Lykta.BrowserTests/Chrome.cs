using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests;

/// <summary>One Chromium for the whole run; each journey opens a context of its own.</summary>
internal static class Chrome
{
    /// <summary>How long a page may take on a loaded machine before a journey ends red, in milliseconds.</summary>
    public const int Patience = 30_000;

    private static readonly Lazy<Task<IBrowser>> Lazily = new(LaunchAsync);

    public static Task<IBrowser> SharedAsync() => Lazily.Value;

    private static async Task<IBrowser> LaunchAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumPath.Find(),
            Args = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
        });
    }
}
