using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Modules.SafetyAnalyses.ShowInspection;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.Contracts;

/// <summary>How a place went from its base inspection to the one that follows it up, in factors.</summary>
internal sealed record FollowedUpPlace(Id<Place> Place, DateOnly BaseOn, DateOnly On, int Better, int Same, int Worse, int Missing);

/// <summary>The door for what is followed up over several places.</summary>
internal sealed class PlacesFollowedUp(LyktaDbContext db, ShowInspectionQuery inspections)
{
    /// <summary>Of each place the latest settled inspection in a time that follows an earlier one up; a place without is left out.</summary>
    public async Task<IReadOnlyList<FollowedUpPlace>> RunAsync(IReadOnlyCollection<Id<Place>> places, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var follow = await db.Set<Inspection>().Where(i => places.Contains(i.PlaceId) && i.BaseId != null && i.SettledAt != null && i.On >= from && i.On <= to)
            .Select(i => new { i.Id, i.PlaceId, i.On }).ToListAsync(ct);
        var found = new List<FollowedUpPlace>();
        foreach (var last in follow.GroupBy(i => i.PlaceId).Select(g => g.OrderBy(i => i.On).ThenBy(i => i.Id).Last()))
        {
            var shown = await inspections.RunAsync(last.Id, ct);
            var compared = shown.Comparison!;
            found.Add(new FollowedUpPlace(last.PlaceId, shown.Base!.On, last.On, compared.Better, compared.Same, compared.Worse, compared.Missing));
        }

        return found;
    }

    /// <summary>The places with an analysis settled in a time.</summary>
    public Task<List<Id<Place>>> AnalysedAsync(IReadOnlyCollection<Id<Place>> places, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (first, after) = (SwedishTime.ToUtc(from, TimeOnly.MinValue), SwedishTime.ToUtc(to.AddDays(1), TimeOnly.MinValue));
        return db.Set<SafetyAnalysis>().Where(a => places.Contains(a.PlaceId) && a.SettledAt >= first && a.SettledAt < after).Select(a => a.PlaceId).Distinct().ToListAsync(ct);
    }
}
