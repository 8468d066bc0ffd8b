using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>A picture as its page shows it, with what its codes are called.</summary>
internal sealed record ShownPicture(SituationPicture Picture, PictureContent Content, IReadOnlyDictionary<string, Text> Kinds, DateTime StopAt, int Waiting, bool HasPrevious, bool HasNext)
{
    /// <summary>More that wait for review are not counted one by one: every opening of a week's picture would read them all.</summary>
    public const int MostWaiting = 1_000;

    public Period Period => Picture.Period;

    public string KindName(string code) => Kinds.TryGetValue(code, out var name) ? name.ToString() : code;

    public string AreaName(string? code) =>
        code is null ? ShowPictureTexts.NoArea.ToString() : Content.Areas.FirstOrDefault(a => a.Code == code)?.Name ?? code;
}
