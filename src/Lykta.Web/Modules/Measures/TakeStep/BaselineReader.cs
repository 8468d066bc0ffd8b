using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;

namespace Lykta.Modules.Measures.TakeStep;

/// <summary>Reads what is frozen when a measure begins (utgångsläge): the whole weekly series of its kind and place, to the day before the start.</summary>
internal sealed class BaselineReader(LyktaDbContext db)
{
    public async Task<BaselineSeries> ReadAsync(Measure measure, CancellationToken ct)
    {
        var to = measure.StartedOn!.Value.AddDays(-1);

        // A place is narrower than its area: the series is that of the narrowest that is named.
        var weeks = await db.CountWeeksAsync(new WeeklyReportsOf(measure.ProblemKind, measure.PlaceId is null ? measure.AreaCode : null, measure.PlaceId), to, ct);
        return new BaselineSeries(measure.ProblemKind, measure.AreaCode, measure.PlaceId, to, null, [.. weeks.Select(w => new BaselineWeek(w.Week, w.Count))]);
    }
}
