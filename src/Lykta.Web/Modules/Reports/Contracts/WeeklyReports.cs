using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>Which reports to count week by week; null lets every kind, area or place through.</summary>
internal sealed record WeeklyReportsOf(string? Kind, string? Area, Id<Place>? Place);

/// <summary>A week and its reviewed reports; null where nobody in the municipality reported at all.</summary>
internal readonly record struct WeeklyCount(IsoWeek Week, int? Count);

/// <summary>The door to a whole series: every week from the municipality's first report to a day, as known now.</summary>
internal static class WeeklyReports
{
    public static async Task<IReadOnlyList<WeeklyCount>> CountWeeksAsync(this LyktaDbContext db, WeeklyReportsOf of, DateOnly to, CancellationToken ct)
    {
        var last = IsoWeek.Of(to);
        var accepted = db.Set<Report>().Where(r => r.State == ReportState.Accepted && r.Week <= last);
        accepted = last.Sunday == to ? accepted : accepted.Where(r => r.Week < last || r.LocalDay <= to);
        var heard = await accepted.GroupBy(r => r.Week).Select(g => g.Key).ToListAsync(ct);
        if (heard.Count == 0)
        {
            return [];
        }

        var wanted = of.Kind is { } kind ? accepted.Where(r => r.Kind == kind) : accepted;
        wanted = of.Area is { } area ? wanted.Where(r => r.AreaCode == area) : wanted;
        wanted = of.Place is { } place ? wanted.Where(r => r.PlaceId == place) : wanted;
        var counts = await wanted.GroupBy(r => r.Week).Select(g => new { Week = g.Key, Count = g.Count() }).ToDictionaryAsync(w => w.Week, w => w.Count, ct);
        return Fill(heard.Min(), last, [.. heard], counts);
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
