namespace Lykta.Platform.Documents;

/// <summary>Where this machine keeps its Chromium, and the command line that prints with it.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary><c>LYKTA_CHROMIUM</c> wins over the usual places; what it names must exist.</summary>
    public static string? TryFind()
    {
        var chosen = Environment.GetEnvironmentVariable("LYKTA_CHROMIUM");
        if (!string.IsNullOrEmpty(chosen))
        {
            return File.Exists(chosen) ? chosen : null;
        }

        // A service may run with an empty PATH.
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin");
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    public static string[] PrintArguments(string profile, Uri page, string pdf) =>
    [
        "--headless",
        // Chromium's sandbox refuses to start as root, which is what a container often is.
        .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-extensions",
        "--disable-sync",
        // Nothing is fetched: the page holds all it needs.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--proxy-server=socks5://0.0.0.0:1",
        "--proxy-bypass-list=<-loopback>",
        "--user-data-dir=" + profile,
        "--no-pdf-header-footer",
        "--generate-pdf-document-outline",
        "--print-to-pdf=" + pdf,
        page.AbsoluteUri,
    ];
}
