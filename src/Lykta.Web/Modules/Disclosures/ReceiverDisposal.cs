using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Disclosures;

/// <summary>Takes away where a decided disclosure was sent: a private person's address has done its work.</summary>
internal sealed class ReceiverDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.DisclosureReceivers;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue).GroupBy(d => d.DecidedAt!.Value.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var ids = await Due(overdue).OrderBy(d => d.DecidedAt).Select(d => d.Id).Take(Disposals.Batch).ToListAsync(ct);
        return Disposals.Rows((nameof(Disclosure), await db.Set<Disclosure>().Where(d => ids.Contains(d.Id)).ExecuteUpdateAsync(set => set.SetProperty(d => d.SendTo, (string?)null), ct)));
    }

    private IQueryable<Disclosure> Due(Overdue overdue) => db.Set<Disclosure>().Where(d => d.DecidedAt < overdue.At && d.SendTo != null);
}
