using System.Globalization;
using System.Text.Json.Nodes;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.AdoptPicture;

/// <summary>One item of a picture, and where it stands in the tree.</summary>
internal sealed record PictureItem(string Path, string Json);

/// <summary>Everything that is frozen when a picture is adopted, item by item: compiled content, levels, grades, texts, events, police figures, measures and the forward look.</summary>
internal sealed class PictureLeaves(LyktaDbContext db)
{
    public async Task<IReadOnlyList<PictureItem>> OfAsync(SituationPicture picture, CancellationToken ct) =>
    [
        new("picture", CanonicalJson.Write(new { picture.Kind, Period = picture.PeriodCode, picture.Revision })),
        .. Content(picture.Content),
        .. await PartsAsync(picture, ct),
        .. (await ForwardLook.AfterAsync(db, picture.To, ct)).Select((day, i) => new PictureItem($"forward/{Number(i)}", CanonicalJson.Write(day))),
    ];

    /// <summary>What people added, which unlike the forward look stands in rows that adoption closes.</summary>
    public async Task<IReadOnlyList<PictureItem>> PartsAsync(SituationPicture picture, CancellationToken ct)
    {
        var id = picture.Id;
        var judgements = await db.Set<AreaJudgement>().AsNoTracking().Where(j => j.PictureId == id).ToListAsync(ct);
        var grades = await db.Set<AreaGrade>().AsNoTracking().Where(g => g.PictureId == id).ToListAsync(ct);
        var texts = await db.Set<PictureText>().AsNoTracking().Where(t => t.PictureId == id).ToListAsync(ct);
        var themes = await db.Set<PictureTheme>().AsNoTracking().Where(t => t.PictureId == id).ToListAsync(ct);
        var events = await db.Set<EventOfNote>().AsNoTracking().Where(e => e.PictureId == id).ToListAsync(ct);
        var measures = await db.Set<PictureMeasure>().AsNoTracking().Where(m => m.PictureId == id).ToListAsync(ct);
        var figures = await db.Set<PoliceFigure>().AsNoTracking().Where(f => f.PictureId == id).ToListAsync(ct);
        return
        [
            .. judgements.Select(j => Item($"level/{j.AreaCode}", new { j.ProposedLevel, j.ProposedScale, j.JointLevel, j.JointScale })),
            .. grades.Select(g => Item($"grade/{g.AreaCode}/{g.OrganisationId}", new { g.Level, g.Scale, g.Line, g.Audience })),
            .. texts.Select(t => Item($"text/{t.Id}", new { t.Section, t.AreaCode, t.Audience, t.OrganisationId, t.Words, Class = t.Classification?.ToString() })),
            .. texts.Where(t => t.ProblemId is not null).Select(t => Item($"about/{t.Id}", new { t.ProblemId })),
            .. themes.Select(t => Item($"theme/{t.Theme}", new { t.IsCovered, t.Why })),
            .. events.Select(e => Item($"event/{e.Id}", new { e.ReportId, e.Audience, e.OrganisationId, e.Words })),
            .. measures.Select(m => Item($"measure/{m.MeasureId}", new { m.Standing, m.PublicName, m.OrganisationId, m.Function, m.AreaCode, m.ProblemKind, m.StartedOn, m.Due })),

            // A leaf of its own, so that the words can be disposed of and the measure stays.
            .. measures.Where(m => m.Detail is not null).Select(m => Item($"measure-detail/{m.MeasureId}", new { m.Audience, m.Detail })),
            .. figures.Select(f => Item($"police/{f.AreaCode}/{f.Category}", new { f.Count, Few = f.Count is null })),
        ];
    }

    /// <summary>Each list of the compiled content item by item, the rest property by property: whatever the compilation holds is covered.</summary>
    public static IEnumerable<PictureItem> Content(PictureContent content)
    {
        foreach (var (name, value) in JsonNode.Parse(StoredJson.Write(content))!.AsObject())
        {
            if (value is JsonArray list)
            {
                foreach (var (item, i) in list.Select((item, i) => (item, i)))
                {
                    yield return new($"content/{name}/{Number(i)}", CanonicalJson.Write(item));
                }
            }
            else
            {
                yield return new($"content/{name}", CanonicalJson.Write(value));
            }
        }
    }

    private static PictureItem Item<T>(string path, T value) => new(path, CanonicalJson.Write(value));

    private static string Number(int i) => i.ToString("0000", CultureInfo.InvariantCulture);
}
