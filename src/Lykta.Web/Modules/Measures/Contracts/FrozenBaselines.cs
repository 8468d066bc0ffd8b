using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.Contracts;

/// <summary>A weekly series that was frozen when a measure began.</summary>
/// <param name="Area">The area that is counted; for the ring round a place, the area it lies in.</param>
/// <param name="Place">The place that is counted; null for an area.</param>
/// <param name="Weeks">To the day before the start: the last week is seldom whole.</param>
internal sealed record FrozenSeries(string? Area, Id<Place>? Place, IReadOnlyList<WeeklyCount> Weeks);

/// <summary>What an effect is judged by, as it was frozen when the measure began.</summary>
/// <param name="Kind">The kind of report that is counted; null counts every kind.</param>
/// <param name="JudgedOn">Null where no comparison was chosen in time.</param>
internal sealed record FrozenBaseline(
    Id<Measure> Measure, DateOnly StartedOn, DateOnly? JudgedOn, string? Kind, FrozenSeries Own, IReadOnlyList<FrozenSeries> Comparisons, IReadOnlyList<FrozenSeries> Ring)
{
    /// <summary>A single place's counts are not everybody's.</summary>
    public bool IsOfPlace => Own.Place is not null;
}

/// <summary>The door to what was frozen.</summary>
internal static class FrozenBaselines
{
    /// <summary>The baseline in force; null for a measure that has not begun.</summary>
    public static async Task<FrozenBaseline?> BaselineInForceAsync(this LyktaDbContext db, Id<Measure> measure, CancellationToken ct)
    {
        var latest = await db.Set<MeasureBaseline>().AsNoTracking().Where(b => b.MeasureId == measure).OrderByDescending(b => b.StepNumber).FirstOrDefaultAsync(ct);
        if (latest?.Series is not { } series)
        {
            return null;
        }

        return new FrozenBaseline(
            measure, series.To.AddDays(1), series.JudgedOn, series.Kind, new FrozenSeries(series.Place is null ? series.Area : null, series.Place, Weeks(series.Weeks)),
            Of(series, ComparedRole.Comparison), Of(series, ComparedRole.Ring));
    }

    /// <summary>Measures that began with something to compare with, and when each is judged.</summary>
    public static IQueryable<SeenMeasure> MeasuresToJudge(this LyktaDbContext db, Platform.Access.Viewer viewer) =>
        db.MeasuresSeenBy(viewer).Where(m => m.StartedOn != null && m.JudgedOn != null && m.State != MeasureState.Declined);

    private static IReadOnlyList<FrozenSeries> Of(BaselineSeries series, ComparedRole role) =>
        [.. series.Compared.Where(c => c.Role == role).Select(c => new FrozenSeries(c.Area, c.Place, Weeks(c.Weeks)))];

    private static IReadOnlyList<WeeklyCount> Weeks(IReadOnlyList<BaselineWeek> weeks) => [.. weeks.Select(w => new WeeklyCount(w.Week, w.Count))];
}
