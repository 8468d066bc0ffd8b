using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.MethodBank.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.RegulatedMeasures.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SafetyAnalyses.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.PlaceFiles.ShowPlaceFile;

/// <summary>The file of a place with all that its page and its print show, as one viewer may see it.</summary>
public sealed record ShownPlaceFile
{
    internal SeenPlace Place { get; init; } = null!;

    internal string? Area { get; init; }

    /// <summary>What kind of place it is, in words; null where nobody has said.</summary>
    internal string? Kind { get; init; }

    internal PlaceFile? File { get; init; }

    internal IReadOnlyList<(PlaceParty Party, string Name)> Parties { get; init; } = [];

    internal IReadOnlyList<PlaceAsset> Assets { get; init; } = [];

    internal IReadOnlyList<PoliceClassification> Classifications { get; init; } = [];

    internal IReadOnlyList<PlaceSurvey> Surveys { get; init; } = [];

    internal IReadOnlyList<PlaceEvent> Events { get; init; } = [];

    internal IReadOnlyList<PlacePhoto> Photos { get; init; } = [];

    internal IReadOnlyList<SeenProblem> Problems { get; init; } = [];

    internal IReadOnlyList<SeenMeasure> Measures { get; init; } = [];

    internal IReadOnlyList<SeenPledge> Pledges { get; init; } = [];

    internal IReadOnlyList<SeenCamera> Cameras { get; init; } = [];

    internal IReadOnlyList<SeenGuardPermit> GuardPermits { get; init; } = [];

    internal IReadOnlyList<SeenInspection> Inspections { get; init; } = [];

    internal IReadOnlyDictionary<string, Text> KindNames { get; init; } = null!;

    internal PlaceReports Reports { get; init; } = null!;

    internal PlaceShape Ground => File?.Ground ?? PlaceShape.None;

    /// <summary>The measures that began in the weeks of the chart, in the order they began.</summary>
    internal IReadOnlyList<SeenMeasure> Drawn =>
        [.. Measures.Where(m => m.StartedOn is { } on && on >= Reports.Weeks[0].Week.Monday && on <= Reports.Weeks[^1].Week.Sunday).OrderBy(m => m.StartedOn).ThenBy(m => m.Id)];
}

/// <summary>Reads the file of a place (visa platsakt).</summary>
internal sealed class ShowPlaceFileQuery(LyktaDbContext db, Methods methods, PlaceReportsQuery reports, CurrentViewer current, TimeProvider clock)
{
    public DateOnly Today => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);

    public async Task<ShownPlaceFile> RunAsync(Id<Place> id, CancellationToken ct)
    {
        var viewer = current.Viewer;
        var place = await db.Places().Where(p => p.Id == id).OneAsync(ct);
        var file = await db.Set<PlaceFile>().AsNoTracking().FirstOrDefaultAsync(f => f.PlaceId == id, ct);
        var area = place.AreaCode;
        var problems = await db.ProblemsSeenBy(viewer).Where(p => p.PlaceId == id).OrderByDescending(p => p.From).ThenBy(p => p.Id).ToListAsync(ct);
        var against = problems.ConvertAll(p => p.Id);
        var names = await db.Organisations().ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return new ShownPlaceFile
        {
            Place = place,
            Area = area is null ? null : await db.WorkingAreas().Where(a => a.Code == area).Select(a => a.Name).FirstOrDefaultAsync(ct) ?? area,
            Kind = methods.PlaceKinds.FirstOrDefault(k => k.Value == file?.Kind)?.Label.ToString(),
            File = file,
            Parties = [.. (await db.Set<PlaceParty>().AsNoTracking().Where(p => p.PlaceId == id).OrderBy(p => p.Number).ToListAsync(ct)).Select(p => (p, p.OrganisationId is { } o ? names.GetValueOrDefault(o, string.Empty) : p.Outside ?? string.Empty))],
            Assets = await db.Set<PlaceAsset>().AsNoTracking().Where(a => a.PlaceId == id).OrderBy(a => a.Number).ToListAsync(ct),
            Classifications = await db.Set<PoliceClassification>().AsNoTracking().Where(c => c.PlaceId == id || (area != null && c.AreaCode == area)).OrderByDescending(c => c.From).ThenBy(c => c.Id).ToListAsync(ct),
            Surveys = await db.Set<PlaceSurvey>().AsNoTracking().Where(s => s.PlaceId == id).OrderBy(s => s.On).ThenBy(s => s.Id).ToListAsync(ct),
            Events = await db.Set<PlaceEvent>().AsNoTracking().Where(e => e.PlaceId == id).OrderByDescending(e => e.On).ThenBy(e => e.Id).ToListAsync(ct),
            Photos = await db.Set<PlacePhoto>().AsNoTracking().Where(p => p.PlaceId == id).OrderBy(p => p.TakenOn).ThenBy(p => p.FileId).ToListAsync(ct),
            Problems = problems,
            Measures = await db.MeasuresSeenBy(viewer).Where(m => m.State != MeasureState.Declined && (m.PlaceId == id || (m.ProblemId != null && against.Contains(m.ProblemId.Value)))).OrderByDescending(m => m.StartedOn).ThenBy(m => m.Id).ToListAsync(ct),
            Pledges = await db.Pledges().Where(p => p.State != PledgeState.Draft && ((area != null && p.AreaCode == area) || (p.ProblemId != null && against.Contains(p.ProblemId.Value)))).OrderBy(p => p.From).ThenBy(p => p.Id).ToListAsync(ct),
            Cameras = await db.CamerasRegistered().Where(c => c.PlaceId == id).OrderBy(c => c.StartedOn).ToListAsync(ct),
            GuardPermits = await db.GuardPermits().Where(g => g.PlaceId == id).OrderBy(g => g.ValidFrom).ToListAsync(ct),
            Inspections = await db.Inspections().Where(i => i.PlaceId == id).OrderBy(i => i.On).ToListAsync(ct),
            KindNames = await db.KindNamesAsync(ct),
            Reports = await reports.RunAsync(id, viewer, Today, ct),
        };
    }
}
