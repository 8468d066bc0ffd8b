using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.DistributePicture;

/// <summary>
/// A picture as lines of a mail (utskick): area counts to everyone, places and events open to all further up the sharing ladder. Texts for a
/// narrower audience, and everything police, stay behind sign-in.
/// </summary>
internal static class PictureLines
{
    public static IReadOnlyList<Text> Of(PictureContent content, SharingStep step, IReadOnlyList<string> events)
    {
        var lines = new List<Text> { PictureMailTexts.Reports.With(content.Total) };
        lines.AddRange(content.Areas.Where(a => a.Code is not null || a.Count > 0).Select(a => PictureMailTexts.Row.With(a.Name, a.Count)));
        if (step >= SharingStep.Place)
        {
            lines.AddRange(List(PictureMailTexts.HotPlaces, PlacesOf(content)));
        }

        if (step == SharingStep.Detail)
        {
            lines.AddRange(List(PictureMailTexts.Events, [.. events.Select(e => PictureMailTexts.Item.With(e.ReplaceLineEndings(" ")))]));
        }

        return lines;
    }

    /// <summary>The known places only: a square on the map is a position, and stays out.</summary>
    private static Text[] PlacesOf(PictureContent content) =>
        [.. content.HotPlaces.Where(h => h.PlaceId is not null && h.Name.Length > 0).Select(h => PictureMailTexts.Row.With(h.Name, h.Count))];

    private static IEnumerable<Text> List(Text title, Text[] items) => items.Length == 0 ? [] : [title, .. items];
}
