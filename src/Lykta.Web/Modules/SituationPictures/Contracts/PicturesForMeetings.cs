using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.GradeAreas;
using Lykta.Modules.SituationPictures.ShowPicture;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.Contracts;

/// <summary>The latest picture as a meeting goes through it: everything in it may be shown to everyone the meeting reads for.</summary>
internal sealed record PictureInRoom
{
    public required Id<SituationPicture> Id { get; init; }

    public required Text Period { get; init; }

    public required string Href { get; init; }

    public required Text State { get; init; }

    /// <summary>Adopted: its levels stand.</summary>
    public required bool IsFrozen { get; init; }

    public required int ScaleNumber { get; init; }

    public required IReadOnlyList<Choice> Levels { get; init; }

    public required IReadOnlyList<AreaInRoom> Areas { get; init; }

    public required IReadOnlyList<ProblemInRoom> Problems { get; init; }

    public required IReadOnlyList<SaidInRoom> Texts { get; init; }

    /// <summary>The last day it tells of; what lies ahead begins after.</summary>
    public required DateOnly LastDay { get; init; }

    public required int LeftOut { get; init; }
}

/// <param name="Chosen">The joint level's code, or the proposal's until the meeting has set one.</param>
internal sealed record AreaInRoom(
    string Code, string Name, string Words, FindingMark Mark, Text Finding, LevelMark? Joint, string? JointCode, LevelMark? Proposed, string? Chosen, IReadOnlyList<GradeInRoom> Grades, IReadOnlyList<SaidInRoom> Said);

/// <summary>An organisation's own grade, open to everyone who may open the picture.</summary>
internal sealed record GradeInRoom(string Organisation, LevelMark Level);

/// <summary>A problem of the picture: what may become a priority.</summary>
internal sealed record ProblemInRoom(string? AreaCode, string Kind, string Title, string Note);

internal sealed record SaidInRoom(string Organisation, string Words);

/// <summary>Where a meeting fetches the picture it goes through.</summary>
internal static class PicturesForMeetings
{
    /// <summary>The latest regular picture, adopted or not; null where none is compiled yet.</summary>
    public static async Task<Id<SituationPicture>?> LatestPictureIdAsync(this LyktaDbContext db, CancellationToken ct) =>
        await db.Set<SituationPicture>().Where(p => p.Kind == PictureKind.Regular).OrderByDescending(p => p.From).ThenByDescending(p => p.Revision)
            .Select(p => (Id<SituationPicture>?)p.Id).FirstOrDefaultAsync(ct);

    /// <summary>Every level of every edition of the scale, as it is marked.</summary>
    public static async Task<IReadOnlyDictionary<(int Scale, string Level), LevelMark>> LevelMarksAsync(this LyktaDbContext db, CancellationToken ct) =>
        (await db.Set<LevelScale>().AsNoTracking().ToListAsync(ct)).SelectMany(s => s.Levels.Select(l => ((s.Number, l.Code), l.Mark))).ToDictionary(p => p.Item1, p => p.Mark);
}

/// <summary>Reads the picture for a room: texts and lines that not everyone in it may read are left out in the SQL, and counted.</summary>
internal sealed class PictureInRoomQuery(LyktaDbContext db, ShowPictureQuery show, PicturePartsQuery parts)
{
    /// <param name="id">The picture; a meeting that is over keeps the one it went through.</param>
    /// <param name="viewer">Who shows it.</param>
    /// <param name="audiences">The audiences everyone in the room is of.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<PictureInRoom?> ReadAsync(Id<SituationPicture> id, Viewer viewer, IReadOnlyList<Audience> audiences, CancellationToken ct)
    {
        if (await db.Set<SituationPicture>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } picture)
        {
            return null;
        }

        var shown = await show.OfAsync(picture, ct);
        var scale = await db.CurrentScaleAsync(ct);
        var levels = await parts.LevelsAsync(id, viewer, ct);
        var texts = await SaidAsync(
            db.Set<PictureText>().Where(t => t.PictureId == id),
            rows => rows.Select(t => new Line { Area = t.AreaCode, Organisation = t.OrganisationId, Words = t.Words }),
            viewer,
            audiences,
            ct);
        var lines = await SaidAsync(
            db.Set<AreaGrade>().Where(g => g.PictureId == id && g.Line != null),
            rows => rows.Select(g => new Line { Area = g.AreaCode, Organisation = g.OrganisationId, Words = g.Line! }),
            viewer,
            audiences,
            ct);
        return new PictureInRoom
        {
            Id = id,
            Period = picture.Period.Name,
            Href = PictureAddress.Of(picture),
            State = PictureStateWords.Of(picture.State),
            IsFrozen = picture.State == PictureState.Adopted,
            ScaleNumber = scale.Number,
            Levels = [.. scale.Levels.Select(l => new Choice(l.Code, l.Mark.Word)), new Choice("", GradeAreasTexts.NotSet)],
            Areas = [.. PictureWords.Areas(shown).Where(a => a.Code is not null).Select(a => AreaOf(
                a, picture.Content.Areas.First(x => x.Code == a.Code), levels.GetValueOrDefault(a.Code!) ?? AreaLevels.None, Of(a.Code, texts.Said, lines.Said)))],
            Problems = [.. shown.Content.Problems.Zip(PictureWords.Problems(shown)).Where(p => p.First.State != ProblemState.Ended)
                .Select(p => new ProblemInRoom(p.First.AreaCode, p.First.Kind, p.Second.Title, p.Second.Tag.ToString()))],
            Texts = Of(null, texts.Said, []),
            LastDay = picture.To,
            LeftOut = texts.LeftOut + lines.LeftOut,
        };
    }

    private static AreaInRoom AreaOf(AreaRow row, PictureArea area, AreaLevels levels, IReadOnlyList<SaidInRoom> said) => new(
        row.Code!, row.Name, AreaFindings.Counted(area), row.Finding.Mark, row.Finding.Words, levels.Joint, levels.JointCode, levels.Proposed, levels.JointCode ?? levels.ProposedCode,
        [.. levels.Grades.Where(g => g.Level is not null).Select(g => new GradeInRoom(g.Organisation, g.Level!))], said);

    private static IReadOnlyList<SaidInRoom> Of(string? area, List<(string? Area, SaidInRoom Said)> texts, List<(string? Area, SaidInRoom Said)> lines) =>
        [.. lines.Concat(texts).Where(t => t.Area == area).Select(t => t.Said)];

    private async Task<(List<(string? Area, SaidInRoom Said)> Said, int LeftOut)> SaidAsync<T>(
        IQueryable<T> rows, Func<IQueryable<T>, IQueryable<Line>> lines, Viewer viewer, IReadOnlyList<Audience> audiences, CancellationToken ct)
        where T : class, IForAudience
    {
        var readable = lines(rows.Where(r => audiences.Contains(r.Audience)).ReadableBy(db, viewer));
        var said = await (from l in readable join o in db.Organisations() on l.Organisation equals o.Id orderby o.Name select new { l.Area, o.Name, l.Words }).ToListAsync(ct);
        return ([.. said.Select(s => (s.Area, new SaidInRoom(s.Name, s.Words)))], await rows.CountAsync(ct) - said.Count);
    }

    private sealed record Line
    {
        public required string? Area { get; init; }

        public required Id<Organisation> Organisation { get; init; }

        public required string Words { get; init; }
    }
}
