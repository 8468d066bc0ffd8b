using System.Collections.Concurrent;

namespace Lykta.Platform.Access;

/// <summary>Counts in memory only, each from nought with every new window of time.</summary>
internal sealed class WindowCounts(TimeProvider clock, TimeSpan length)
{
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);
    private long window;

    /// <summary>Until the next window begins.</summary>
    public TimeSpan Left => length - TimeSpan.FromTicks(clock.GetUtcNow().Ticks % length.Ticks);

    public int Of(string key) => Now().GetValueOrDefault(key);

    public int Add(string key) => Now().AddOrUpdate(key, 1, (_, count) => count + 1);

    private ConcurrentDictionary<string, int> Now()
    {
        var now = clock.GetUtcNow().Ticks / length.Ticks;
        if (Interlocked.Exchange(ref window, now) != now)
        {
            counts.Clear();
        }

        return counts;
    }
}
