using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>The calendar pieces that reports are counted by; longer periods are sums of them.</summary>
internal enum CountedBy
{
    Week,
    HalfMonth,
    Day,
}

/// <summary>How many reviewed reports of a kind an area had in the calendar piece that begins on a day.</summary>
internal readonly record struct ReportCount(DateOnly From, string? AreaCode, string Kind, int Count);

/// <summary>Reports of one day that became known here so many hours after it had ended.</summary>
internal readonly record struct SlowCount(DateOnly Day, string? AreaCode, string Kind, int KnownAfterHours, int Count);

/// <summary>The door to counting: area counts are the first step of the ladder, open to every organisation. Every count is read from one index.</summary>
internal static class ReportCounts
{
    public static async Task<List<ReportCount>> CountReportsAsync(this LyktaDbContext db, CountedBy by, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var reports = db.Accepted(from, to);
        switch (by)
        {
            case CountedBy.Week:
                var weeks = await reports
                    .GroupBy(r => new { r.Week, r.AreaCode, r.Kind })
                    .Select(g => new { g.Key.Week, g.Key.AreaCode, g.Key.Kind, Count = g.Count() })
                    .ToListAsync(ct);
                return [.. weeks.Select(w => new ReportCount(w.Week.Monday, w.AreaCode, w.Kind, w.Count))];
            case CountedBy.HalfMonth:
                var halves = await reports
                    .GroupBy(r => new { r.LocalDay.Year, r.LocalDay.Month, Second = r.LocalDay.Day > 15, r.AreaCode, r.Kind })
                    .Select(g => new { g.Key.Year, g.Key.Month, g.Key.Second, g.Key.AreaCode, g.Key.Kind, Count = g.Count() })
                    .ToListAsync(ct);
                return [.. halves.Select(h => new ReportCount(new DateOnly(h.Year, h.Month, h.Second ? 16 : 1), h.AreaCode, h.Kind, h.Count))];
            default:
                return await reports
                    .GroupBy(r => new { r.LocalDay, r.AreaCode, r.Kind })
                    .Select(g => new ReportCount(g.Key.LocalDay, g.Key.AreaCode, g.Key.Kind, g.Count()))
                    .ToListAsync(ct);
        }
    }

    /// <summary>Those of the counted that took at least so many hours to become known: few, and told by day.</summary>
    public static Task<List<SlowCount>> CountSlowReportsAsync(this LyktaDbContext db, DateOnly from, DateOnly to, int atLeastHours, CancellationToken ct) =>
        db.Accepted(from, to)
            .Where(r => r.KnownAfterHours >= atLeastHours)
            .GroupBy(r => new { r.LocalDay, r.AreaCode, r.Kind, r.KnownAfterHours })
            .Select(g => new SlowCount(g.Key.LocalDay, g.Key.AreaCode, g.Key.Kind, g.Key.KnownAfterHours, g.Count()))
            .ToListAsync(ct);

    private static IQueryable<Report> Accepted(this LyktaDbContext db, DateOnly from, DateOnly to)
    {
        // The weeks lead the index; where they are whole, the days say nothing more.
        var (first, last) = (IsoWeek.Of(from), IsoWeek.Of(to));
        var weeks = db.Set<Report>().Where(r => r.State == ReportState.Accepted && r.Week >= first && r.Week <= last);
        return first.Monday == from && last.Sunday == to ? weeks : weeks.Where(r => r.LocalDay >= from && r.LocalDay <= to);
    }
}
