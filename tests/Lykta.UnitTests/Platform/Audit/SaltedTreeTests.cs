using FsCheck;
using FsCheck.Fluent;
using Lykta.Platform.Audit;

namespace Lykta.UnitTests.Platform.Audit;

public sealed class SaltedTreeTests
{
    [Fact]
    public void Root_OfAnyItems_IsTheSameInAnyOrder() => Prop.ForAll<string[]>(texts =>
    {
        var leaves = Leaves(texts);
        return SaltedTree.Root(Pairs(leaves)) == SaltedTree.Root(Pairs(leaves).Reverse());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Root_WhenAnItemIsReplacedByItsHash_Stays() => Prop.ForAll<NonEmptyArray<string>, int>((texts, which) =>
    {
        var leaves = Leaves(texts.Get);
        var root = SaltedTree.Root(Pairs(leaves));
        var shredded = leaves[Math.Abs(which % leaves.Count)].Hash;

        // What is left of the shredded item is its path and hash; the root is made of nothing else.
        return SaltedTree.Root(leaves.Select(l => l.Hash == shredded ? (l.Path, shredded) : (l.Path, SaltedLeaf.Of(l.Path, l.Salt, l.Json).Hash))) == root;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Root_WhenAnyItemChanges_Changes() => Prop.ForAll<NonEmptyArray<string>, int>((texts, which) =>
    {
        var leaves = Leaves(texts.Get);
        var i = Math.Abs(which % leaves.Count);
        var changed = leaves.Select((l, n) => n == i ? SaltedLeaf.Of(l.Path, l.Salt, l.Json + "x") : l);
        return SaltedTree.Root(Pairs(changed)) != SaltedTree.Root(Pairs(leaves));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Root_WhenAnItemIsTakenOutOrAdded_Changes() => Prop.ForAll<NonEmptyArray<string>>(texts =>
    {
        var leaves = Leaves(texts.Get);
        var root = SaltedTree.Root(Pairs(leaves));
        return SaltedTree.Root(Pairs(leaves.Skip(1))) != root && SaltedTree.Root(Pairs(leaves.Append(leaves[^1]))) != root;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Leaf_OfTheSameWordsTwice_HasAnotherHashBySalt() =>
        SaltedLeaf.New("text/1", "\"Lugnt\"").Hash.ShouldNotBe(SaltedLeaf.New("text/1", "\"Lugnt\"").Hash);

    [Fact]
    public void Leaf_WhosePathRunsIntoItsWords_IsNoOther() =>
        SaltedLeaf.Of("a", [], "bc").Hash.ShouldNotBe(SaltedLeaf.Of("ab", [], "c").Hash);

    [Fact]
    public void Root_OfNothing_IsAHashToo() => SaltedTree.Root([]).Length.ShouldBe(64);

    private static List<SaltedLeaf> Leaves(string[] texts) => [.. texts.Select((t, i) => SaltedLeaf.New($"item/{i:0000}", t ?? "null"))];

    private static IEnumerable<(string Path, string LeafHash)> Pairs(IEnumerable<SaltedLeaf> leaves) => leaves.Select(l => (l.Path, l.Hash));
}
