using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Disclosures.Domain;

/// <summary>One part of a decided disclosure as it left, a leaf of the tree whose root is its content hash: the decision itself, and each record.</summary>
internal sealed class DisclosureLeaf : ITenantRow
{
    private DisclosureLeaf()
    {
    }

    public DisclosureLeaf(MunicipalityCode municipality, Id<Disclosure> disclosure, SaltedLeaf leaf)
        => (Municipality, DisclosureId, Path, Salt, Json, Hash) = (municipality, disclosure, leaf.Path, Convert.ToHexStringLower(leaf.Salt), leaf.Json, leaf.Hash);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Disclosure> DisclosureId { get; private set; }

    public string Path { get; private set; } = string.Empty;

    /// <summary>Null once the text is disposed of: the hash stays, and the root still verifies.</summary>
    public string? Salt { get; private set; }

    public string? Json { get; private set; }

    public string Hash { get; private set; } = string.Empty;

    public bool IsIntact() => Json is null || Salt is null || SaltedLeaf.Of(Path, Convert.FromHexString(Salt), Json).Hash == Hash;
}

/// <summary>The decision as it is frozen.</summary>
internal sealed record FrozenDecision
{
    public required string AskedBy { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required string AskedFor { get; init; }

    public required string Basis { get; init; }

    public string? RegistryNumber { get; init; }

    public required DisclosureOutcome Outcome { get; init; }

    public required string Weighing { get; init; }

    public string? Reason { get; init; }

    public required DateTime DecidedAt { get; init; }
}

/// <summary>A record as it is frozen; without paragraphs where nothing of it is given.</summary>
internal sealed record FrozenItem(int Number, string Sort, Guid Record, string Title, Given Given, IReadOnlyList<GivenParagraph> Paragraphs);
