using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>What the municipality calls each kind (händelsetyp), by its code.</summary>
internal static class KindNames
{
    public static async Task<IReadOnlyDictionary<string, Text>> KindNamesAsync(this LyktaDbContext db, CancellationToken ct) =>
        (await db.Set<ReportKind>().AsNoTracking().ToListAsync(ct)).ToDictionary(k => k.Code, k => k.Label, StringComparer.Ordinal);
}
