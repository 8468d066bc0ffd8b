using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Lykta.Modules.People.SignIn;

/// <summary>
/// Counts attempts per quarter of an hour, network address and e-mail address, in memory only and under a key that dies with the
/// process: no network address reaches the database or the log. Lock-out guards one account; this guards against trying many.
/// </summary>
internal sealed class SignInAttempts(TimeProvider clock)
{
    private const int MostForOneAccount = 10;
    private const int MostInAll = 100;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);
    private long window;

    public bool IsStopped(HttpContext http, string? eMail) =>
        Now().GetValueOrDefault(Key(http, eMail)) >= MostForOneAccount || Now().GetValueOrDefault(Key(http, null)) >= MostInAll;

    public void Count(HttpContext http, string? eMail)
    {
        Now().AddOrUpdate(Key(http, eMail), 1, (_, count) => count + 1);
        Now().AddOrUpdate(Key(http, null), 1, (_, count) => count + 1);
    }

    private ConcurrentDictionary<string, int> Now()
    {
        var now = clock.GetUtcNow().Ticks / Window.Ticks;
        if (Interlocked.Exchange(ref window, now) != now)
        {
            counts.Clear();
        }

        return counts;
    }

    private string Key(HttpContext http, string? eMail) => Convert.ToHexString(HMACSHA256.HashData(
        key, Encoding.UTF8.GetBytes($"{http.Connection.RemoteIpAddress}\n{eMail?.Trim().ToUpperInvariant()}")));
}
