using System.Security.Cryptography;
using Lykta.Platform.Audit.Checkpoints;

namespace Lykta.UnitTests.Platform.Audit;

/// <summary>The vectors of certificate transparency's own implementations of RFC 6962.</summary>
public sealed class MerkleTreeTests
{
    private static readonly string[] Leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void Root_OfTheKnownLeaves_IsTheKnownRoot()
    {
        var tree = new MerkleTree();
        foreach (var (leaf, i) in Leaves.Append(string.Empty).Select((l, i) => (l, i)))
        {
            Convert.ToHexStringLower(tree.Root()).ShouldBe(Roots[i]);
            tree.Add(Convert.FromHexString(leaf));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Tree_TakenUpFromItsEdge_GrowsAsIfItHadNeverBeenLeft(int size)
    {
        var (whole, left) = (new MerkleTree(), new MerkleTree());
        for (var i = 0; i < size + 100; i++)
        {
            var leaf = SHA256.HashData(BitConverter.GetBytes(i));
            whole.Add(leaf);
            left = i == size ? new MerkleTree(left.Size, left.Edge) : left;
            left.Add(leaf);
        }

        left.Root().ShouldBe(whole.Root());
        left.Edge.Count.ShouldBe(System.Numerics.BitOperations.PopCount((uint)(size + 100)));
    }

    [Fact]
    public void Edge_ThatDoesNotFitItsSize_IsNoTree() => Should.Throw<ArgumentException>(() => new MerkleTree(3, [[1]]));
}
