using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.DistributePicture;

/// <summary>The places of a picture as lines of a mail, for those whose step reaches places.</summary>
internal static class DigestPlaces
{
    public static IReadOnlyList<string> Of(PictureContent content) => [];
}
