using Microsoft.Playwright;

namespace Lykta.BrowserTests;

/// <summary>
/// Closes a browser's context in which nothing was asked for a long while. Playwright waits for ever for a script that never answers, and a run that hangs tells
/// nobody where: the wait that was going on fails instead, with this as its reason and its own place in the test.
/// </summary>
internal sealed class Silence : IAsyncDisposable
{
    /// <summary>Shorter than what takes down the whole run (LYKTA_HANG in tools/test.sh), longer than a loaded machine needs.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private readonly IBrowserContext context;
    private readonly TimeSpan longest;
    private readonly Timer timer;

    public Silence(IBrowserContext context, TimeSpan longest)
    {
        (this.context, this.longest) = (context, longest);
        timer = new Timer(_ => _ = EndAsync(), null, longest, Timeout.InfiniteTimeSpan);
        context.Request += (_, _) => Break();
    }

    /// <summary>Something happened.</summary>
    public void Break() => timer.Change(longest, Timeout.InfiniteTimeSpan);

    public ValueTask DisposeAsync() => timer.DisposeAsync();

    private Task EndAsync()
    {
        var at = string.Join(", ", context.Pages.Select(page => page.Url));
        return context.CloseAsync(new() { Reason = $"Nothing was asked for {longest.TotalSeconds:N0} s at {at}" });
    }
}
