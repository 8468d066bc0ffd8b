using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.DisposeReports;

/// <summary>Takes the words, the place, the photos and the sender from reports whose whole week is overdue (gallra rapporter). What is counted stays, so pictures and analyses say the same as before.</summary>
internal sealed class ReportDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Reports;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue).GroupBy(r => r.LocalDay.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var ids = await Due(overdue).OrderBy(r => r.LocalDay).ThenBy(r => r.Id).Select(r => r.Id).Take(Disposals.Batch).ToListAsync(ct);
        if (ids.Count == 0)
        {
            return TakenAway.Nothing;
        }

        var files = await db.Set<ReportPhoto>().Where(p => ids.Contains(p.ReportId)).Select(p => p.FileId).ToListAsync(ct);
        var photos = await db.Set<ReportPhoto>().Where(p => ids.Contains(p.ReportId)).ExecuteDeleteAsync(ct);
        await db.Set<StoredFile>().Where(f => files.Contains(f.Id)).ExecuteDeleteAsync(ct);
        return Disposals.Rows(
            (nameof(ReportPhoto), photos),
            (nameof(ProtectedText), await db.Set<ProtectedText>().Where(t => ids.Contains(t.ReportId)).ExecuteDeleteAsync(ct)),
            (nameof(ReportOriginal), await db.Set<ReportOriginal>().Where(o => ids.Contains(o.ReportId)).ExecuteDeleteAsync(ct)),
            (nameof(PoliceReport), await db.Set<PoliceReport>().Where(p => ids.Contains(p.ReportId) && p.CaseNumber != null).ExecuteUpdateAsync(set => set.SetProperty(p => p.CaseNumber, (string?)null), ct)),
            (nameof(Report), await EmptyAsync(ids, now, ct)));
    }

    /// <summary>A source's row counts as changed by hand from now on: no later import writes its words back.</summary>
    private Task<int> EmptyAsync(List<Id<Report>> ids, DateTime now, CancellationToken ct) => db.Set<Report>().Where(r => ids.Contains(r.Id) && r.DisposedAt == null).ExecuteUpdateAsync(
        set => set.SetProperty(r => r.DisposedAt, now)
            .SetProperty(r => r.Text, (string?)null)
            .SetProperty(r => r.ActionTaken, (string?)null)
            .SetProperty(r => r.ReviewReason, (string?)null)
            .SetProperty(r => r.North, (double?)null)
            .SetProperty(r => r.East, (double?)null)
            .SetProperty(r => r.PlaceId, (Id<Places.Domain.Place>?)null)
            .SetProperty(r => r.FollowUpAnswers, Array.Empty<FollowUpAnswer>())
            .SetProperty(r => r.SourceKey, (string?)null)
            .SetProperty(r => r.SourceVersion, (long?)null)
            .SetProperty(r => r.SenderKind, ActorKind.System)
            .SetProperty(r => r.SenderId, Guid.Empty)
            .SetProperty(r => r.Originals, 0)
            .SetProperty(r => r.Version, r => r.Version + 1),
        ct);

    private IQueryable<Report> Due(Overdue overdue)
    {
        var monday = Period.OfWeek(IsoWeek.Of(SwedishTime.DayOf(overdue.At))).From;
        return db.Set<Report>().Where(r => r.LocalDay < monday && r.DisposedAt == null).Free(overdue);
    }
}
