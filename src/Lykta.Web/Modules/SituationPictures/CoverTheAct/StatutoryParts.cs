using Lykta.Kernel;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.CoverTheAct;

/// <summary>A problem that a conclusion can be written of, and the words it begins with.</summary>
internal sealed record AboutProblem(Id<Problem> Id, string Words);

/// <summary>A theme, and what the picture says of it; null where nothing is said.</summary>
internal sealed record CoveredTheme(string Code, Text Name, bool? IsCovered, string? Why);

/// <summary>A picture of the period that the statutory one is built from.</summary>
internal sealed record SourcePicture(Text Period, PictureKind Kind, int Reports, string Href);

/// <summary>What the Act (2023:196, 4 §) asks of a picture, and what of it is there.</summary>
internal sealed class StatutoryParts(LyktaDbContext db)
{
    private const int MostSources = 120;

    /// <summary>Why the picture cannot be adopted yet, in the order it is mended; nothing for any other kind of picture.</summary>
    public async Task<IReadOnlyList<Refusal>> MissingAsync(SituationPicture picture, CancellationToken ct)
    {
        if (picture.Kind != PictureKind.Statutory)
        {
            return [];
        }

        var written = await db.Set<PictureText>().Where(t => t.PictureId == picture.Id).Select(t => t.Section).Distinct().ToListAsync(ct);
        var left = (await ThemesAsync(picture.Id, ct)).Count(t => t.IsCovered is null);
        return [.. PictureSections.Mandatory.Except(written).Select(part => new StatutoryPartIsEmpty(part)), .. left > 0 ? new Refusal[] { new ThemesNotSettled(left) } : []];
    }

    public async Task<IReadOnlyList<CoveredTheme>> ThemesAsync(Id<SituationPicture> picture, CancellationToken ct)
    {
        var said = await db.Set<PictureTheme>().AsNoTracking().Where(t => t.PictureId == picture).ToDictionaryAsync(t => t.Theme, ct);
        var themes = await db.Themes().ToListAsync(ct);
        return [.. themes.Select(t => new CoveredTheme(t.Code, t.Label, said.GetValueOrDefault(t.Code)?.IsCovered, said.GetValueOrDefault(t.Code)?.Why))];
    }

    /// <summary>The problem's name, and its description where the viewer may read it and everybody else too.</summary>
    public async Task<AboutProblem?> AboutAsync(Id<Problem> id, Viewer viewer, CancellationToken ct) =>
        await db.ProblemsSeenBy(viewer).Where(p => p.Id == id).FirstOrDefaultAsync(ct) is { } problem
            ? new AboutProblem(problem.Id, problem is { IsForFew: false, Description: { Length: > 0 } words } ? $"{problem.Name}. {words}" : problem.Name) : null;

    /// <summary>Problems seen in the picture's time that no conclusion is about yet.</summary>
    public async Task<IReadOnlyList<SeenProblem>> ProblemsLeftAsync(SituationPicture picture, Viewer viewer, CancellationToken ct)
    {
        var concluded = await db.Set<PictureText>().Where(t => t.PictureId == picture.Id && t.ProblemId != null).Select(t => t.ProblemId).ToListAsync(ct);
        return [.. (await db.ProblemsSeenBy(viewer).Where(p => p.From <= picture.To && (p.To == null || p.To >= picture.From)).OrderBy(p => p.Name).ToListAsync(ct)).Where(p => !concluded.Contains(p.Id))];
    }

    /// <summary>The adopted pictures of the same time, latest first.</summary>
    public async Task<IReadOnlyList<SourcePicture>> SourcesAsync(SituationPicture picture, CancellationToken ct)
    {
        var rows = await db.Set<SituationPicture>().AsNoTracking()
            .Where(p => p.State == PictureState.Adopted && p.Kind != PictureKind.Statutory && p.From >= picture.From && p.To <= picture.To)
            .OrderByDescending(p => p.From).ThenByDescending(p => p.Revision).Take(MostSources).ToListAsync(ct);
        return [.. rows.DistinctBy(p => (p.Kind, p.PeriodCode)).Select(p => new SourcePicture(p.Period.Name, p.Kind, p.Content.Total, PictureAddress.Of(p)))];
    }
}
