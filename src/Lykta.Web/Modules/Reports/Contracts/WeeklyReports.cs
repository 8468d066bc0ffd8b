using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>Which reports to count week by week; null lets every kind, area or place through.</summary>
internal sealed record WeeklyReportsOf(string? Kind, string? Area, Id<Place>? Place)
{
    /// <summary>A place that is left out: the rest of its area.</summary>
    public Id<Place>? But { get; init; }
}

/// <summary>One place or area's reports of a week.</summary>
internal readonly record struct UnitWeek(string? AreaCode, Id<Place>? PlaceId, IsoWeek Week, int Count);

/// <summary>A week and its reviewed reports; null where nobody in the municipality reported at all.</summary>
internal readonly record struct WeeklyCount(IsoWeek Week, int? Count);

/// <summary>The door to a whole series: every week from the municipality's first report to a day, as known now.</summary>
internal static class WeeklyReports
{
    public static async Task<IReadOnlyList<WeeklyCount>> CountWeeksAsync(this LyktaDbContext db, WeeklyReportsOf of, DateOnly to, CancellationToken ct) =>
        (await db.CountWeeksAsync([of], to, ct))[0];

    /// <summary>Several series over the same weeks, in the order they were asked for.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<WeeklyCount>>> CountWeeksAsync(this LyktaDbContext db, IReadOnlyList<WeeklyReportsOf> series, DateOnly to, CancellationToken ct)
    {
        var accepted = db.AcceptedTo(to);
        var heard = await accepted.GroupBy(r => r.Week).Select(g => g.Key).ToListAsync(ct);
        var counted = new List<IReadOnlyList<WeeklyCount>>();
        foreach (var of in series)
        {
            if (heard.Count == 0)
            {
                counted.Add([]);
                continue;
            }

            var wanted = of.Kind is { } kind ? accepted.Where(r => r.Kind == kind) : accepted;
            wanted = of.Area is { } area ? wanted.Where(r => r.AreaCode == area) : wanted;
            wanted = of.Place is { } place ? wanted.Where(r => r.PlaceId == place) : wanted;
            wanted = of.But is { } but ? wanted.Where(r => r.PlaceId == null || r.PlaceId != but) : wanted;
            var counts = await wanted.GroupBy(r => r.Week).Select(g => new { Week = g.Key, Count = g.Count() }).ToDictionaryAsync(w => w.Week, w => w.Count, ct);
            counted.Add(Fill(heard.Min(), IsoWeek.Of(to), [.. heard], counts));
        }

        return counted;
    }

    /// <summary>Every area's, or every known place's, reports of a kind, week by week; weeks without any are left out.</summary>
    public static Task<List<UnitWeek>> CountUnitWeeksAsync(this LyktaDbContext db, string? kind, bool byPlace, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var accepted = db.AcceptedTo(to).Where(r => r.LocalDay >= from);
        var first = IsoWeek.Of(from);
        accepted = (kind is null ? accepted : accepted.Where(r => r.Kind == kind)).Where(r => r.Week >= first);
        return byPlace
            ? accepted.Where(r => r.PlaceId != null).GroupBy(r => new { r.PlaceId, r.Week }).Select(g => new UnitWeek(null, g.Key.PlaceId, g.Key.Week, g.Count())).ToListAsync(ct)
            : accepted.Where(r => r.AreaCode != null).GroupBy(r => new { r.AreaCode, r.Week }).Select(g => new UnitWeek(g.Key.AreaCode, null, g.Key.Week, g.Count())).ToListAsync(ct);
    }

    private static IQueryable<Report> AcceptedTo(this LyktaDbContext db, DateOnly to)
    {
        var last = IsoWeek.Of(to);
        var accepted = db.Set<Report>().Where(r => r.State == ReportState.Accepted && r.Week <= last);
        return last.Sunday == to ? accepted : accepted.Where(r => r.Week < last || r.LocalDay <= to);
    }

    private static List<WeeklyCount> Fill(IsoWeek first, IsoWeek last, HashSet<IsoWeek> heard, Dictionary<IsoWeek, int> counts)
    {
        var weeks = new List<WeeklyCount>();
        for (var week = first; week <= last; week = week.Next)
        {
            weeks.Add(new WeeklyCount(week, heard.Contains(week) ? counts.GetValueOrDefault(week) : null));
        }

        return weeks;
    }
}
