using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.TakeStep;

/// <summary>
/// Reads what is frozen when a measure begins (utgångsläge): the whole weekly series of its kind and place, of what it was chosen to be compared with and
/// of the ring round it, to the day before the start.
/// </summary>
internal sealed class BaselineReader(LyktaDbContext db)
{
    public async Task<BaselineSeries> ReadAsync(Measure measure, CancellationToken ct)
    {
        var to = measure.StartedOn!.Value.AddDays(-1);
        var compared = measure.JudgedOn is null ? [] : await ComparedAsync(measure, ct);

        // A place is narrower than its area: the series is that of the narrowest that is named.
        List<WeeklyReportsOf> wanted = [new(measure.ProblemKind, measure.PlaceId is null ? measure.AreaCode : null, measure.PlaceId), .. compared.Select(c => c.Of)];
        var series = (await db.CountWeeksAsync(wanted, to, ct)).Select(s => s.Select(w => new BaselineWeek(w.Week, w.Count)).ToList()).ToList();
        return new BaselineSeries(measure.ProblemKind, measure.AreaCode, measure.PlaceId, to, series[0])
        {
            JudgedOn = measure.JudgedOn,
            Compared = [.. compared.Select((c, i) => new ComparedSeries(c.Role, c.Of.Area, c.Of.Place, series[i + 1]))],
        };
    }

    /// <summary>What was chosen, and the ring: the areas next to the measure's that nobody chose, or round a place the rest of its area.</summary>
    private async Task<IReadOnlyList<(ComparedRole Role, WeeklyReportsOf Of)>> ComparedAsync(Measure measure, CancellationToken ct)
    {
        var chosen = await db.Set<MeasureCompared>().Where(c => c.MeasureId == measure.Id).OrderBy(c => c.Unit).ToListAsync(ct);
        var comparisons = chosen.Select(c => (ComparedRole.Comparison, new WeeklyReportsOf(measure.ProblemKind, c.AreaCode, c.PlaceId)));
        if (measure.PlaceId is { } place)
        {
            var area = await db.Places().Where(p => p.Id == place).Select(p => p.AreaCode).FirstOrDefaultAsync(ct);
            return [.. comparisons, .. area is null ? [] : new[] { (ComparedRole.Ring, new WeeklyReportsOf(measure.ProblemKind, area, null) { But = place }) }];
        }

        var ring = await db.NextToAsync(measure.AreaCode ?? string.Empty, ct);
        return [.. comparisons, .. ring.Select(code => (ComparedRole.Ring, new WeeklyReportsOf(measure.ProblemKind, code, null)))];
    }
}
