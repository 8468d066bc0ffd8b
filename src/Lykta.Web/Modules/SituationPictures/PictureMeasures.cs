using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures;

/// <summary>The measures of a picture: as they are until it is adopted, as they were that day ever after.</summary>
internal sealed class PictureMeasures(LyktaDbContext db, TimeProvider clock)
{
    /// <summary>As the viewer may read them, the overdue first.</summary>
    public async Task<IReadOnlyList<MeasureInPicture>> ReadAsync(SituationPicture picture, Viewer viewer, CancellationToken ct)
    {
        var measures = picture.State == PictureState.Adopted ? await FrozenAsync(picture.Id, viewer, ct) : await UnderWayAsync(viewer, ct);
        return [.. measures.OrderBy(m => Enum.Parse<MeasureStanding>(m.Standing)).ThenBy(m => m.Due).ThenBy(m => m.Id, StringComparer.Ordinal)];
    }

    /// <summary>The rows that a picture keeps when it is adopted.</summary>
    public async Task<IReadOnlyList<PictureMeasure>> FreezeAsync(SituationPicture picture, DateTime at, CancellationToken ct)
    {
        var today = SwedishTime.DayOf(at);
        var measures = await UnderWay(db.MeasuresInDetail()).ToListAsync(ct);
        return [.. measures.Select(m => new PictureMeasure(db.Municipality, picture.Id, m.Id, m.OrganisationId)
        {
            Standing = PictureMeasure.StandingOf(m.State, m.Due, today)!.Value,
            PublicName = m.PublicName,
            Function = m.Function,
            AreaCode = m.AreaCode,
            ProblemKind = m.ProblemKind,
            StartedOn = m.StartedOn,
            Due = m.Due,
            Audience = m.Audience,
            Detail = m.Detail,
        })];
    }

    private static IQueryable<SeenMeasure> UnderWay(IQueryable<SeenMeasure> measures) =>
        measures.Where(m => m.State == MeasureState.TakenOn || m.State == MeasureState.Begun);

    private async Task<IEnumerable<MeasureInPicture>> UnderWayAsync(Viewer viewer, CancellationToken ct)
    {
        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var rows = await (
            from m in UnderWay(db.MeasuresSeenBy(viewer))
            join o in db.Organisations() on m.OrganisationId equals o.Id
            select new { Measure = m, o.Name }).ToListAsync(ct);
        return rows.Select(r => new MeasureInPicture(
            r.Measure.Id.ToString(), r.Measure.PublicName, PictureMeasure.StandingOf(r.Measure.State, r.Measure.Due, today)!.Value.ToString(), r.Name, r.Measure.Function,
            r.Measure.AreaCode, r.Measure.ProblemKind, r.Measure.StartedOn, r.Measure.Due, r.Measure.Detail));
    }

    private async Task<IEnumerable<MeasureInPicture>> FrozenAsync(Id<SituationPicture> picture, Viewer viewer, CancellationToken ct)
    {
        var readable = db.Set<PictureMeasure>().ReadableBy(db, viewer);
        var rows = await (
            from m in db.Set<PictureMeasure>()
            where m.PictureId == picture
            join o in db.Organisations() on m.OrganisationId equals o.Id
            select new
            {
                m.MeasureId,
                m.PublicName,
                m.Standing,
                o.Name,
                m.Function,
                m.AreaCode,
                m.ProblemKind,
                m.StartedOn,
                m.Due,
                Detail = readable.Any(r => r.PictureId == m.PictureId && r.MeasureId == m.MeasureId) ? m.Detail : null,
            }).ToListAsync(ct);
        return rows.Select(r => new MeasureInPicture(
            r.MeasureId.ToString(), r.PublicName, r.Standing.ToString(), r.Name, r.Function, r.AreaCode, r.ProblemKind, r.StartedOn, r.Due, r.Detail));
    }
}
