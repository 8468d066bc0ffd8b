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

namespace Lykta.Modules.PlaceFiles.Contracts;

/// <summary>A reviewed report at a place: its day and kind, and nothing more.</summary>
internal readonly record struct PlaceReport(DateOnly Day, string Kind);

/// <summary>The reviewed reports at a place that a viewer may count.</summary>
/// <param name="Within">The other known places on its ground: their reports are counted too.</param>
internal sealed record ReportsAtPlace(IReadOnlyList<PlaceReport> Reports, IReadOnlyList<string> Within);

/// <summary>The door to what is reported at a place: at the place itself, at other known places on its ground, and where the position lies on it.</summary>
internal static class PlaceReportsSeen
{
    public static async Task<ReportsAtPlace> ReportsAtPlaceAsync(this LyktaDbContext db, Id<Place> place, Viewer viewer, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var shape = await db.Set<PlaceFile>().Where(f => f.PlaceId == place).Select(f => f.Shape).FirstOrDefaultAsync(ct);
        var reach = PlaceShape.Of(shape).Reach;
        var within = reach is null ? [] : await WithinAsync(db, place, reach, ct);
        List<Id<Place>> places = [place, .. within.Select(w => w.Id)];
        var reviewed = db.ReportsSeenBy(viewer).Where(r => r.State == ReportState.Accepted && r.LocalDay >= from && r.LocalDay <= to);
        var named = await reviewed.Where(r => r.PlaceId != null && places.Contains(r.PlaceId.Value)).Select(r => new PlaceReport(r.LocalDay, r.Kind)).ToListAsync(ct);
        return new ReportsAtPlace(reach is null ? named : [.. named, .. await LyingAsync(reviewed, reach, ct)], [.. within.Select(w => w.Name)]);
    }

    private static async Task<List<SeenPlace>> WithinAsync(LyktaDbContext db, Id<Place> place, Geometry reach, CancellationToken ct)
    {
        var box = reach.EnvelopeInternal;
        var (south, north, west, east) = (box.MinY, box.MaxY, box.MinX, box.MaxX);
        var near = await db.Places().Where(p => p.Id != place && p.North >= south && p.North <= north && p.East >= west && p.East <= east).OrderBy(p => p.Name).ToListAsync(ct);
        return near.FindAll(p => reach.Covers(new Point(p.East, p.North)));
    }

    private static async Task<IEnumerable<PlaceReport>> LyingAsync(IQueryable<SeenReport> reviewed, Geometry reach, CancellationToken ct)
    {
        var box = reach.EnvelopeInternal;
        var (south, north, west, east) = (box.MinY, box.MaxY, box.MinX, box.MaxX);
        var near = await reviewed.Where(r => r.PlaceId == null && r.North >= south && r.North <= north && r.East >= west && r.East <= east)
            .Select(r => new { r.LocalDay, r.Kind, r.North, r.East }).ToListAsync(ct);
        var ground = PreparedGeometryFactory.Prepare(reach);
        return near.Where(r => ground.Covers(new Point(r.East!.Value, r.North!.Value))).Select(r => new PlaceReport(r.LocalDay, r.Kind));
    }
}

/// <summary>A survey of felt safety at a place.</summary>
internal sealed record SeenPlaceSurvey(DateOnly On, string Method, int Asked, int Safe)
{
    public double Share => (double)Safe / Asked;
}

/// <summary>The door to how safe people said they feel at a place.</summary>
internal static class PlaceSurveysSeen
{
    public static IQueryable<SeenPlaceSurvey> PlaceSurveys(this LyktaDbContext db, Id<Place> place) =>
        db.Set<PlaceSurvey>().Where(s => s.PlaceId == place).OrderBy(s => s.On).ThenBy(s => s.Id).Select(s => new SeenPlaceSurvey(s.On, s.Method, s.Asked, s.Safe));
}
