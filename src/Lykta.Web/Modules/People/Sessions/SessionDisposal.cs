using Lykta.Modules.People.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Sessions;

/// <summary>Takes away sign-ins that have not been used for long, of whoever is or was a member here.</summary>
internal sealed class SessionDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Sessions;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue).GroupBy(s => s.SeenAt.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var ids = await Due(overdue).OrderBy(s => s.SeenAt).Select(s => s.Id).Take(Disposals.Batch).ToListAsync(ct);
        return Disposals.Rows((nameof(Session), await db.Set<Session>().Where(s => ids.Contains(s.Id)).ExecuteDeleteAsync(ct)));
    }

    private IQueryable<Session> Due(Overdue overdue) => db.Set<Session>().Where(s => s.SeenAt < overdue.At && db.Set<Membership>().Any(m => m.PersonId == s.PersonId));
}
