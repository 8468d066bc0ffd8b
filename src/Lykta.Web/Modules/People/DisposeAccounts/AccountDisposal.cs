using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.DisposeAccounts;

/// <summary>
/// Takes name, address and ways in from people whose last membership, in any municipality, ended long ago (gallra konton), but for those who sent a report that is held back.
/// The row stays: the trail names its id.
/// </summary>
internal sealed class AccountDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Accounts;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct) =>
        (await IdsAsync(overdue, ct)).Count is > 0 and var people ? [new DueYear(overdue.At.Year, people)] : [];

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var ids = (await IdsAsync(overdue, ct)).Take(Disposals.Batch).ToList();
        return Disposals.Rows(
            (nameof(IdentityUserPasskey<>), await db.Set<IdentityUserPasskey<Id<Person>>>().Where(k => ids.Contains(k.UserId)).ExecuteDeleteAsync(ct)),
            (nameof(IdentityUserLogin<>), await db.Set<IdentityUserLogin<Id<Person>>>().Where(l => ids.Contains(l.UserId)).ExecuteDeleteAsync(ct)),
            (nameof(IdentityUserClaim<>), await db.Set<IdentityUserClaim<Id<Person>>>().Where(c => ids.Contains(c.UserId)).ExecuteDeleteAsync(ct)),
            (nameof(IdentityUserToken<>), await db.Set<IdentityUserToken<Id<Person>>>().Where(t => ids.Contains(t.UserId)).ExecuteDeleteAsync(ct)),
            (nameof(Session), await db.Set<Session>().Where(s => ids.Contains(s.PersonId)).ExecuteDeleteAsync(ct)),
            (nameof(Person), await db.Set<Person>().Where(p => ids.Contains(p.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(p => p.Name, string.Empty)
                    .SetProperty(p => p.Email, (string?)null)
                    .SetProperty(p => p.NormalizedEmail, (string?)null)
                    .SetProperty(p => p.UserName, (string?)null)
                    .SetProperty(p => p.NormalizedUserName, (string?)null)
                    .SetProperty(p => p.PasswordHash, (string?)null)
                    .SetProperty(p => p.PhoneNumber, (string?)null),
                ct)));
    }

    private async Task<List<Id<Person>>> IdsAsync(Overdue overdue, CancellationToken ct)
    {
        var here = await (
            from p in db.Set<Person>()
            where p.Email != null && db.Set<Membership>().Any(m => m.PersonId == p.Id) && !db.Set<Membership>().Any(m => m.PersonId == p.Id && (m.EndedAt == null || m.EndedAt >= overdue.At))
            orderby p.Id
            select p.Id).ToListAsync(ct);
        var elsewhere = await db.AllOf<Membership>().Where(m => here.Contains(m.PersonId) && (m.EndedAt == null || m.EndedAt >= overdue.At)).Select(m => m.PersonId).ToListAsync(ct);
        var held = await db.SendersHeldAsync(overdue, ct);
        return [.. here.Except(elsewhere).Where(p => !held.Contains(p.Value))];
    }
}
