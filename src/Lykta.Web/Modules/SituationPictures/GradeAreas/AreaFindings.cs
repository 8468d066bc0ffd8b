using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>What the machine found in an area, in a few words, for the one who judges it.</summary>
internal static class AreaFindings
{
    public static string Words(PictureArea area) => ShowPicture.PictureWords.UsualOf(area.Compared).ToString();
}
