using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>Takes away the name of an imported file, its rejected rows and whatever was left of an upload that nobody went on with.</summary>
internal sealed class ImportDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Imports;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue).GroupBy(r => r.StartedAt.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var ids = await Due(overdue).OrderBy(r => r.StartedAt).Select(r => r.Id).Take(Disposals.Batch).ToListAsync(ct);
        return Disposals.Rows(
            (nameof(ImportFilePart), await db.Set<ImportFilePart>().Where(p => ids.Contains(p.RunId)).ExecuteDeleteAsync(ct)),
            (nameof(ImportRejection), await db.Set<ImportRejection>().Where(r => ids.Contains(r.RunId)).ExecuteDeleteAsync(ct)),
            (nameof(ImportRun), await db.Set<ImportRun>().Where(r => ids.Contains(r.Id)).ExecuteUpdateAsync(set => set.SetProperty(r => r.FileName, string.Empty), ct)));
    }

    private IQueryable<ImportRun> Due(Overdue overdue) => overdue.Free(db.Set<ImportRun>()
        .Where(r => (r.EndedAt ?? r.StartedAt) < overdue.At && r.FileName != string.Empty)
        .Select(r => new Holdable<ImportRun> { Row = r, Begun = r.StartedAt, Ended = r.EndedAt ?? r.StartedAt, AreaCode = null }));
}
