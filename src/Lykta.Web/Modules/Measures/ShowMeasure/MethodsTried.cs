using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Measures.FindMeasures;
using Lykta.Modules.MethodBank.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.ShowMeasure;

/// <summary>Tells the method bank where its methods have been tried here: measures that have begun, and what their follow-ups found.</summary>
internal sealed class MethodsTried(LyktaDbContext db, CurrentViewer current) : ITriedHere
{
    public async Task<IReadOnlyList<TriedHere>> OfAsync(string methodId, CancellationToken ct)
    {
        var rows = await db.MeasuresSeenBy(current.Viewer).Where(m => m.MethodId == methodId && m.StartedOn != null)
            .OrderByDescending(m => m.StartedOn).ThenBy(m => m.Id).Take(20).Select(m => new RankedMeasure { Measure = m, Rank = 0 }).WithNames(db).ToListAsync(ct);
        return [.. rows.Select(r => new TriedHere(
            r.Where is { Length: > 0 } where ? where : r.Measure.PublicName, r.Measure.StartedOn!.Value, (r.Measure.Outcome ?? FollowUpOutcome.CannotTellYet).Name(), MeasureForms.Of(db.Municipality, r.Measure.Id)))];
    }
}
