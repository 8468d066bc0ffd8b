using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Platform.Audit;

/// <summary>
/// One item of a document as it was frozen, a leaf of the tree whose root is the document's content hash. Disposal empties the leaf, and words about a person may be taken
/// out of it; the hash it was frozen with stays either way, and the root still verifies.
/// </summary>
internal abstract class FrozenLeaf : ITenantRow
{
    private protected FrozenLeaf()
    {
    }

    private protected FrozenLeaf(MunicipalityCode municipality, SaltedLeaf leaf)
        => (Municipality, Path, Salt, Json, Hash) = (municipality, leaf.Path, Convert.ToHexStringLower(leaf.Salt), leaf.Json, leaf.Hash);

    public MunicipalityCode Municipality { get; private set; }

    public string Path { get; private set; } = string.Empty;

    /// <summary>Keeps the hash of a short text from being guessed back; goes with the text.</summary>
    public string? Salt { get; private set; }

    public string? Json { get; private set; }

    /// <summary>As it was frozen: what the root stands on.</summary>
    public string Hash { get; private set; } = string.Empty;

    /// <summary>The hash of what it says since words were taken out of it; the trail names it too. Null where nothing was.</summary>
    public string? ChangedHash { get; private set; }

    /// <summary>True when what the leaf holds has the leaf's hash; a disposed leaf has nothing left to hold against it.</summary>
    public bool IsIntact() => Json is null || Salt is null || SaltedLeaf.Of(Path, Convert.FromHexString(Salt), Json).Hash == (ChangedHash ?? Hash);

    /// <summary>Says something else from now on, with a salt of its own: nothing tells what was there.</summary>
    public void Change(string json)
    {
        var changed = SaltedLeaf.New(Path, json);
        (Salt, Json, ChangedHash) = (Convert.ToHexStringLower(changed.Salt), json, changed.Hash);
    }
}
