using System.Security.Cryptography;
using Lykta.Kernel;

namespace Lykta.Modules.People.Domain;

/// <summary>
/// A way in that works once and for half an hour (engångslänk). Only the hash is kept. A person stands outside every municipality
/// and so does their link; the municipality it was sent from is kept so that its use is written in that municipality's trail.
/// </summary>
internal sealed class OneTimeLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private OneTimeLink()
    {
    }

    private OneTimeLink(Id<Person> person, MunicipalityCode municipality, string hash, DateTime at)
        => (Id, PersonId, SentFrom, Hash, CreatedAt, ExpiresAt) = (Id<OneTimeLink>.New(at), person, municipality, hash, at, at + Lifetime);

    public Id<OneTimeLink> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public MunicipalityCode SentFrom { get; private set; }

    public string Hash { get; private set; } = string.Empty;

    public DateTime CreatedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    /// <summary>A new link and its secret, which is shown or mailed once.</summary>
    public static (OneTimeLink Link, string Secret) Issue(Id<Person> person, MunicipalityCode municipality, DateTime at)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        return (new OneTimeLink(person, municipality, ApiToken.HashOf(secret), at), secret);
    }
}
