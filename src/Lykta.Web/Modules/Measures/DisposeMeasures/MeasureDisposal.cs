using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.DisposeMeasures;

/// <summary>Takes the details and the words from measures that ended long ago (gallra åtgärder). Public name, outcome and times stay.</summary>
internal sealed class MeasureDisposal(LyktaDbContext db) : IDisposal
{
    private static readonly MeasureState[] Over = [MeasureState.Done, MeasureState.Stopped, MeasureState.Declined];

    public RetentionRule Rule => RetentionRule.Measures;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue).GroupBy(m => m.StateSince.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var ids = await Due(overdue).OrderBy(m => m.StateSince).Select(m => m.Id).Take(Disposals.Batch).ToListAsync(ct);
        return Disposals.Rows(
            (nameof(MeasureFollowUp), await db.Set<MeasureFollowUp>().Where(f => ids.Contains(f.MeasureId) && f.Words != null).ExecuteUpdateAsync(set => set.SetProperty(f => f.Words, (string?)null), ct)),
            (nameof(MeasureStep), await db.Set<MeasureStep>().Where(s => ids.Contains(s.MeasureId) && s.Words != null).ExecuteUpdateAsync(set => set.SetProperty(s => s.Words, (string?)null), ct)),
            (nameof(Measure), await db.Set<Measure>().Where(m => ids.Contains(m.Id) && (m.Detail != null || m.MethodWhy != null)).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.Detail, (string?)null).SetProperty(m => m.MethodWhy, (string?)null).SetProperty(m => m.Version, m => m.Version + 1), ct)));
    }

    private IQueryable<Measure> Due(Overdue overdue) => overdue.Free(db.Set<Measure>().Where(m =>
        Over.Contains(m.State) && m.StateSince < overdue.At
        && (m.Detail != null || m.MethodWhy != null || db.Set<MeasureFollowUp>().Any(f => f.MeasureId == m.Id && f.Words != null) || db.Set<MeasureStep>().Any(s => s.MeasureId == m.Id && s.Words != null)))
        .Select(m => new Holdable<Measure> { Row = m, Begun = m.ProposedAt, Ended = m.StateSince, AreaCode = m.AreaCode }));
}
