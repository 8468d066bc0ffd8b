using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Disclosures.Domain;

/// <summary>That a register extract (registerutdrag) was made: when, by whom, how many hits. What was searched for is kept only as a salted hash.</summary>
internal sealed class RegisterExtract : ITenantRow
{
    private RegisterExtract()
    {
    }

    public RegisterExtract(MunicipalityCode municipality, Id<RegisterExtract> id, IEnumerable<string> words, int hits, int included, Guid by, DateTime at)
    {
        (Municipality, Id, Hits, Included, MadeBy, MadeAt) = (municipality, id, hits, included, by, at);
        var salt = IdSource.Bytes(16);
        Salt = Convert.ToHexStringLower(salt);
        SearchHash = Convert.ToHexStringLower(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(string.Join('\n', words.Select(w => w.ToUpperInvariant()).Order(StringComparer.Ordinal)))));
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<RegisterExtract> Id { get; private set; }

    public string Salt { get; private set; } = string.Empty;

    public string SearchHash { get; private set; } = string.Empty;

    public int Hits { get; private set; }

    public int Included { get; private set; }

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }
}
