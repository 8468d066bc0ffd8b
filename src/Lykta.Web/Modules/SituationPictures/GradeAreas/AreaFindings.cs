using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.ShowPicture;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>What the machine found in an area, in a few words, for the one who judges it.</summary>
internal static class AreaFindings
{
    public static string Words(PictureArea area) => $"{PictureWords.ReportsCount(area.Count)} · {PictureWords.UsualOf(area.Compared)}";
}
