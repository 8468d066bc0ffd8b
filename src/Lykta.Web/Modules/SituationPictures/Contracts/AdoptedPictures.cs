using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.Contracts;

/// <summary>An adopted picture by its kind and period, for what builds on it.</summary>
internal sealed record AdoptedPictureRow
{
    public required Id<SituationPicture> Id { get; init; }

    public required PictureKind Kind { get; init; }

    public required string PeriodCode { get; init; }

    public required DateTime AdoptedAt { get; init; }
}

/// <summary>The door to linking an adopted picture; it tells nothing of what the picture says.</summary>
internal static class AdoptedPictures
{
    public static IQueryable<AdoptedPictureRow> PicturesAdopted(this LyktaDbContext db) =>
        db.Set<SituationPicture>().Where(p => p.State == PictureState.Adopted && p.AdoptedAt != null)
            .Select(p => new AdoptedPictureRow { Id = p.Id, Kind = p.Kind, PeriodCode = p.PeriodCode, AdoptedAt = p.AdoptedAt!.Value });
}
