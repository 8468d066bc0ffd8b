using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.Contracts;

/// <summary>The door to knowing that a measure exists and since when, without anything it says.</summary>
internal static class MeasuresProposed
{
    public static Task<DateTime?> ProposedAtAsync(this LyktaDbContext db, Guid measure, CancellationToken ct) =>
        db.Set<Measure>().Where(m => m.Id == new Id<Measure>(measure)).Select(m => (DateTime?)m.ProposedAt).FirstOrDefaultAsync(ct);
}
