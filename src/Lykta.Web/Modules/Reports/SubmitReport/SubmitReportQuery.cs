using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>What the report page starts from: the unit's places, latest first; the kinds, most used first; what was sent last.</summary>
internal sealed record ReportStart
{
    public required IReadOnlyList<PlaceChoice> OwnPlaces { get; init; }

    public required IReadOnlyList<PlaceChoice> OtherPlaces { get; init; }

    public required IReadOnlyList<SeenArea> Areas { get; init; }

    public required IReadOnlyList<KindChoice> Kinds { get; init; }

    public required LastReport? Last { get; init; }

    public required DateTime? PreviousRound { get; init; }

    public required SeenMunicipality Municipality { get; init; }

    /// <summary>Where the organisation is asked to look particularly today (veckans fokus): at most three.</summary>
    public required IReadOnlyList<FocusPlace> Focus { get; init; }

    /// <summary>The areas in which the unit has places: with several, one is chosen for the round.</summary>
    public IReadOnlyList<SeenArea> Estates => [.. Areas.Where(a => OwnPlaces.Any(p => p.AreaCode == a.Code))];

    public string? NameOf(Id<Place> place) => OwnPlaces.Concat(OtherPlaces).FirstOrDefault(p => p.Id == place)?.Name;
}

internal sealed record PlaceChoice(Id<Place> Id, string Name, string? AreaCode);

internal sealed record KindChoice(string Code, Text Label, bool TakesPhotos = false);

/// <summary>The report this sender sent last, for "Samma som förra".</summary>
internal sealed record LastReport(Id<Report> Id, string Kind, Id<Place>? PlaceId, string? AreaCode);

/// <summary>Reads what the report page starts from. Nothing here knows a person: a unit's habits are read from its own reports.</summary>
internal sealed class SubmitReportQuery(LyktaDbContext db, TimeProvider clock)
{
    private const int MostListed = 300;

    public async Task<ReportStart> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var since = now.AddDays(-180);
        var (kind, id, organisation, unit) = (viewer.Actor.Kind, viewer.Actor.Id, viewer.Organisation, viewer.Unit);
        var units = db.Set<Report>().Where(r => r.ReceivedAt >= since && (unit == null ? r.SenderKind == kind && r.SenderId == id : r.UnitId == unit));
        var used = await units.Where(r => r.PlaceId != null).GroupBy(r => r.PlaceId!.Value).Select(g => new { g.Key, Latest = g.Max(r => r.ReceivedAt) }).ToDictionaryAsync(g => g.Key, g => g.Latest, ct);
        var habits = await units.GroupBy(r => r.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var mine = await MineBefore(viewer.Actor, now).Select(r => new { r.Id, r.Kind, r.PlaceId, r.AreaCode, r.ReceivedAt }).ToListAsync(ct);
        var own = await db.Places().Where(p => p.OwnerId == organisation).OrderBy(p => p.Name).Take(MostListed).ToListAsync(ct);
        var others = await db.Places().Where(p => p.OwnerId == null || p.OwnerId != organisation).OrderBy(p => p.Name).Take(MostListed).ToListAsync(ct);
        var kinds = await db.Set<ReportKind>().AsNoTracking().Where(k => k.IsShown).OrderBy(k => k.Order).ToListAsync(ct);
        return new ReportStart
        {
            // A unit without places of its own is offered those it has reported from.
            OwnPlaces = LatestFirst(own.Count > 0 ? own : [.. others.Where(p => used.ContainsKey(p.Id))], used),
            OtherPlaces = [.. (own.Count > 0 ? others : others.Where(p => !used.ContainsKey(p.Id))).Select(Choice)],
            Areas = await db.WorkingAreas().ToListAsync(ct),
            Kinds = [.. kinds.OrderByDescending(k => habits.GetValueOrDefault(k.Code)).ThenBy(k => k.Order).Select(k => new KindChoice(k.Code, k.Label, k.TakesPhotos))],
            Last = mine.FirstOrDefault() is { } last ? new LastReport(last.Id, last.Kind, last.PlaceId, last.AreaCode) : null,
            PreviousRound = WhenChoice.PreviousRound(now, mine.Select(r => r.ReceivedAt)),
            Municipality = await db.CurrentMunicipality().OneAsync(ct),
            Focus = await db.FocusPlacesAsync([organisation], SwedishTime.DayOf(now), ct),
        };
    }

    /// <summary>When the sender's round before that moment ended, for "Sedan förra ronden" said then.</summary>
    public async Task<DateTime?> PreviousRoundAsync(Actor sender, DateTime at, CancellationToken ct) =>
        WhenChoice.PreviousRound(at, await MineBefore(sender, at).Select(r => r.ReceivedAt).ToListAsync(ct));

    private IQueryable<Report> MineBefore(Actor sender, DateTime at)
    {
        var (kind, id) = (sender.Kind, sender.Id);
        return db.Set<Report>().AsNoTracking()
            .Where(r => r.SenderKind == kind && r.SenderId == id && r.ReceivedAt >= at.AddDays(-7) && r.ReceivedAt <= at && r.State != ReportState.Withdrawn)
            .OrderByDescending(r => r.ReceivedAt).Take(60);
    }

    private static PlaceChoice[] LatestFirst(List<SeenPlace> places, Dictionary<Id<Place>, DateTime> used) =>
        [.. places.OrderByDescending(p => used.GetValueOrDefault(p.Id)).ThenBy(p => p.Name, StringComparer.Create(Culture.Swedish, ignoreCase: true)).Select(Choice)];

    private static PlaceChoice Choice(SeenPlace p) => new(p.Id, p.Name, p.AreaCode);
}
