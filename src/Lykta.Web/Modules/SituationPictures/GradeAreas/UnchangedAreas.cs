using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>The areas where nothing has changed: as many reports as is usual there (inom normal variation), or, with too short a history, as many as before.</summary>
internal static class UnchangedAreas
{
    public static IReadOnlySet<string> Of(PictureContent content) =>
        content.Areas.Where(a => a.Code is not null && (a.Compared.Finding == Finding.Usual || (a.Compared.Finding == Finding.TooShort && a.Count == a.Compared.Previous))).Select(a => a.Code!).ToHashSet();
}
