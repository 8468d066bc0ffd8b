using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.DistributePicture;

/// <summary>The known places of a picture as lines of a mail, for those whose step reaches places; a square on the map is a position, and stays out.</summary>
internal static class DigestPlaces
{
    public static IReadOnlyList<string> Of(PictureContent content) =>
        [.. content.HotPlaces.Where(h => h.PlaceId is not null && h.Name.Length > 0).Select(h => $"{h.Name}: {h.Count}")];
}
