using Lykta.Kernel;
using Lykta.Platform.FieldKeys;

namespace Lykta.Modules.CrimePreventionAct.Domain;

/// <summary>The signed copy of a registered document, as PDF and sealed. Kept for good, so it lies apart from the files that are disposed of with reports.</summary>
internal sealed class SignedCopy : ISealedRow
{
    private SignedCopy()
    {
    }

    public SignedCopy(DecidedDocument document, byte[] pdf, FieldSeal seal)
    {
        (Municipality, DocumentId, KeptAt) = (document.Municipality, document.Id, document.RegisteredAt);
        Bytes = seal.Seal(Place, KeptAt, pdf);
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<DecidedDocument> DocumentId { get; private set; }

    public SealedField Bytes { get; private set; } = null!;

    public DateTime KeptAt { get; private set; }

    public FieldPlace Place => new(Municipality, nameof(SignedCopy), $"{DocumentId}");

    public DateTime? WrittenAt => KeptAt;
}
