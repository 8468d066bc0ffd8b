using System.Numerics;
using System.Security.Cryptography;

namespace Lykta.Platform.Audit.Checkpoints;

/// <summary>
/// A Merkle tree that grows at its right edge (RFC 6962, section 2.1): it keeps the roots of the whole subtrees only, twenty hashes for a
/// million leaves, and never looks at an older leaf again.
/// </summary>
internal sealed class MerkleTree
{
    private readonly List<byte[]> edge = [];

    public MerkleTree()
    {
    }

    /// <param name="size">How many leaves the tree has.</param>
    /// <param name="edge">The roots of its whole subtrees, largest first, one for each bit of the size.</param>
    public MerkleTree(long size, IReadOnlyCollection<byte[]> edge)
    {
        if (edge.Count != BitOperations.PopCount((ulong)size))
        {
            throw new ArgumentException("A tree has one whole subtree for each bit of its size.", nameof(edge));
        }

        Size = size;
        this.edge.AddRange(edge);
    }

    public long Size { get; private set; }

    public IReadOnlyList<byte[]> Edge => edge;

    /// <summary>The root of an empty tree is the hash of nothing.</summary>
    public byte[] Root() => edge.Count == 0 ? SHA256.HashData([]) : Enumerable.Reverse(edge).Aggregate((right, left) => Node(left, right));

    public void Add(ReadOnlySpan<byte> leaf)
    {
        edge.Add(Hash(0, leaf, []));
        for (var whole = Size; (whole & 1) == 1; whole >>= 1)
        {
            edge[^2] = Node(edge[^2], edge[^1]);
            edge.RemoveAt(edge.Count - 1);
        }

        Size++;
    }

    private static byte[] Node(byte[] left, byte[] right) => Hash(1, left, right);

    private static byte[] Hash(byte kind, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        Span<byte> bytes = stackalloc byte[1 + first.Length + second.Length];
        bytes[0] = kind;
        first.CopyTo(bytes[1..]);
        second.CopyTo(bytes[(1 + first.Length)..]);
        return SHA256.HashData(bytes);
    }
}
