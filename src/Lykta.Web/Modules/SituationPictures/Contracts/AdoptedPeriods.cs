using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.Contracts;

/// <summary>A period whose regular picture is adopted: every reviewed report of its days is in it.</summary>
internal sealed class AdoptedPeriod
{
    public required string PeriodCode { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required DateTime AdoptedAt { get; init; }
}

/// <summary>The door to knowing which periods have been adopted; it tells nothing of what the pictures say.</summary>
internal static class AdoptedPeriods
{
    public static IQueryable<AdoptedPeriod> AdoptedRegularPeriods(this LyktaDbContext db) =>
        db.Set<SituationPicture>()
            .Where(p => p.State == PictureState.Adopted && p.Kind == PictureKind.Regular && p.AdoptedAt != null)
            .Select(p => new AdoptedPeriod { PeriodCode = p.PeriodCode, From = p.From, To = p.To, AdoptedAt = p.AdoptedAt!.Value });
}
