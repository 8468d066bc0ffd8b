using System.Collections.Concurrent;

namespace Lykta.Platform.Access;

/// <summary>
/// Counts wrong links per address and minute, in memory only. Guessing 160 bits is hopeless anyway; this keeps the guesser from loading the
/// database. Only wrong ones count: a training room that pairs thirty phones behind one address is never stopped.
/// </summary>
internal sealed class WrongLinks(TimeProvider clock)
{
    private const int MostWrong = 20;

    private readonly ConcurrentDictionary<string, int> wrong = new(StringComparer.Ordinal);
    private long minute;

    public bool IsStopped(string address) => Now().GetValueOrDefault(address) >= MostWrong;

    public void Wrong(string address) => Now().AddOrUpdate(address, 1, (_, count) => count + 1);

    private ConcurrentDictionary<string, int> Now()
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / 60;
        if (Interlocked.Exchange(ref minute, now) != now)
        {
            wrong.Clear();
        }

        return wrong;
    }
}
