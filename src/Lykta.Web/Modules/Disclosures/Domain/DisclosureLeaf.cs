using System.Security.Cryptography;
using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

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

/// <summary>A record as it is frozen; without paragraphs and photos where nothing of it is given.</summary>
internal sealed record FrozenItem(int Number, string Sort, Guid Record, string Title, Given Given, IReadOnlyList<GivenParagraph> Paragraphs)
{
    public IReadOnlyList<FrozenPhoto> Photos { get; init; } = [];
}

/// <summary>A photo of a frozen record, given or not, by the checksum of its file. The picture itself stays with the report and is disposed of with it.</summary>
/// <param name="Sha256">Null where the file could no longer be opened, and so was not given.</param>
/// <param name="Given">Null where it is withheld.</param>
internal sealed record FrozenPhoto(int Number, string? Sha256, RecordPhoto? Given)
{
    public static string HashOf(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
