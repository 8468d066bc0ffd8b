using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>A picture as the API tells it.</summary>
internal sealed record PictureJson(
    string Id, PictureKind Kind, string Period, PictureState State, DateTime CompiledAt, IReadOnlyList<PictureArea> Areas, int Total, string? ContentHash, long Version)
{
    public static PictureJson Of(SituationPicture p) => new(
        p.Id.ToString(), p.Kind, p.PeriodCode, p.State, p.CompiledAt, p.Content.Areas, p.Content.Total, p.ContentHash, p.Version);
}
