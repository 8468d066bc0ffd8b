using Lykta.Modules.Effects.Contracts;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Measures.FindMeasures;
using Lykta.Modules.MethodBank.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.ShowMeasure;

/// <summary>Tells the method bank where its methods have been tried here: measures that have begun, and what their settled verdicts, or else their follow-ups, found.</summary>
internal sealed class MethodsTried(LyktaDbContext db, CurrentViewer current) : ITriedHere
{
    public async Task<IReadOnlyList<TriedHere>> OfAsync(string methodId, CancellationToken ct)
    {
        var rows = await db.MeasuresSeenBy(current.Viewer).Where(m => m.MethodId == methodId && m.StartedOn != null)
            .OrderByDescending(m => m.StartedOn).ThenBy(m => m.Id).Take(20).Select(m => new RankedMeasure { Measure = m, Rank = 0 }).WithNames(db).ToListAsync(ct);
        var ids = rows.ConvertAll(r => r.Measure.Id);
        var verdicts = await db.Verdicts().Where(v => ids.Contains(v.MeasureId)).ToDictionaryAsync(v => v.MeasureId, v => v.Verdict, ct);
        return [.. rows.Select(r => new TriedHere(
            r.Where is { Length: > 0 } where ? where : r.Measure.PublicName,
            r.Measure.StartedOn!.Value,
            verdicts.TryGetValue(r.Measure.Id, out var verdict) ? verdict.Name() : (r.Measure.Outcome ?? FollowUpOutcome.CannotTellYet).Name(),
            MeasureForms.Of(db.Municipality, r.Measure.Id)))];
    }
}
