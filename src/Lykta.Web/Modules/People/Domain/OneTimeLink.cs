using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;

namespace Lykta.Modules.People.Domain;

/// <summary>
/// A way in that works once (engångslänk): ten minutes for whoever asks for one, and only for them; half an hour for an invitation, which nobody asked for.
/// Only the hash is kept. A person stands outside every municipality and so does their link; the one it was sent from is kept, so that its use is written in its trail.
/// </summary>
internal sealed class OneTimeLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public static readonly TimeSpan InvitationLifetime = TimeSpan.FromMinutes(30);

    /// <summary>How many codes may be tried.</summary>
    public const int MostTries = 5;

    private OneTimeLink()
    {
    }

    private OneTimeLink(Id<Person> person, MunicipalityCode municipality, string hash, DateTime at, string? browserHash)
        => (Id, PersonId, SentFrom, Hash, CreatedAt, ExpiresAt, BrowserHash)
            = (Id<OneTimeLink>.New(at), person, municipality, hash, at, at + (browserHash is null ? InvitationLifetime : Lifetime), browserHash);

    public Id<OneTimeLink> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public MunicipalityCode SentFrom { get; private set; }

    public string Hash { get; private set; } = string.Empty;

    public DateTime CreatedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    /// <summary>The browser that asked: the hash of what its cookie holds. Null for an invitation.</summary>
    public string? BrowserHash { get; private set; }

    /// <summary>How many codes have been tried, wrong or right.</summary>
    public int Tries { get; private set; }

    /// <summary>A new link and its secret, which is shown or mailed once.</summary>
    public static (OneTimeLink Link, string Secret) Issue(Id<Person> person, MunicipalityCode municipality, DateTime at, string? browserHash = null)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        return (new OneTimeLink(person, municipality, ApiToken.HashOf(secret), at, browserHash), secret);
    }

    /// <summary>What the browser that asked shows, for the mail that is read on another device: six digits.</summary>
    public static string CodeOf(string browserHash) =>
        (BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.ASCII.GetBytes("code " + browserHash))) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Whether it is the browser that asked.</summary>
    public bool IsFor(string? browserHash) => BrowserHash is null || BrowserHash == browserHash;

    /// <summary>Whether somebody who sees the browser that asked has typed this.</summary>
    public bool Takes(string? code) => BrowserHash is { } browser && CodeOf(browser) == string.Concat((code ?? "").Where(char.IsAsciiDigit));
}
