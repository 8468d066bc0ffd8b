using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Lykta.Platform.Backup;

/// <summary>
/// One hash over all rows of all tables, whatever order a database gives them in: the sum of every row's SHA-256, modulo 2^256. It says that two
/// databases hold the same; that nobody has changed a file on the way is said by its seal.
/// </summary>
internal sealed class ContentHash
{
    private static readonly BigInteger Modulus = BigInteger.One << 256;

    private BigInteger sum;

    public long Rows { get; private set; }

    public void Add(string table, ReadOnlySpan<byte> row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(table));
        hash.AppendData([0]);
        hash.AppendData(row);
        sum = (sum + new BigInteger(hash.GetHashAndReset(), isUnsigned: true)) % Modulus;
        Rows++;
    }

    public override string ToString() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Rows} {sum}")));
}
