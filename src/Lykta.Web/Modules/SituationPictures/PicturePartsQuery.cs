using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.PoliceFigures;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures;

/// <summary>Reads what people added to a picture. What the viewer's organisation may not read is left out, or null, in the SQL.</summary>
internal sealed class PicturePartsQuery(LyktaDbContext db, PictureMeasures measures)
{
    public async Task<PictureParts> ReadAsync(SituationPicture picture, Viewer viewer, CancellationToken ct) => new()
    {
        Areas = await LevelsAsync(picture.Id, viewer, ct),
        Texts = await TextsAsync(picture, viewer, ct),
        Events = await EventsAsync(picture, viewer, ct),
        Police = FigureTables.Of(picture.Content, await db.Set<PoliceFigure>().AsNoTracking().Where(f => f.PictureId == picture.Id).ToListAsync(ct)),
        Forward = await ForwardAsync(picture, ct),
        Measures = await measures.ReadAsync(picture, viewer, ct),
    };

    /// <summary>The levels alone, for lists and comparisons.</summary>
    public async Task<IReadOnlyDictionary<string, AreaLevels>> LevelsAsync(Id<SituationPicture> picture, Viewer viewer, CancellationToken ct)
    {
        var scales = await db.Set<LevelScale>().AsNoTracking().ToDictionaryAsync(s => s.Number, ct);
        var judgements = await db.Set<AreaJudgement>().AsNoTracking().Where(j => j.PictureId == picture).ToListAsync(ct);
        var readable = db.Set<AreaGrade>().ReadableBy(db, viewer);
        var grades = await (
            from g in db.Set<AreaGrade>()
            where g.PictureId == picture
            join o in db.Organisations() on g.OrganisationId equals o.Id
            orderby o.Name
            select new
            {
                g.AreaCode,
                g.OrganisationId,
                o.Name,
                g.Level,
                g.Scale,
                Line = readable.Any(r => r.PictureId == g.PictureId && r.AreaCode == g.AreaCode && r.OrganisationId == g.OrganisationId) ? g.Line : null,
                g.Audience,
            }).AsNoTracking().ToListAsync(ct);
        return judgements.Select(j => j.AreaCode).Union(grades.Select(g => g.AreaCode)).ToDictionary(area => area, area =>
        {
            var j = judgements.FirstOrDefault(x => x.AreaCode == area);
            return new AreaLevels(
                j?.ProposedLevel,
                Mark(j?.ProposedScale, j?.ProposedLevel),
                j?.JointLevel,
                Mark(j?.JointScale, j?.JointLevel),
                [.. grades.Where(g => g.AreaCode == area).Select(g => new OrganisationGrade(
                    g.Name, g.OrganisationId == viewer.Organisation, g.Level, Mark(g.Scale, g.Level), g.Line, g.Audience.ToString()))]);
        });

        LevelMark? Mark(int? scale, string? level) => scale is { } edition && scales.TryGetValue(edition, out var found) ? found.Find(level)?.Mark : null;
    }

    private async Task<IReadOnlyList<WrittenText>> TextsAsync(SituationPicture picture, Viewer viewer, CancellationToken ct)
    {
        var rows = await (
            from t in db.Set<PictureText>().ReadableBy(db, viewer)
            where t.PictureId == picture.Id
            join o in db.Organisations() on t.OrganisationId equals o.Id
            select new { Text = t, o.Name }).AsNoTracking().ToListAsync(ct);
        return [.. rows.OrderBy(r => r.Text.Section).ThenBy(r => r.Text.AreaCode, StringComparer.Ordinal).ThenBy(r => r.Text.Id).Select(r => new WrittenText(
            r.Text.Id.ToString(), r.Text.Section.ToString(), r.Text.AreaCode, r.Text.Words, r.Name, r.Text.Audience.ToString(), r.Text.Now(), r.Text.Version, MayChange(picture, r.Text, viewer)))];
    }

    private async Task<IReadOnlyList<NotedEvent>> EventsAsync(SituationPicture picture, Viewer viewer, CancellationToken ct)
    {
        var rows = await (
            from e in db.Set<EventOfNote>().ReadableBy(db, viewer)
            where e.PictureId == picture.Id
            join o in db.Organisations() on e.OrganisationId equals o.Id
            select new { Event = e, o.Name }).AsNoTracking().ToListAsync(ct);
        return [.. rows.OrderBy(r => r.Event.Id).Select(r => new NotedEvent(
            r.Event.Id.ToString(), r.Event.ReportId?.ToString(), r.Event.Words, r.Name, r.Event.Audience.ToString(), r.Event.Version, MayChange(picture, r.Event, viewer)))];
    }

    /// <summary>An adopted picture looks forward as it did that day; the year wheel may have changed since.</summary>
    private async Task<IReadOnlyList<ForwardDay>> ForwardAsync(SituationPicture picture, CancellationToken ct)
    {
        if (picture.State != PictureState.Adopted)
        {
            return await ForwardLook.AfterAsync(db, picture.To, ct);
        }

        var frozen = await db.Set<SealedLeaf>().AsNoTracking().Where(l => l.PictureId == picture.Id && l.Path.StartsWith("forward/") && l.Json != null)
            .OrderBy(l => l.Path).Select(l => l.Json!).ToListAsync(ct);
        return [.. frozen.Select(StoredJson.Read<ForwardDay>)];
    }

    private static bool MayChange(SituationPicture picture, IForAudience written, Viewer viewer) =>
        picture.State != PictureState.Adopted && (viewer.SeesEverything || written.OrganisationId == viewer.Organisation);
}
