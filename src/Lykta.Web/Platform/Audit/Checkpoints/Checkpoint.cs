using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lykta.Platform.Json;

namespace Lykta.Platform.Audit.Checkpoints;

/// <summary>What a municipality's chain was at a moment (kontrollpunkt): its size, the root of its tree and its last hash. Signed, and kept outside the database.</summary>
/// <param name="Municipality">Whose chain.</param>
/// <param name="Size">How many entries the tree is over.</param>
/// <param name="Root">The root of the Merkle tree over the entries' hashes, in order.</param>
/// <param name="Head">The hash of the last entry.</param>
/// <param name="At">When it was made.</param>
/// <param name="Edge">The tree's right edge: the next checkpoint begins there.</param>
/// <param name="Previous">SHA-256 of the whole line before in the same file; null for the first.</param>
internal sealed record Checkpoint(string Municipality, long Size, string Root, string Head, string At, IReadOnlyList<string> Edge, string? Previous)
{
    private const char Apart = ' ';

    [JsonIgnore]
    public DateTime MadeAt => DateTime.Parse(At, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    public MerkleTree Tree() => new(Size, [.. Edge.Select(Convert.FromHexString)]);

    /// <summary>The checkpoint as JSON without spaces, a space, and the signature of exactly those bytes.</summary>
    public string Sign(ECDsa key)
    {
        var said = StoredJson.Write(this);
        return said + Apart + Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(said), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
    }

    /// <summary>Null where the line is no whole checkpoint: a line half-written when the power went.</summary>
    public static Checkpoint? Read(string line)
    {
        try
        {
            var parts = line.Split(Apart);
            return parts.Length == 2 && Convert.FromBase64String(parts[1]).Length > 0
                && JsonSerializer.Deserialize<Checkpoint>(parts[0], StoredJson.Options) is { Root.Length: 64, Head.Length: 64, Edge: not null, Municipality: not null } read
                && read.MadeAt > default(DateTime) && read.Tree().Size == read.Size ? read : null;
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    public static bool IsSigned(string line, ECDsa key)
    {
        var parts = line.Split(Apart);
        return key.VerifyData(Encoding.UTF8.GetBytes(parts[0]), Convert.FromBase64String(parts[1]), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    public static string HashOf(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
}
