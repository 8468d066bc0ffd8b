using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.CompilePicture;

/// <summary>How many reported in a period, and which of the expected units did not: those that pause, or whose turn has not come, are not listed as silent.</summary>
internal sealed class ExposureReader(LyktaDbContext db)
{
    public async Task<Exposure> ReadAsync(Period period, Period previous, CancellationToken ct)
    {
        var off = await db.NoMeetingSpansAsync(period.From, period.To, ct);
        var standing = await ReportingUnits.ForAsync(db, period, ct, [.. off.Select(o => new DaysOff(o.From, o.To))]);
        var organisations = await db.Organisations().ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var silent = standing.Where(u => u.Said == UnitSaid.NotReported)
            .Select(u => new NotReported(u.Unit, u.Name, organisations[u.Organisation]))
            .OrderBy(n => n.Organisation, StringComparer.Ordinal).ThenBy(n => n.Unit, StringComparer.Ordinal).ThenBy(n => n.UnitId)
            .ToList();
        var heard = standing.Count(u => u.Said is UnitSaid.Reported or UnitSaid.NothingToReport);
        return new Exposure(
            await db.PartiesReporting(period).CountAsync(ct),
            await db.PartiesReporting(previous).CountAsync(ct),
            heard + silent.Count,
            heard,
            silent);
    }
}
