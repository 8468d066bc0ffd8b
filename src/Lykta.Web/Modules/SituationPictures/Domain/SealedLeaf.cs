using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>
/// One item of an adopted picture as it was frozen, a leaf of the tree whose root is the picture's content hash. Disposal empties the
/// leaf and leaves its hash: the root still verifies.
/// </summary>
internal sealed class SealedLeaf : ITenantRow
{
    private SealedLeaf()
    {
    }

    public SealedLeaf(MunicipalityCode municipality, Id<SituationPicture> picture, SaltedLeaf leaf)
        => (Municipality, PictureId, Path, Salt, Json, Hash) = (municipality, picture, leaf.Path, Convert.ToHexStringLower(leaf.Salt), leaf.Json, leaf.Hash);

    public MunicipalityCode Municipality { get; private set; }

    public Id<SituationPicture> PictureId { get; private set; }

    public string Path { get; private set; } = string.Empty;

    /// <summary>Keeps the hash of a short text from being guessed back; goes with the text.</summary>
    public string? Salt { get; private set; }

    public string? Json { get; private set; }

    public string Hash { get; private set; } = string.Empty;

    public void Dispose() => (Salt, Json) = (null, null);

    /// <summary>True when what the leaf holds has the leaf's hash; a disposed leaf has nothing left to hold against it.</summary>
    public bool IsIntact() => Json is null || Salt is null || SaltedLeaf.Of(Path, Convert.FromHexString(Salt), Json).Hash == Hash;
}
