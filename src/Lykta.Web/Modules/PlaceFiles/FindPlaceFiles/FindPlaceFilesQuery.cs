using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.MethodBank.Contracts;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.PlaceFiles.FindPlaceFiles;

/// <summary>A place in the list.</summary>
/// <param name="Class">The most serious classification that stands today, the area's too; null where there is none.</param>
internal sealed record PlaceRow(Id<Place> Id, string Name, string? Address, string? AreaCode, string? Area, string? Kind, bool HasFile, PoliceClass? Class, int Problems, int Measures);

/// <summary>What is asked for in the list.</summary>
internal sealed record PlacesAsked(string? Words, string? Area, bool WithFile);

/// <summary>The places, those with most going on first (platser): by open problems and measures, then those with a file, then by name.</summary>
internal sealed class FindPlaceFilesQuery(LyktaDbContext db, Methods methods, CurrentViewer current, TimeProvider clock)
{
    public async Task<IReadOnlyList<PlaceRow>> RunAsync(PlacesAsked asked, CancellationToken ct)
    {
        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var files = await db.Set<PlaceFile>().Select(f => new { f.PlaceId, f.Kind }).ToDictionaryAsync(f => f.PlaceId, f => f.Kind, ct);
        var standing = await db.Set<PoliceClassification>().AsNoTracking().Where(c => c.From <= today && (c.To == null || c.To >= today)).ToListAsync(ct);
        var problems = await db.ProblemsSeenBy(current.Viewer).Where(p => p.PlaceId != null && p.Stage != ProblemStage.Closed)
            .GroupBy(p => p.PlaceId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var measures = await db.MeasuresSeenBy(current.Viewer).Where(m => m.PlaceId != null && (m.State == MeasureState.Proposed || m.State == MeasureState.TakenOn || m.State == MeasureState.Begun))
            .GroupBy(m => m.PlaceId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var areas = await db.WorkingAreas().ToDictionaryAsync(a => a.Code, a => a.Name, ct);
        var kinds = methods.PlaceKinds.ToDictionary(k => k.Value, k => k.Label);
        var places = await db.Places().ToListAsync(ct);
        return
        [
            .. places.Where(p => IsAsked(p, asked) && (!asked.WithFile || files.ContainsKey(p.Id))).Select(p => new PlaceRow(
                p.Id, p.Name, p.Address, p.AreaCode, p.AreaCode is { } code ? areas.GetValueOrDefault(code, code) : null,
                files.GetValueOrDefault(p.Id) is { } kind ? kinds.GetValueOrDefault(kind) : null, files.ContainsKey(p.Id),
                standing.Where(c => c.PlaceId == p.Id || (c.AreaCode is not null && c.AreaCode == p.AreaCode)).Select(c => (PoliceClass?)c.Class).Max(),
                problems.GetValueOrDefault(p.Id), measures.GetValueOrDefault(p.Id)))
            .OrderByDescending(p => p.Problems + p.Measures).ThenByDescending(p => p.HasFile).ThenBy(p => p.Name, StringComparer.Create(Culture.Swedish, ignoreCase: true)).ThenBy(p => p.Id),
        ];
    }

    private static bool IsAsked(SeenPlace place, PlacesAsked asked) =>
        (asked.Area is null || place.AreaCode == asked.Area)
        && (asked.Words is not { } words || Says(place.Name, words) || (place.Address is { } address && Says(address, words)));

    private static bool Says(string text, string words) => Culture.Swedish.CompareInfo.IndexOf(text, words, CompareOptions.IgnoreCase) >= 0;
}
