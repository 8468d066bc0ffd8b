using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>The door to knowing that a report exists and since when, without anything it says.</summary>
internal static class ReportsReceived
{
    public static Task<DateTime?> ReceivedAtAsync(this LyktaDbContext db, Guid report, CancellationToken ct) =>
        db.Set<Report>().Where(r => r.Id == new Id<Report>(report)).Select(r => (DateTime?)r.ReceivedAt).FirstOrDefaultAsync(ct);
}
