using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems;

/// <summary>The rows that a change of a problem begins with.</summary>
internal static class ProblemRows
{
    /// <summary>The problem, for somebody who may read the whole of it; to others it is not there.</summary>
    public static async Task<Problem> GetProblemAsync(this LyktaDbContext db, Id<Problem> id, Viewer viewer, CancellationToken ct) =>
        await db.Set<Problem>().ReadableBy(db, viewer).Where(p => p.Id == id).OneAsync(ct);

    /// <summary>A place brings its area; a kind, theme, area or place that is not there is refused.</summary>
    public static async Task<Result<ProblemStatement>> LocatedAsync(this LyktaDbContext db, ProblemStatement said, CancellationToken ct)
    {
        if ((said.Kind is { } kind && !await db.Kinds().AnyAsync(k => k.Code == kind, ct)) || (said.Theme is { } theme && !await db.Set<Theme>().AnyAsync(t => t.Code == theme, ct)))
        {
            return new UnknownKindOrTheme();
        }

        var place = said.Place is { } id ? await db.Places().FirstOrDefaultAsync(p => p.Id == id, ct) : null;
        var area = said.Area ?? place?.AreaCode;
        return (said.Place is not null && place is null) || (area is not null && !await db.WorkingAreas().AnyAsync(a => a.Code == area, ct))
            ? new UnknownProblemPlace()
            : said with { Area = area };
    }

    /// <summary>The weekly reports of a problem in the time it was seen; nothing where it is a theme.</summary>
    /// <param name="db">The database.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="today">The last day that is counted, where it goes on.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <param name="atLeast">How many weeks to read also where it was seen in fewer.</param>
    public static async Task<IReadOnlyList<WeeklyCount>> WeeksOfAsync(this LyktaDbContext db, Problem problem, DateOnly today, CancellationToken ct, int atLeast = 0)
    {
        if (problem.Kind is not { } kind)
        {
            return [];
        }

        var last = problem.To is { } to && to < today ? to : today;
        var (seen, earlier) = (IsoWeek.Of(problem.From), IsoWeek.Of(last).AddWeeks(-atLeast));
        var first = earlier < seen ? earlier : seen;

        // A place is narrower than its area: what is counted is that of the narrowest that is named.
        var weeks = await db.CountWeeksAsync(new WeeklyReportsOf(kind, problem.PlaceId is null ? problem.AreaCode : null, problem.PlaceId), last, ct);
        return [.. weeks.SkipWhile(w => w.Week < first)];
    }
}
