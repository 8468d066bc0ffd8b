using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>
/// A residents' seat's way to read what everyone may read of a series' meetings (läslänk), without an account. It is a function's, never a
/// person's, and its use is known by the day only.
/// </summary>
internal sealed class ReadLink : IFoundEverywhere, IVersioned
{
    public static readonly IReadOnlyList<int> Months = [3, 6, 12, 24];

    private ReadLink()
    {
    }

    private ReadLink(MunicipalityCode municipality, Id<MeetingSeries> series, string function, string hash, DateTime at, DateOnly expiresOn)
        => (Municipality, Id, SeriesId, Function, TokenHash, CreatedAt, ExpiresOn) = (municipality, Id<ReadLink>.New(at), series, function, hash, at, expiresOn);

    public MunicipalityCode Municipality { get; private set; }

    public Id<ReadLink> Id { get; private set; }

    /// <summary>May be another municipality's where it is shared; what is read is this one's own meetings.</summary>
    public Id<MeetingSeries> SeriesId { get; private set; }

    /// <summary>Whose seat it is: "Boende i Kolbäck".</summary>
    public string Function { get; private set; } = string.Empty;

    public string TokenHash { get; private set; } = string.Empty;

    public DateTime CreatedAt { get; private set; }

    /// <summary>The last day it opens.</summary>
    public DateOnly ExpiresOn { get; private set; }

    public DateOnly? LastSeenOn { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>A new link and its secret, which is shown once.</summary>
    public static Result<(ReadLink Link, string Secret)> Issue(MunicipalityCode municipality, Id<MeetingSeries> series, string? function, int months, DateTime at)
    {
        var named = function?.Trim();
        if (string.IsNullOrEmpty(named) || named.Length > Attendance.LongestFunction)
        {
            return new ReadLinkNeedsFunction();
        }

        if (!Months.Contains(months))
        {
            return new ReadLinkHowLong();
        }

        var secret = LinkSecret.Make();
        return (new ReadLink(municipality, series, named, LinkSecret.HashOf(secret), at, SwedishTime.DayOf(at).AddMonths(months)), secret);
    }

    public void Revoke(DateTime at) => RevokedAt ??= at;

    /// <summary>Why it does not open on a day; null where it does.</summary>
    public Refusal? Objection(DateOnly today) => RevokedAt is not null ? new ReadLinkIsEnded() : ExpiresOn < today ? new ReadLinkHasExpired(ExpiresOn) : null;
}
