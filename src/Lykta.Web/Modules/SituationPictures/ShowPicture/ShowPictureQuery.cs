using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>Reads the picture of a kind and period as the viewer may see it; null where it has not been compiled.</summary>
internal sealed class ShowPictureQuery(LyktaDbContext db, CurrentViewer current, SeenContent seen)
{
    public async Task<ShownPicture?> RunAsync(PictureKind kind, Period period, CancellationToken ct, int? revision = null) =>
        await FindAsync(kind, period, revision, ct) is { } picture ? await OfAsync(picture, ct) : null;

    /// <summary>A picture already read, as the viewer may see it.</summary>
    public async Task<ShownPicture> OfAsync(SituationPicture picture, CancellationToken ct)
    {
        var (kind, period) = (picture.Kind, picture.Period);

        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        var (previous, next) = (period.Previous().ToString(), period.Next().ToString());
        var neighbours = await db.Set<SituationPicture>().Where(p => p.Kind == kind && (p.PeriodCode == previous || p.PeriodCode == next))
            .Select(p => p.PeriodCode).Distinct().ToListAsync(ct);
        return new ShownPicture(
            picture,
            await seen.OfAsync(picture.Content, ct),
            await db.KindNamesAsync(ct),
            municipality.StopOf(period),
            await db.ReportsSeenBy(current.Viewer).Where(r => r.State == ReportState.Received && r.LocalDay >= period.From && r.LocalDay <= period.To).Take(ShownPicture.MostWaiting + 1).CountAsync(ct),
            neighbours.Contains(previous),
            neighbours.Contains(next));
    }

    private Task<SituationPicture?> FindAsync(PictureKind kind, Period period, int? revision, CancellationToken ct)
    {
        var code = period.ToString();
        return db.Set<SituationPicture>().AsNoTracking().Where(p => p.Kind == kind && p.PeriodCode == code && (revision == null || p.Revision == revision))
            .OrderByDescending(p => p.Revision).FirstOrDefaultAsync(ct);
    }
}
