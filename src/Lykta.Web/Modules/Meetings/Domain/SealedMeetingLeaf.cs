using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>
/// One item of an approved meeting as it was frozen, a leaf of the tree whose root is the meeting's content hash. Disposal empties the leaf and
/// leaves its hash: the root still verifies.
/// </summary>
internal sealed class SealedMeetingLeaf : ITenantRow
{
    private SealedMeetingLeaf()
    {
    }

    public SealedMeetingLeaf(MunicipalityCode municipality, Id<Meeting> meeting, SaltedLeaf leaf)
        => (Municipality, MeetingId, Path, Salt, Json, Hash) = (municipality, meeting, leaf.Path, Convert.ToHexStringLower(leaf.Salt), leaf.Json, leaf.Hash);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Meeting> MeetingId { get; private set; }

    public string Path { get; private set; } = string.Empty;

    /// <summary>Keeps the hash of a short text from being guessed back; goes with the text.</summary>
    public string? Salt { get; private set; }

    public string? Json { get; private set; }

    public string Hash { get; private set; } = string.Empty;

    public bool IsIntact() => Json is null || Salt is null || SaltedLeaf.Of(Path, Convert.FromHexString(Salt), Json).Hash == Hash;
}
