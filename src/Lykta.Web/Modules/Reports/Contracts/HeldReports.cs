using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>Which reports are held back from disposal (hålls kvar), said for all who ask.</summary>
internal static class HeldReports
{
    /// <summary>Leaves out what is held: the report itself, those linked to it, and what happened in a period that is held.</summary>
    public static IQueryable<Report> Free(this IQueryable<Report> reports, Overdue overdue)
    {
        var one = overdue.Reports<Report>();
        return overdue.Free(reports
            .Where(r => !one.Contains(r.Id) && (r.LinkedToId == null || !one.Contains(r.LinkedToId.Value)))
            .Select(r => new Holdable<Report> { Row = r, Begun = r.OccurredFrom, Ended = r.OccurredTo, AreaCode = r.AreaCode }));
    }

    /// <summary>The people who sent what is held.</summary>
    public static async Task<HashSet<Guid>> SendersHeldAsync(this LyktaDbContext db, Overdue overdue, CancellationToken ct)
    {
        if (overdue.Held.Count == 0)
        {
            return [];
        }

        var free = db.Set<Report>().Free(overdue).Select(r => r.Id);
        return await db.Set<Report>().Where(r => r.SenderKind == ActorKind.Person && !free.Contains(r.Id)).Select(r => r.SenderId).Distinct().ToHashSetAsync(ct);
    }
}
