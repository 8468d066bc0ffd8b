using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Effects.Contracts;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Effects.FindEffects;

/// <summary>Where a measure's effect stands.</summary>
internal enum EffectState
{
    /// <summary>Its day has come and nobody has settled the verdict.</summary>
    ToJudge,

    /// <summary>Its day is ahead.</summary>
    Waiting,

    Settled,
}

/// <summary>A measure whose effect is judged, in the list.</summary>
internal sealed record EffectLine(Id<Measure> Id, string Name, string? Where, string? Kind, DateOnly StartedOn, DateOnly JudgedOn, EffectVerdict? Verdict);

/// <param name="Counts">How many there are of each verdict, and of those that nobody has settled.</param>
internal sealed record FoundEffects(IReadOnlyList<EffectLine> Lines, int Hits, EffectTally Counts);

internal sealed record EffectTally(int ToJudge, int Waiting, int Fell, int Rose, int CannotTell);

/// <summary>Lists what is being judged and what has been (effekter): those whose day has come first, then the settled, then those that wait.</summary>
internal sealed class FindEffectsQuery(LyktaDbContext db, CurrentViewer current, TimeProvider clock)
{
    public const int PageSize = 50;

    public DateOnly Today => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);

    public async Task<FoundEffects> RunAsync(EffectState? state, EffectVerdict? verdict, int page, CancellationToken ct)
    {
        var today = Today;
        var rows = from m in db.MeasuresToJudge(current.Viewer)
                   join v in db.Verdicts() on m.Id equals v.MeasureId into verdicts
                   from v in verdicts.DefaultIfEmpty()
                   select new { Measure = m, Verdict = (EffectVerdict?)v.Verdict };
        var tally = await rows.GroupBy(r => new { r.Verdict, IsDue = r.Measure.JudgedOn <= today }).Select(g => new { g.Key.Verdict, g.Key.IsDue, Count = g.Count() }).ToListAsync(ct);
        var found = state switch
        {
            EffectState.ToJudge => rows.Where(r => r.Verdict == null && r.Measure.JudgedOn <= today),
            EffectState.Waiting => rows.Where(r => r.Verdict == null && r.Measure.JudgedOn > today),
            EffectState.Settled => rows.Where(r => r.Verdict != null),
            _ => rows,
        };
        found = verdict is { } only ? found.Where(r => r.Verdict == only) : found;
        var lines = await (
            from r in found
            join a in db.WorkingAreas() on r.Measure.AreaCode equals a.Code into areas
            from a in areas.DefaultIfEmpty()
            join p in db.Places() on r.Measure.PlaceId equals p.Id into places
            from p in places.DefaultIfEmpty()
            orderby r.Verdict != null, r.Measure.JudgedOn > today, r.Measure.JudgedOn descending, r.Measure.Id
            select new { r.Measure.Id, r.Measure.PublicName, Where = p.Name ?? a.Name, r.Measure.ProblemKind, r.Measure.StartedOn, r.Measure.JudgedOn, r.Verdict })
            .Skip(page * PageSize).Take(PageSize).ToListAsync(ct);
        var names = await db.KindNamesAsync(ct);
        return new FoundEffects(
            [.. lines.Select(l => new EffectLine(l.Id, l.PublicName, l.Where, l.ProblemKind is { } kind && names.TryGetValue(kind, out var name) ? name.ToString() : null, l.StartedOn!.Value, l.JudgedOn!.Value, l.Verdict))],
            await found.CountAsync(ct),
            new EffectTally(
                Of(null, true), Of(null, false), Of(EffectVerdict.Fell), Of(EffectVerdict.Rose), Of(EffectVerdict.CannotTell) + Of(EffectVerdict.TooFewEvents)));

        int Of(EffectVerdict? verdict, bool? due = null) => tally.Where(t => t.Verdict == verdict && (due is null || t.IsDue == due)).Sum(t => t.Count);
    }
}
