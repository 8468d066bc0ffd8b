using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.People.Domain;

/// <summary>A program's way in (API-nyckel). Belongs to one membership; only its hash is kept.</summary>
internal sealed class ApiToken : IFoundEverywhere
{
    public const string Prefix = "lykta_";

    /// <summary>How long one opens anything: a forgotten program's way in closes by itself.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    private ApiToken()
    {
    }

    private ApiToken(Membership membership, string? purpose, string hash, DateTime at)
        => (Municipality, Id, MembershipId, Purpose, Hash, CreatedAt) = (membership.Municipality, Id<ApiToken>.New(at), membership.Id, purpose, hash, at);

    public MunicipalityCode Municipality { get; private set; }

    public Id<ApiToken> Id { get; private set; }

    public Id<Membership> MembershipId { get; private set; }

    /// <summary>What the program is for, in the owner's words; null for one made at the command line.</summary>
    public string? Purpose { get; private set; }

    public string Hash { get; private set; } = string.Empty;

    public DateTime CreatedAt { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    /// <summary>A new token and the secret, which is shown once.</summary>
    public static (ApiToken Token, string Secret) Issue(Membership membership, DateTime at, string? purpose = null)
    {
        var secret = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (new ApiToken(membership, purpose, HashOf(secret), at), secret);
    }

    public void Revoke(DateTime at) => RevokedAt ??= at;

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
