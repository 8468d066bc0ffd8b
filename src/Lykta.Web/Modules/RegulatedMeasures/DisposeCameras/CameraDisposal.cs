using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.DisposeCameras;

/// <summary>Takes surveillances out of the register (gallra kamerabevakning), whole, after the five years the law asks for: whatever shorter time is decided, never before.</summary>
internal sealed class CameraDisposal(LyktaDbContext db, TimeProvider clock) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Surveillance;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue, clock.GetUtcNow().UtcDateTime).GroupBy(c => c.EndedOn!.Value.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var due = await Due(overdue, now).OrderBy(c => c.EndedOn).Take(Disposals.Batch).ToListAsync(ct);
        var ids = due.Where(c => c.CannotBeDisposed(SwedishTime.DayOf(now)) is null).Select(c => c.Id).ToList();
        return Disposals.Rows(
            (nameof(CameraWeighing), await db.Set<CameraWeighing>().Where(w => ids.Contains(w.CameraId)).ExecuteDeleteAsync(ct)),
            (nameof(CameraSurveillance), await db.Set<CameraSurveillance>().Where(c => ids.Contains(c.Id)).ExecuteDeleteAsync(ct)));
    }

    private IQueryable<CameraSurveillance> Due(Overdue overdue, DateTime now)
    {
        var (decided, lawful) = (SwedishTime.DayOf(overdue.At), SwedishTime.DayOf(now).AddYears(-CameraSurveillance.YearsKept));
        var before = decided < lawful ? decided : lawful;
        return overdue.Free(
            from c in db.Set<CameraSurveillance>().AsNoTracking()
            join w in db.Set<CameraWeighing>() on new { CameraId = c.Id, Number = c.InForce ?? 1 } equals new { w.CameraId, w.Number }
            where c.State == CameraState.Ended && c.EndedOn < before
            select new Holdable<CameraSurveillance> { Row = c, Begun = w.WrittenAt, Ended = c.WrittenAt, AreaCode = w.AreaCode });
    }
}
