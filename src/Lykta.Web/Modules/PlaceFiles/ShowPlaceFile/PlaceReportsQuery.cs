using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Lykta.Modules.PlaceFiles.ShowPlaceFile;

/// <summary>What was reported at a place, as one viewer may count it.</summary>
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

/// <summary>Counts the reviewed reports of a place by whole week: those of the place, of other known places on its ground, and those whose position lies on it.</summary>
internal sealed class PlaceReportsQuery(LyktaDbContext db)
{
    public async Task<PlaceReports> RunAsync(SeenPlace place, PlaceShape shape, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var last = IsoWeek.Of(today.AddDays(1)).Previous;
        var first = last.AddWeeks(1 - (2 * PlaceReports.Year));
        var reach = shape.Reach;
        var within = reach is null ? [] : await WithinAsync(place, reach, ct);
        var found = await FindAsync([place.Id, .. within.Select(w => w.Id)], reach, viewer, first.Monday, last.Sunday, ct);
        var counts = found.GroupBy(r => IsoWeek.Of(r.Day)).ToDictionary(g => g.Key, g => g.Count());
        var heard = (await db.CountWeeksAsync(new WeeklyReportsOf(null, null, null), last.Sunday, ct)).Where(w => w.Count is not null).Select(w => w.Week).ToHashSet();
        var yearAgo = last.AddWeeks(1 - PlaceReports.Year).Monday;
        return new PlaceReports(
            [.. Enumerable.Range(0, 2 * PlaceReports.Year).Select(first.AddWeeks).Select(w => new WeeklyCount(w, heard.Contains(w) ? counts.GetValueOrDefault(w) : null))],
            [.. found.Where(r => r.Day >= yearAgo).GroupBy(r => r.Kind).Select(g => (g.Key, g.Count())).OrderByDescending(k => k.Item2).ThenBy(k => k.Key, StringComparer.Ordinal)],
            [.. within.Select(w => w.Name)]);
    }

    private async Task<List<SeenPlace>> WithinAsync(SeenPlace place, Geometry reach, CancellationToken ct)
    {
        var box = reach.EnvelopeInternal;
        var (south, north, west, east) = (box.MinY, box.MaxY, box.MinX, box.MaxX);
        var near = await db.Places().Where(p => p.Id != place.Id && p.North >= south && p.North <= north && p.East >= west && p.East <= east).OrderBy(p => p.Name).ToListAsync(ct);
        return near.FindAll(p => reach.Covers(new Point(p.East, p.North)));
    }

    private async Task<IReadOnlyList<(DateOnly Day, string Kind)>> FindAsync(
        List<Id<Place>> places, Geometry? reach, Viewer viewer, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var reviewed = db.ReportsSeenBy(viewer).Where(r => r.State == ReportState.Accepted && r.LocalDay >= from && r.LocalDay <= to);
        var named = await reviewed.Where(r => r.PlaceId != null && places.Contains(r.PlaceId.Value)).Select(r => new { r.LocalDay, r.Kind }).ToListAsync(ct);
        var all = named.ConvertAll(r => (r.LocalDay, r.Kind));
        if (reach is null)
        {
            return all;
        }

        var box = reach.EnvelopeInternal;
        var (south, north, west, east) = (box.MinY, box.MaxY, box.MinX, box.MaxX);
        var lying = await reviewed.Where(r => r.PlaceId == null && r.North >= south && r.North <= north && r.East >= west && r.East <= east)
            .Select(r => new { r.LocalDay, r.Kind, r.North, r.East }).ToListAsync(ct);
        var ground = PreparedGeometryFactory.Prepare(reach);
        return [.. all, .. lying.Where(r => ground.Covers(new Point(r.East!.Value, r.North!.Value))).Select(r => (r.LocalDay, r.Kind))];
    }
}
