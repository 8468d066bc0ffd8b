using Lykta.Kernel;

namespace Lykta.Modules.People.Domain;

/// <summary>
/// One sign-in of a person on one device (inloggning). The cookie holds its id and every request reads the row: a session that ends has ended
/// everywhere with the next request. Which sort of browser is kept so that people know their devices; no network address, no whole user agent.
/// </summary>
internal sealed class Session
{
    /// <summary>A session nobody uses for this long is over.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(10);

    /// <summary>A session used every day is over too, this long after the person showed who they are.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>How long a row is kept after it was last used.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private Session()
    {
    }

    public Session(Id<Person> person, SignInMeans means, DeviceKind device, DateTime at, string? nonceHash = null, string? providerHash = null)
        => (Id, PersonId, Means, Browser, Platform, Since, SeenAt, NonceHash, ProviderHash) = (Id<Session>.New(at), person, means, device.Browser, device.Platform, at, at, nonceHash, providerHash);

    public Id<Session> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public SignInMeans Means { get; private set; }

    public string? Browser { get; private set; }

    public string? Platform { get; private set; }

    /// <summary>When the person showed who they are; acts of weight ask that this is a short while ago.</summary>
    public DateTime Since { get; private set; }

    /// <summary>To within some minutes.</summary>
    public DateTime SeenAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>The provider's answer that opened the session; unique, so that no answer opens two.</summary>
    public string? NonceHash { get; private set; }

    /// <summary>The provider's own session behind it, hashed: when that ends, this does.</summary>
    public string? ProviderHash { get; private set; }
}
