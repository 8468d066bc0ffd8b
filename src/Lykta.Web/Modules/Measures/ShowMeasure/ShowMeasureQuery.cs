using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Measures.FindMeasures;
using Lykta.Modules.Measures.TieMeasure;
using Lykta.Modules.MethodBank.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.ShowMeasure;

/// <summary>A step of a measure's history; the words are null for those who may not read the detail.</summary>
internal sealed record ShownStep(MeasureMove Move, DateTime At, string Organisation, string Function, DateOnly? Day, string? Words);

/// <summary>A follow-up; the words are null for those who are not of its audience.</summary>
internal sealed record ShownFollowUp(DateOnly Day, FollowUpOutcome Outcome, string? Words, Audience Audience, string Organisation, string Function, DateTime At, bool InDetail);

/// <summary>A frozen baseline. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class ShownBaseline
{
    internal ShownBaseline(BaselineSeries series) => Series = series;

    internal BaselineSeries Series { get; }
}

/// <summary>A report behind a measure, one that the viewer may see.</summary>
internal sealed record ShownReportBehind(Id<Report> Id, string Kind, DateOnly Day);

/// <summary>A measure with all that its page shows.</summary>
public sealed class ShownMeasure
{
    internal MeasureRow Row { get; init; } = null!;

    internal IReadOnlyList<string> Partners { get; init; } = [];

    internal IReadOnlyList<ShownStep> Steps { get; init; } = [];

    internal IReadOnlyList<ShownFollowUp> FollowUps { get; init; } = [];

    /// <summary>The latest first.</summary>
    internal IReadOnlyList<ShownBaseline> Baselines { get; init; } = [];

    internal IReadOnlyList<ShownReportBehind> Reports { get; init; } = [];

    internal int ReportsInAll { get; init; }

    internal ShownChain Chain { get; init; } = ShownChain.None;

    /// <summary>The card of the method bank it follows.</summary>
    internal SeenMethod? Method { get; init; }

    /// <summary>The places and areas it is compared with, by name.</summary>
    internal IReadOnlyList<string> ComparedWith { get; init; } = [];
}

/// <summary>Where a measure stands in the chain; causes and goal for those who may read the problem in whole.</summary>
internal sealed record ShownChain(SeenProblem? Problem, IReadOnlyList<string> Causes, string? Goal)
{
    public static readonly ShownChain None = new(null, [], null);
}

/// <summary>Reads one measure as the viewer may see it (visa åtgärd).</summary>
internal sealed class ShowMeasureQuery(LyktaDbContext db, CurrentViewer current, Readings readings, Methods methods, TimeProvider clock)
{
    private const int MostReports = 8;

    public DateOnly Today => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>The measure for whoever opened it; a detail that is for few leaves an entry before it is shown.</summary>
    public async Task<ShownMeasure> ReadAsync(Id<Measure> id, CancellationToken ct)
    {
        var shown = await RunAsync(id, ct);
        if (shown.Row.Measure.IsForFew)
        {
            await readings.NoteAsync(new MeasureDetailRead(id), ct);
        }

        return shown;
    }

    public async Task<ShownMeasure> RunAsync(Id<Measure> id, CancellationToken ct)
    {
        var row = await db.MeasuresSeenBy(current.Viewer).Where(m => m.Id == id).Select(m => new RankedMeasure { Measure = m, Rank = 0 }).WithNames(db).OneAsync(ct);
        var partners = await (
            from p in db.Set<MeasurePartner>()
            where p.MeasureId == id
            join o in db.Organisations() on p.OrganisationId equals o.Id
            orderby o.Name
            select o.Name).ToListAsync(ct);
        var baselines = await db.Set<MeasureBaseline>().AsNoTracking().Where(b => b.MeasureId == id).OrderByDescending(b => b.StepNumber).ToListAsync(ct);
        var behind = db.Set<MeasureReport>().Where(r => r.MeasureId == id);
        var reports = await (
            from r in db.ReportsSeenBy(current.Viewer)
            where behind.Any(b => b.ReportId == r.Id)
            orderby r.LocalDay descending, r.Id
            select new { r.Id, r.Kind, r.LocalDay }).Take(MostReports).ToListAsync(ct);
        var names = await db.KindNamesAsync(ct);
        return new ShownMeasure
        {
            Row = row,
            Partners = partners,
            Steps = await StepsAsync(row.Measure, ct),
            FollowUps = await FollowUpsAsync(id, ct),
            Baselines = [.. baselines.Select(b => new ShownBaseline(b.Series))],
            Reports = [.. reports.Select(r => new ShownReportBehind(r.Id, names.TryGetValue(r.Kind, out var name) ? name.ToString() : r.Kind, r.LocalDay))],
            ReportsInAll = await behind.CountAsync(ct),
            Chain = await ChainAsync(row.Measure, ct),
            Method = row.Measure.MethodId is { } method ? await methods.FindAsync(method, ct) : null,
            ComparedWith = row.Measure.JudgedOn is null ? [] : await ComparedAsync(id, ct),
        };
    }

    public async Task<MeasureDetailJson> JsonAsync(Id<Measure> id, CancellationToken ct) => Json(await RunAsync(id, ct));

    public MeasureDetailJson Json(ShownMeasure shown) => MeasureDetailJson.Of(shown, Today, current.Viewer.SeesEverything);

    private async Task<IReadOnlyList<string>> ComparedAsync(Id<Measure> id, CancellationToken ct) => await (
        from c in db.Set<MeasureCompared>()
        where c.MeasureId == id
        join a in db.WorkingAreas() on c.AreaCode equals a.Code into areas
        from a in areas.DefaultIfEmpty()
        join p in db.Places() on c.PlaceId equals p.Id into places
        from p in places.DefaultIfEmpty()
        orderby c.Unit
        select p.Name ?? a.Name ?? c.Unit).ToListAsync(ct);

    private async Task<ShownChain> ChainAsync(SeenMeasure measure, CancellationToken ct)
    {
        if (measure.ProblemId is not { } problem)
        {
            return ShownChain.None;
        }

        var seen = await db.ProblemsSeenBy(current.Viewer).Where(p => p.Id == problem).OneAsync(ct);
        var causes = await db.Set<MeasureCause>().Where(c => c.MeasureId == measure.Id).Select(c => c.CauseId).ToListAsync(ct);

        // What is for few is read on the problem's own page, which leaves the entry.
        if (seen.IsForFew)
        {
            return new ShownChain(seen, causes.Count == 0 ? [] : [TieMeasureTexts.SeeProblem.ToString()], measure.GoalId is null ? null : TieMeasureTexts.SeeProblem.ToString());
        }

        var ties = await db.TiesOfAsync(problem, current.Viewer, ct);
        return new ShownChain(
            seen,
            [.. (ties?.Causes ?? []).Where(c => causes.Exists(id => id.ToString() == c.Value)).Select(c => c.Label)],
            ties?.Goals.FirstOrDefault(g => g.Value == measure.GoalId?.ToString())?.Label);
    }

    private async Task<IReadOnlyList<ShownStep>> StepsAsync(SeenMeasure measure, CancellationToken ct)
    {
        var inDetail = measure.InDetail;
        return await (
            from s in db.Set<MeasureStep>()
            where s.MeasureId == measure.Id
            join o in db.Organisations() on s.OrganisationId equals o.Id
            orderby s.Number
            select new ShownStep(s.Move, s.At, o.Name, s.Function, s.Day, inDetail ? s.Words : null)).ToListAsync(ct);
    }

    private async Task<IReadOnlyList<ShownFollowUp>> FollowUpsAsync(Id<Measure> id, CancellationToken ct)
    {
        var readable = db.Set<MeasureFollowUp>().ReadableBy(db, current.Viewer);
        return await (
            from f in db.Set<MeasureFollowUp>()
            where f.MeasureId == id
            join o in db.Organisations() on f.OrganisationId equals o.Id
            let inDetail = readable.Any(r => r.Id == f.Id)
            orderby f.Day, f.At, f.Id
            select new ShownFollowUp(f.Day, f.Outcome, inDetail ? f.Words : null, f.Audience, o.Name, f.Function, f.At, inDetail)).ToListAsync(ct);
    }
}

/// <summary>Somebody read the detail of a measure that is not for everybody.</summary>
internal sealed record MeasureDetailRead(Id<Measure> Measure) : Reading;
