using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>The scale in use.</summary>
internal static class LevelScales
{
    public static Task<LevelScale> CurrentScaleAsync(this LyktaDbContext db, CancellationToken ct) =>
        db.Set<LevelScale>().OrderByDescending(s => s.Number).OneAsync(ct);
}
