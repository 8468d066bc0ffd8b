using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>One organisation's grade of an area, as the caller may read it.</summary>
internal sealed record GradeJson(string Organisation, string? Level, string? Line);

/// <summary>A cell of the police's figures.</summary>
internal sealed record PoliceFigureJson(string? AreaCode, string Category, int? Count, bool Few);

/// <summary>A text or an event of note that the caller is of the audience of.</summary>
internal sealed record TextJson(string Id, string? Section, string? AreaCode, string Text, string Organisation, Audience Audience, long Version);

/// <summary>Reads a whole picture for the API: what was counted and what people added, as the caller may see it.</summary>
internal sealed class PictureReader(LyktaDbContext db, CurrentViewer current, SeenContent seen, PicturePartsQuery query)
{
    public async Task<PictureJson> ReadAsync(Id<SituationPicture> id, CancellationToken ct)
    {
        var picture = await db.Set<SituationPicture>().AsNoTracking().Where(p => p.Id == id).OneAsync(ct);
        var parts = await query.ReadAsync(picture, current.Viewer, ct);
        var figures = await db.Set<PoliceFigure>().AsNoTracking().Where(f => f.PictureId == id).OrderBy(f => f.AreaCode).ThenBy(f => f.Category).ToListAsync(ct);
        var json = PictureJson.Of(picture, await seen.OfAsync(picture.Content, ct));
        return json with
        {
            Revision = picture.Revision,
            Areas = [.. json.Areas.Select(a => With(a, parts))],
            PoliceFigures = [.. figures.Select(f => (f, Count: new PoliceCount(f.Count))).Select(x =>
                new PoliceFigureJson(x.f.AreaCode == PoliceFigure.NoArea ? null : x.f.AreaCode, x.f.Category, x.Count.Told, x.Count.IsFew))],
            Texts = [.. parts.Texts.Select(t => new TextJson(t.Id, t.Section, t.AreaCode, t.Words, t.Organisation, Enum.Parse<Audience>(t.Audience), t.Version))],
            Measures = [.. parts.Measures.Select(PictureMeasureJson.Of)],
            EventsOfNote = [.. parts.Events.Select(e => new TextJson(e.Id, null, null, e.Words, e.Organisation, Enum.Parse<Audience>(e.Audience), e.Version))],
        };
    }

    /// <summary>The answer of a change to a picture: the picture as it now is, or the refusal; with a lost race, what is there now.</summary>
    public async Task<IResult> TellAsync<T>(Id<SituationPicture> id, Result<T> result, CancellationToken ct)
        where T : notnull => result.IsOk
            ? TypedResults.Ok(await ReadAsync(id, ct))
            : Refused.Of(result.Refusal, result.Refusal.Kind == RefusalKind.LostRace ? await ReadAsync(id, ct) : null);

    private static AreaJson With(AreaJson area, PictureParts parts)
    {
        var levels = parts.LevelsOf(area.Code);
        var texts = parts.Texts.Where(t => t.AreaCode is not null && t.AreaCode == area.Code).Select(t => t.Words).ToList();
        return area with
        {
            ProposedLevel = levels.ProposedCode,
            JointLevel = levels.JointCode,
            Grades = [.. levels.Grades.Select(g => new GradeJson(g.Organisation, g.LevelCode, g.Line))],
            Text = texts.Count == 0 ? null : string.Join("\n\n", texts),
        };
    }
}
