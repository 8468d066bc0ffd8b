using System.Security.Cryptography;
using System.Text;
using Lykta.Platform.Access;

namespace Lykta.Modules.People.SignIn;

/// <summary>
/// Counts attempts per quarter of an hour, network address and e-mail address, under a key that dies with the process: no network
/// address reaches the database or the log. Lock-out guards one account; this guards against trying many.
/// </summary>
internal sealed class SignInAttempts(TimeProvider clock)
{
    private const int MostForOneAccount = 10;
    private const int MostInAll = 100;
    private const int MostTold = 20;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly WindowCounts counts = new(clock, TimeSpan.FromMinutes(15));

    public bool IsStopped(HttpContext http, string? eMail) => counts.Of(Key(http, eMail)) >= MostForOneAccount || counts.Of(Key(http, null)) >= MostInAll;

    public void Count(HttpContext http, string? eMail)
    {
        counts.Add(Key(http, eMail));
        counts.Add(Key(http, null));
    }

    /// <summary>Whether a failed attempt at an account is one of the first, which are told one by one: the trail is not filled by whoever goes on.</summary>
    public bool IsTold(Guid person) => counts.Add($"told {person}") <= MostTold;

    private string Key(HttpContext http, string? eMail) => Convert.ToHexString(HMACSHA256.HashData(
        key, Encoding.UTF8.GetBytes($"{http.Connection.RemoteIpAddress}\n{eMail?.Trim().ToUpperInvariant()}")));
}
