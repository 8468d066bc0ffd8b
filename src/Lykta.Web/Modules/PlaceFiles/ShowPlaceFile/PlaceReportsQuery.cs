using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.PlaceFiles.ShowPlaceFile;

/// <summary>What was reported at a place, week by week, as one viewer may count it.</summary>
/// <param name="Weeks">Every whole week of two years, the latest last; null where nobody in the municipality reported at all.</param>
/// <param name="Kinds">How many of each kind in the latest year, the most first.</param>
/// <param name="Within">The other known places on its ground: their reports are counted too.</param>
internal sealed record PlaceReports(IReadOnlyList<WeeklyCount> Weeks, IReadOnlyList<(string Kind, int Count)> Kinds, IReadOnlyList<string> Within)
{
    /// <summary>A year, in whole weeks.</summary>
    public const int Year = 52;

    public int Latest => Weeks.TakeLast(Year).Sum(w => w.Count ?? 0);

    /// <summary>How many the year before; null where somebody reported in fewer than half of its weeks.</summary>
    public int? Before => Weeks.SkipLast(Year).Count(w => w.Count is not null) < Year / 2 ? null : Weeks.SkipLast(Year).Sum(w => w.Count ?? 0);
}

/// <summary>Counts the reports of a place by whole week.</summary>
internal sealed class PlaceReportsQuery(LyktaDbContext db)
{
    public async Task<PlaceReports> RunAsync(Id<Place> place, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var last = IsoWeek.Of(today.AddDays(1)).Previous;
        var first = last.AddWeeks(1 - (2 * PlaceReports.Year));
        var (found, within) = await db.ReportsAtPlaceAsync(place, viewer, first.Monday, last.Sunday, ct);
        var counts = found.GroupBy(r => IsoWeek.Of(r.Day)).ToDictionary(g => g.Key, g => g.Count());
        var heard = (await db.CountWeeksAsync(new WeeklyReportsOf(null, null, null), last.Sunday, ct)).Where(w => w.Count is not null).Select(w => w.Week).ToHashSet();
        var yearAgo = last.AddWeeks(1 - PlaceReports.Year).Monday;
        return new PlaceReports(
            [.. Enumerable.Range(0, 2 * PlaceReports.Year).Select(first.AddWeeks).Select(w => new WeeklyCount(w, heard.Contains(w) ? counts.GetValueOrDefault(w) : null))],
            [.. found.Where(r => r.Day >= yearAgo).GroupBy(r => r.Kind).Select(g => (g.Key, g.Count())).OrderByDescending(k => k.Item2).ThenBy(k => k.Key, StringComparer.Ordinal)],
            within);
    }
}
