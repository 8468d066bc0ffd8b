using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.RemindUnits;

/// <summary>Of a period: how many units were expected, who has not reported, and whom of them the coordinator can still remind.</summary>
internal sealed record SilentUnits(int Expected, IReadOnlyList<UnitStanding> Silent, IReadOnlyList<UnitStanding> Unreminded);

/// <summary>Finds the units that have not reported. A week without meeting has none.</summary>
internal sealed class SilentUnitsQuery(LyktaDbContext db)
{
    public async Task<SilentUnits> RunAsync(Period period, CancellationToken ct)
    {
        var off = await db.NoMeetingSpansAsync(period.From, period.To, ct);
        var standing = await ReportingUnits.ForAsync(db, period, ct, [.. off.Select(s => new DaysOff(s.From, s.To))]);
        var silent = standing.Where(u => u.Said == UnitSaid.NotReported).ToList();
        var occasions = silent.Where(u => u.Contact is not null).ToDictionary(u => UnitReminders.ByHand(u, period));
        var sent = await db.Set<QueuedMail>().Where(m => occasions.Keys.Contains(m.Once)).Select(m => m.Once).ToListAsync(ct);
        return new SilentUnits(standing.Count, silent, [.. occasions.Where(o => !sent.Contains(o.Key)).Select(o => o.Value)]);
    }
}
