using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Organisations.DisposeContacts;

/// <summary>Takes away the address of a unit that has ended.</summary>
internal sealed class ContactDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Contacts;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct) =>
        await Due().CountAsync(ct) is > 0 and var units ? [new DueYear(overdue.At.Year, units)] : [];

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct) =>
        Disposals.Rows((nameof(Unit), await Due().ExecuteUpdateAsync(set => set.SetProperty(u => u.Contact, (string?)null), ct)));

    private IQueryable<Unit> Due() => db.Set<Unit>().Where(u => !u.IsActive && u.Contact != null);
}

/// <summary>Takes away why a step of the sharing ladder was chosen.</summary>
internal sealed class SharingReasonDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Reasons;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue).GroupBy(g => g.ChangedAt!.Value.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct) =>
        Disposals.Rows((nameof(SharingGrant), await Due(overdue).ExecuteUpdateAsync(set => set.SetProperty(g => g.Reason, (string?)null), ct)));

    private IQueryable<SharingGrant> Due(Overdue overdue) => overdue.Free(db.Set<SharingGrant>().Where(g => g.ChangedAt < overdue.At && g.Reason != null)
        .Select(g => new Holdable<SharingGrant> { Row = g, Begun = g.ChangedAt!.Value, Ended = g.ChangedAt!.Value, AreaCode = null }));
}
