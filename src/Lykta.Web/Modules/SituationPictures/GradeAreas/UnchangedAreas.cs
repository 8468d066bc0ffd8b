using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>The areas where nothing has changed: as many reports as is usual there (inom normal variation).</summary>
internal static class UnchangedAreas
{
    public static IReadOnlySet<string> Of(PictureContent content) =>
        content.Areas.Where(a => a.Code is not null && a.Compared.Finding == Finding.Usual).Select(a => a.Code!).ToHashSet();
}
