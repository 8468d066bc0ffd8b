using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.ShowPicture;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>What the machine found in an area, in a few words, for the one who judges it.</summary>
internal static class AreaFindings
{
    /// <summary>How many, and what is usual, where a tag beside says what that means.</summary>
    public static string Counted(PictureArea area) => area.Compared is { UsualLow: { } low, UsualHigh: { } high }
        ? $"{PictureWords.ReportsCount(area.Count)} · {ShowPictureTexts.UsuallyBetween.With(low, high)}"
        : PictureWords.ReportsCount(area.Count).ToString();

    public static string Words(PictureArea area) => $"{PictureWords.ReportsCount(area.Count)} · {PictureWords.UsualOf(area.Compared)}";
}
