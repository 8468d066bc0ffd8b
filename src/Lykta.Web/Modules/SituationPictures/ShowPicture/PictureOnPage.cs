using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>What the body of a picture's page is drawn from. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class PictureOnPage
{
    internal PictureOnPage(ShownPicture picture) => Picture = picture;

    internal ShownPicture Picture { get; }

    internal PictureContent Content => Picture.Content;

    internal Text UnusualValue => Unusual switch
    {
        0 => ShowPictureTexts.NoAreas,
        1 => ShowPictureTexts.OneArea,
        var n => ShowPictureTexts.SomeAreas.With(n),
    };

    internal Text Silent
    {
        get
        {
            var units = Content.Exposure.NotReported;
            if (Content.Exposure.Expected == 0)
            {
                return ShowPictureTexts.NobodyExpected;
            }

            if (units.Count == 0)
            {
                return ShowPictureTexts.AllReported;
            }

            var named = string.Join(", ", units.Take(3).Select(u => u.Unit));
            return units.Count <= 3 ? ShowPictureTexts.NotReported.With(named) : ShowPictureTexts.NotReported.With($"{named} {ShowPictureTexts.AndMore.With(units.Count - 3)}");
        }
    }

    internal DateTime StopAt => SwedishTime.ToLocal(Picture.StopAt);

    internal DateTime CompiledAt => SwedishTime.ToLocal(Picture.Picture.CompiledAt);

    internal bool StillRunning => Picture.Period.To >= SwedishTime.DayOf(Picture.Picture.CompiledAt);

    internal int Outside => Content.Areas.Where(a => a.Code is null).Sum(a => a.Count);

    private int Unusual => Content.Areas.Count(a => a.Compared.Finding == Finding.UnusuallyMany);
}
