using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.CompilePicture;

/// <summary>Counts reviewed reports per area and kind for a period and the one before (sammanställning).</summary>
internal sealed class PictureCompiler(LyktaDbContext db)
{
    private static readonly Text NoArea = new("Område saknas", "No area");

    public async Task<PictureContent> CompileAsync(Period period, CancellationToken ct)
    {
        var areas = await db.WorkingAreas().ToListAsync(ct);
        var now = await db.CountReportsAsync(period, ct);
        var before = await db.CountReportsAsync(period.Previous(), ct);
        return new PictureContent
        {
            Areas =
            [
                .. areas.Select(a => Row(a.Code, a.Name)),
                Row(null, NoArea.Swedish),
            ],
        };

        PictureArea Row(string? code, string name)
        {
            var kinds = now.Where(c => c.AreaCode == code).OrderByDescending(c => c.Count).ThenBy(c => c.Kind, StringComparer.Ordinal);
            return new PictureArea(
                code,
                name,
                now.Where(c => c.AreaCode == code).Sum(c => c.Count),
                before.Where(c => c.AreaCode == code).Sum(c => c.Count),
                [.. kinds.Select(c => new KindCount(c.Kind, c.Count))]);
        }
    }
}
