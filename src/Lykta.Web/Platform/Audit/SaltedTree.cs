using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;

namespace Lykta.Platform.Audit;

/// <summary>
/// A hash over many items of which any can later be shredded (trädhash): each item is a salted leaf, leaves lie in the order of their
/// paths, and only leaf hashes reach the root. An item replaced by its leaf hash leaves the root as it was; without the salt the hash
/// says nothing of what was there. Leaf, node and root are hashed with different first bytes, so that none can pass for another.
/// </summary>
internal static class SaltedTree
{
    public static string Root(IEnumerable<(string Path, string LeafHash)> leaves)
    {
        var level = leaves.OrderBy(l => l.Path, StringComparer.Ordinal).Select(l => Convert.FromHexString(l.LeafHash)).ToList();
        var count = level.Count;
        while (level.Count > 1)
        {
            level = [.. level.Chunk(2).Select(pair => pair.Length == 2 ? Hash(1, pair[0], pair[1]) : pair[0])];
        }

        var size = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(size, count);
        return Convert.ToHexStringLower(Hash(2, size, level.FirstOrDefault() ?? []));
    }

    internal static byte[] Hash(byte kind, params byte[][] parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([kind]);
        foreach (var part in parts)
        {
            hash.AppendData(part);
        }

        return hash.GetHashAndReset();
    }
}

/// <summary>An item under a <see cref="SaltedTree"/>: where it stands, its salt, its canonical JSON, and the hash of the three, each written with its length first.</summary>
internal sealed record SaltedLeaf(string Path, byte[] Salt, string Json, string Hash)
{
    public const int SaltLength = 16;

    public static SaltedLeaf New(string path, string json) => Of(path, IdSource.Bytes(SaltLength), json);

    public static SaltedLeaf Of(string path, byte[] salt, string json) =>
        new(path, salt, json, Convert.ToHexStringLower(SaltedTree.Hash(0, Sized(Encoding.UTF8.GetBytes(path)), Sized(salt), Sized(Encoding.UTF8.GetBytes(json)))));

    private static byte[] Sized(byte[] part)
    {
        var sized = new byte[4 + part.Length];
        BinaryPrimitives.WriteInt32BigEndian(sized, part.Length);
        part.CopyTo(sized, 4);
        return sized;
    }
}
