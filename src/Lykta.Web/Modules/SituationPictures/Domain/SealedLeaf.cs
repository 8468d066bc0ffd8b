using Lykta.Kernel;
using Lykta.Platform.Audit;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>One item of an adopted picture as it was frozen.</summary>
internal sealed class SealedLeaf : FrozenLeaf
{
    private SealedLeaf()
    {
    }

    public SealedLeaf(MunicipalityCode municipality, Id<SituationPicture> picture, SaltedLeaf leaf)
        : base(municipality, leaf) => PictureId = picture;

    public Id<SituationPicture> PictureId { get; private set; }
}
