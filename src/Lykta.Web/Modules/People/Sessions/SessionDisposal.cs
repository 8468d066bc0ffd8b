using Lykta.Modules.People.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Sessions;

/// <summary>Takes away sign-ins that have not been used for long, of whoever is or was a member here.</summary>
internal sealed class SessionDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Sessions;

    public async Task<IReadOnlyList<DueYear>> DueAsync(DateTime overdueAt, CancellationToken ct)
    {
        var counted = await Due(overdueAt).GroupBy(s => s.SeenAt.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(DateTime overdueAt, DateTime now, CancellationToken ct)
    {
        var ids = await Due(overdueAt).OrderBy(s => s.SeenAt).Select(s => s.Id).Take(Disposals.Batch).ToListAsync(ct);
        return Disposals.Rows((nameof(Session), await db.Set<Session>().Where(s => ids.Contains(s.Id)).ExecuteDeleteAsync(ct)));
    }

    private IQueryable<Session> Due(DateTime overdueAt) => db.Set<Session>().Where(s => s.SeenAt < overdueAt && db.Set<Membership>().Any(m => m.PersonId == s.PersonId));
}
