namespace Lykta.TestKit;

/// <summary>Where this machine keeps its Chromium; <c>LYKTA_CHROMIUM</c> wins over the usual places.</summary>
public static class ChromiumPath
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string? TryFind()
    {
        var chosen = Environment.GetEnvironmentVariable("LYKTA_CHROMIUM");
        if (!string.IsNullOrEmpty(chosen))
        {
            return File.Exists(chosen) ? chosen : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin");
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    public static string Find() =>
        TryFind() ?? throw new InvalidOperationException("Chromium is missing on this machine. Run: make setup");
}
