using Lykta.Kernel;
using Lykta.Platform.Audit;

namespace Lykta.Modules.Disclosures.Domain;

/// <summary>One part of a decided disclosure as it left: the decision itself, and each record.</summary>
internal sealed class DisclosureLeaf : FrozenLeaf
{
    private DisclosureLeaf()
    {
    }

    public DisclosureLeaf(MunicipalityCode municipality, Id<Disclosure> disclosure, SaltedLeaf leaf)
        : base(municipality, leaf) => DisclosureId = disclosure;

    public Id<Disclosure> DisclosureId { get; private set; }
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
